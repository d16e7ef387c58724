"""Calls and attributes: of built-ins, libraries, own functions, methods and classes."""
