"""Measures which statements and conditions of a handler were reached.

A measured function runs with marks in its code: a call before each statement and around each condition. The marks of a
file are numbered from its text alone, so a worker tells numbers, and whoever reports reads the file for their meaning.
Without `RunOptions.measured` nothing of this is loaded.
"""
