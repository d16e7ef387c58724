def program(v):
    a, b = v, 1
    a, b = b, a
    return [a, b]
