def program(v):
    for each in v:
        if each == "a":
            break
    else:
        return "none"
    return "found"
