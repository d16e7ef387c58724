"""JavaScript as values, its names, and how it is printed."""
