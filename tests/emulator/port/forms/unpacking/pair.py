def program(v):
    a, b = v
    return [a, b]
