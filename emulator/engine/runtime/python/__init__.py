"""The python runtime: handlers as plain Python, in a worker process of their own or in this one."""
