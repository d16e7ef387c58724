"""The emitter: each form of Python has one function, `transform_…(builder, node)`, in a module named after it."""
