def program(v):
    (a, b), c = [v, 1]
    return [a, b, c]
