def program(v):
    a = b = [v]
    b.append(1)
    return [a, b, a is b]
