"""Library modules that are written in Python here, and compiled with a handler that uses them."""
