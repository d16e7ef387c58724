def said(function, *given, **named):
    try:
        return repr(function(*given, **named))
    except TypeError as error:
        return str(error)


def program(v):
    every = lambda x, *rest, y=2, **more: (x, rest, y, more)
    table = {
        "rest": lambda *a: a,
        "named": lambda **k: k,
        "both": lambda *a, **k: len(a) + len(k),
        "only": lambda *, q=v: q,
    }
    return [
        said(every, 1, v, 3, y=4, z=5),
        said(every, 1),
        said(every),
        said(table["rest"], v, 1),
        repr(table["named"](a=v)),
        table["both"](1, 2, z=3),
        table["only"](),
        table["only"](q=1),
        repr(list(map(lambda *a: a, [1, 2], [3, v]))),
    ]
