# The one of PyInstaller's would look for the libraries of the package that thin/ stands for.
