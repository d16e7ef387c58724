class Timer:
    def __init__(self, log, swallow=False):
        self.log = log
        self.swallow = swallow

    def __enter__(self):
        self.log.append("in")
        return self

    def __exit__(self, kind, value, tb):
        self.log.append([kind.__name__ if kind else None, str(value) if value else None])
        return self.swallow


def early(log):
    with Timer(log) as t:
        return t.swallow


def program(v):
    log = []
    with Timer(log) as t, Timer(log, True) as u:
        log.append(u.swallow)
    with Timer(log, True):
        v["a"]
        log.append("went on")
    try:
        with Timer(log):
            raise KeyError("k")
    except KeyError:
        log.append("caught")
    for i in range(2):
        with Timer(log):
            if i == 0:
                continue
            break
    early(log)
    return log
