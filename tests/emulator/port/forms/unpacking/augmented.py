def program(v):
    x = v
    x += v
    return x
