def program(v):
    a = [1]
    b = a
    b += [v]
    b *= 2
    return [a, b]
