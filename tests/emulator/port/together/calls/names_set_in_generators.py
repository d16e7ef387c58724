def program(v):
    g = ((m := x) for x in [1, 2, 3])
    next(g)
    a = m
    list(g)
    any((hit := z) > 3 for z in [1, 4, 9])
    best = next((w for q in ["", "x", "y"] if (w := q)), None)
    return [a, m, hit, best, w]
