def program(v):
    made = {"n": v}
    made["n"] += 1
    made["n"] *= 2
    return made
