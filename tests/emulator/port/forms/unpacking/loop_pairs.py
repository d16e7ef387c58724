def program(v):
    return [[a, b] for a, b in [(1, v), (v, 2)]]
