def program(v):
    a = [v]
    b = a
    return [a is b, a is [v], a is not b, v is v]
