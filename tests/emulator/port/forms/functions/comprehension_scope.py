def program(v):
    x = "outer"
    found = [x for x in [1, v]]
    return [x, found]
