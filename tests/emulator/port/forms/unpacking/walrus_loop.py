def program(v):
    items = [1, 2, v]
    found = []
    while (x := items.pop()) != 1:
        found.append(x)
    return found
