"""Runs Python functions, in a worker process or in this one."""
