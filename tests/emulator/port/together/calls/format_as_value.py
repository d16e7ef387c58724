def program(v):
    fmt = "{:>3}|{a}".format
    plain = "{}-{}".format
    f = "{a}{b}".format
    return [
        [*map("{:>3}|{:<3}".format, [1, 2], ["a", "b"])],
        fmt(1, a=v),
        plain(1, v),
        f(a=1, b=v),
        f(**{"a": 2, "b": 3}),
        list(map("x{}".format, [1, v])),
        (lambda g: g(5))("<{}>".format),
        sorted(["b", "a"], key="{0}{0}".format),
    ]
