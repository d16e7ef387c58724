from functools import partial


def send(*given, **more):
    body = {"given": [each for each in given if not callable(each)], "more": sorted(more)}
    return requests.post("https://x.test/", json=body, timeout=1).status_code


def first(given, *_):
    return given


def bound(number):
    def wrap(function, *more):
        return partial(function, number, *more)

    return wrap


def both(outer, inner, *given):
    return [outer(*given), inner(*given)]


def in_a_list(v):
    steps = [send]
    for number in range(12):
        steps.append(partial(steps[-1], number))
    return steps[-1](v)


def by_name(v):
    table = {"": send}
    name = ""
    for number in range(6):
        table[name + "a"] = partial(table[name], number)
        table[name + "b"] = partial(table[name + "a"], **{name + "k": first})
        name += "b"
    return [table[name](v), first(table[name], v)(v)]


def one_by_one(v):
    f = send
    f = partial(f, 1)
    f = partial(f, first, 2)
    f = partial(f, 3, a=first)
    f = partial(f, 4, b=v)
    f = partial(f, first)
    f = partial(f, 6, a=7)
    return f(v)


def through_functions(v):
    f = send
    for wrap in [bound(number) for number in range(5)]:
        f = wrap(f, v)
    return f()


def composed(v):
    f = partial(send, v)
    for _ in range(3):
        f = partial(both, f, partial(f, 1))
    sent, _ = partial(both, partial(first, send), partial(first, send))()
    return [f(2), sent(v)]


def program(v):
    return [in_a_list(v), by_name(v), one_by_one(v), through_functions(v), composed(v)]
