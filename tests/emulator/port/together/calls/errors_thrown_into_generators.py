def worker(log):
    while True:
        try:
            x = yield
            log.append(x)
        except ValueError as e:
            log.append(f"err {e}")


def program(v):
    log = []
    w = worker(log)
    next(w)
    w.send(1)
    w.throw(ValueError("bad"))
    w.send(2)
    w.throw(ValueError, "two")
    w.throw(ValueError)
    w.close()
    try:
        next(w)
    except StopIteration:
        log.append("stopped")
    return log
