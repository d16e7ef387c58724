"""Origins: which own objects, classes and functions, and which of libraries, a value of the program may be."""
