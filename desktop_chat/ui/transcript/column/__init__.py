"""The column of rows: which are built, where they stand, and what stays put."""
