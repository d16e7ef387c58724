"""Statements: assignments, loops, functions, try, with and match."""
