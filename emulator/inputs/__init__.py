"""Reads files: functions, captures, settings, schemas, replies, expectations, filters."""
