"""Reads the files of a handler: scopes, what names stand for, and what cannot be ported."""
