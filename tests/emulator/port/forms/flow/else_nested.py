def program(v):
    found = []
    for a in [1, 2]:
        for b in v:
            if b == a:
                continue
            if b == "a":
                break
        else:
            found.append(a)
            continue
        found.append("broken")
    return found
