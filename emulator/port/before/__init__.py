"""The compiler as it was: it takes fewer programs, and is asked first until the new one writes as plainly."""
