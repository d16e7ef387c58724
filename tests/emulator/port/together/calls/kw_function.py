def f(a, b=2, *args, c=3, **kw):
    return [a, b, list(args), c, kw]


def g(a, b=2, *, c=3):
    return [a, b, c]


def program(v):
    out = [
        f(*[1, 2, 3], **{"c": 4, "z": 5}),
        g(1, **{"c": 5}),
        g(*[1], c=2),
        g(**{"a": 1, "b": 3}),
        f(**{"a": 1}),
        f(1, **{"2": v, "__proto__": 7, "1": 8}),
        f(1, **{"__proto__": {"z": v}}),
        g(*(1, 2), **{}),
    ]
    for bad in ({"z": 1}, {"a": 1, "b": 2, "c": 3, "d": 4}):
        try:
            out.append(g(**bad))
        except TypeError as e:
            out.append(str(e))
    try:
        g(1, **{"a": 2})
    except TypeError as e:
        out.append(str(e))
    return out
