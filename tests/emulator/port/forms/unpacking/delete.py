def program(v):
    a = {"x": 1, "y": v}
    del a["x"]
    b = [1, v, 2]
    del b[0], b[-1]
    return [a, b]
