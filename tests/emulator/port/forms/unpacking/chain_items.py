def program(v):
    made = {}
    a = made["x"] = v
    return [a, made]
