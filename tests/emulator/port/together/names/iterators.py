LOG = []


def numbers(n):
    try:
        for i in range(n):
            yield i
    finally:
        LOG.append("closed")


def through(n):
    yield from numbers(n)


def left_by_break():
    for x in numbers(3):
        break
    LOG.append("after")


def left_by_return():
    for x in through(3):
        return x


def left_by_error():
    try:
        for x in numbers(3):
            raise ValueError(x)
    except ValueError:
        LOG.append("caught")


def kept_by_a_name():
    held = numbers(3)
    for x in held:
        break
    LOG.append("kept")
    LOG.extend(held)


def program(v):
    LOG.clear()
    left_by_break()
    left_by_return()
    left_by_error()
    kept_by_a_name()
    items = v if isinstance(v, list) else [v, 1]
    same = (x for x in items)
    first = next(same)
    other = (x for x in items)
    asked = iter(items)
    return [LOG, first, list(same), list(same), 1 in other, list(other), 1 in asked, list(asked)]
