def plus(x):
    return x + 1


def twice(f, x):
    return f(f(x))


TABLE = {"plus": plus, "len": len, "upper": str.upper, "text": str}


def program(v):
    return [
        twice(plus, 1),
        TABLE["plus"](2),
        TABLE["len"]("abc"),
        TABLE["upper"]("x"),
        TABLE["text"](1.0),
        list(map(plus, [1, 2])),
    ]
