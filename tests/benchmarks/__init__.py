"""What `dev.py bench` measures: ratios within one run, never absolute times."""
