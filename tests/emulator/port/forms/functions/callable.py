def program(v):
    f = program if callable(program) else None
    return [callable(v), f is program, callable(lambda: 1)]
