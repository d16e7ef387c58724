"""Writes mappings as an ordinary handler: triggers as conditions, fields as code, actions as the functions they are."""
