def program(v):
    table = {name: lambda x: [name, x] for name in "abc"}
    sent = {n: lambda x: n + x for n in range(3) if n != 2}
    rows = [lambda: (a, b) for a in "xy" for b in (1, 2)]
    steps = (lambda: k for k in "pq")
    named = {k: {"f": lambda: k, "n": k} for k in ("s", "t")}
    return [
        table["a"](v),
        sent[0](1),
        [f() for f in rows],
        [f() for f in steps],
        [f() for f in list(lambda: k for k in "pq")],
        named["s"]["f"](),
        named["s"]["n"],
        {f() for f in {lambda: z for z in "zz"}} == {"z"},
    ]
