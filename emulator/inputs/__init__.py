"""What is read from disk: functions, captures, settings, schemas, replies, expectations, filters."""
