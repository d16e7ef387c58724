def program(v):
    double = lambda x: [x, x]
    pick = lambda x, y=v: [x, y]
    return [double(v), pick(1), pick(1, 2), (lambda: v)()]
