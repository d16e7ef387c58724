def program(v):
    if (n := v) is not None:
        return [n]
    return n
