def program(v):
    first, *rest, last = v
    return [first, rest, last]
