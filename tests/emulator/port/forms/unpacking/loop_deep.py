def program(v):
    found = []
    for i, (a, b) in enumerate([(v, 1), (2, v)]):
        found.append([i, a, b])
    return found
