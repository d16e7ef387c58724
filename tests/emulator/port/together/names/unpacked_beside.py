def convert(x):
    return [x]


def helper(x):
    return [x]


def attrs(items):
    out = []
    for rule in items:
        if isinstance(rule, tuple):
            rule, convert = rule
            out.append(convert(rule))
    return out


def mixed(pair):
    a, helper = pair
    a += 1
    return a, helper


def starred(pair):
    first = pair[0]
    first, *rest = pair[1:]
    rest.append(first)
    for n in pair:
        n, m = n, first
        last = n
    return first, rest, last, m


def program(v):
    return [attrs([("a", str.upper), "b"]), convert(3), mixed((1, 2)), helper(v), starred([1, 2, v])]
