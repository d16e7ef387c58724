def program(v):
    return [[i, x] for i, x in enumerate("ab", start=1)] + [[i, x] for i, x in enumerate(v or [], 5)]
