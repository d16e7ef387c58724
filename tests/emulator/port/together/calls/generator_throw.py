def gen():
    while True:
        try:
            yield 1
        except ValueError as e:
            yield str(e)


def program(v):
    g = gen()
    next(g)
    return g.throw(ValueError("x"))
