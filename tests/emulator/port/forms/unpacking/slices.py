def program(v):
    return [v[::2], v[::-1], v[-2:], v[1:3], v[:0]]
