"""The emitter: each form of Python is handed to one function, `transform_…(builder, node)`, in a module named after it."""
