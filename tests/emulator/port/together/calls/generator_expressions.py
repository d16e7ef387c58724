def program(v):
    xs = ["a", "b"]
    a = next((x for x in xs if x == "b"), None)
    b = next((x + "!" for x in ("a", "b") if x == "b"), None)
    c = next((len(d) for d in [[1], [2, 3]] if len(d) > 1), None)
    d = next((x.upper() for x in "ab"), None)
    e = next(k + "x" for k in sorted({"b": 1, "a": 2}))
    g = (x + "1" for x in xs)
    h = (x for x in xs if x)
    return [a, b, c, d, e, next(g), next(g), next(g, None), next(h), list(h)]
