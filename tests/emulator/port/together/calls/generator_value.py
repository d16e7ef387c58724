def gen():
    yield 1
    return 5


def program(v):
    g = gen()
    next(g)
    try:
        next(g)
    except StopIteration as e:
        return [e.value, str(e), e.args]
