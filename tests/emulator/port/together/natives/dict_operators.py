class P(dict):
    pass


def program(v):
    p = P(a=1)
    q = P({"a": 1})
    out = [
        p == q,
        p == {"a": 1},
        {"a": 1} == p,
        p != {"a": 2},
        p | {"b": 2},
        type(p | {"b": 2}).__name__,
        {"z": 1} | p,
        type(p.copy()).__name__,
    ]
    p |= {"c": 3}
    out += [p, type(p).__name__, bool(P()), not p, "a" in p, p.get("zz"), p.pop("c"), len(p)]
    for f in (
        lambda: {p: 1},
        lambda: {p},
        lambda: p["no"],
        lambda: p.nope,
        lambda: P(1),
        lambda: P([(1, 2, 3)]),
        lambda: P({}, {}),
        lambda: P(None),
        lambda: p < q,
    ):
        try:
            f()
            out.append("fine")
        except Exception as e:
            out.append([type(e).__name__, str(e)])
    return out
