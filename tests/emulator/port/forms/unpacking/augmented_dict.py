def program(v):
    a = {"x": 1}
    b = a
    b |= {"y": v}
    return [a, a | {"x": v}]
