from collections import Counter

NAMES = {
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "text",
    list: "list",
    dict: "object",
    type(None): "null",
}
SCALARS = (int, float, str)
NUMBERS = [int, float]


class Own:
    pass


class Failed(ValueError):
    pass


def name_of(x):
    kind = type(x)
    if kind is bool:
        return "flag"
    if kind in SCALARS or kind == Own:
        return "scalar " + kind.__name__
    return NAMES.get(kind, "other")


def program(v):
    kind = type(v)
    try:
        made = kind()
    except Exception as error:
        made = type(error).__name__
    try:
        raise Failed("x")
    except ValueError as error:
        failed = [
            type(error) is Failed,
            type(error) == ValueError,
            type(error).__name__,
            type(error) in (Failed, KeyError),
        ]
    counted = Counter(type(each).__name__ for each in [v, 1, "a", None, True])
    return [
        NAMES[type(v)],
        name_of(v),
        name_of(Own()),
        name_of((1,)),
        f"{type(v)}",
        str(kind),
        repr([kind, type(v)]),
        kind.__name__,
        made,
        failed,
        sorted(counted.items()),
        type(v) == type("a"),
        type(v) in SCALARS,
        type(v) not in NUMBERS,
        [each.__name__ for each in {type(each): 1 for each in [1, 2, "a", v]}],
        len({type(each) for each in [1, True, 1.5, v]}),
        isinstance(v, type("a")),
        isinstance(v, type(v)),
        {str: 1}.get(type(v), 0),
        "{} {!r}".format(type(v), kind),
        "%s" % type(v),
        type(Own()) is Own,
        type(1.0) is float,
        type(b"a") == bytes,
        type({1}).__name__,
        type((1, 2))([3, 4]) == (3, 4),
    ]
