def averager():
    total, n = 0, 0
    avg = None
    while True:
        x = yield avg
        if x is None:
            return "done"
        total += x
        n += 1
        avg = total / n


def outer(log):
    result = yield from averager()
    log.append(result)
    yield "end"


def closing(log):
    try:
        yield 1
        yield 2
    finally:
        log.append("closed")


def program(v):
    log = []
    g = averager()
    next(g)
    out = [g.send(1), g.send(2)]
    try:
        g.send(None)
    except StopIteration as e:
        out.append(e.value)
    o = outer(log)
    next(o)
    out.append(o.send(5))
    out.append(o.send(None))
    c = closing(log)
    out.append(next(c))
    c.close()
    for x in closing(log):
        break
    out.append(next(c, "over"))
    return [out, log[:2]]
