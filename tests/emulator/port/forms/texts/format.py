def program(v):
    return [
        "{}".format(v),
        "{0} {1} {0}".format("a", v),
        "{name}: {x:.1f}".format(name="n", x=2.25),
        "{:>5}".format("a"),
        "{a[k]} {b[0]}".format(a={"k": 1}, b=[2]),
        "{!r}".format("x"),
        "{name}".format(**{"name": v}),
    ]
