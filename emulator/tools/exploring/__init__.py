"""Explores a Python handler before events are generated for it: which events lead into which of its lines."""
