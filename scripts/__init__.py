"""Tools of the checkout; never part of the installed program."""
