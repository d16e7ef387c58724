def program(v):
    return [0, *v, 9]
