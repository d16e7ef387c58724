from contextlib import contextmanager


class Db:
    def __init__(self):
        self.log = []

    @contextmanager
    def session(self, name, *, level=1):
        self.log.append(["open", name, level])
        try:
            yield self
        finally:
            self.log.append("close")


def program(v):
    d = Db()
    with d.session("a", level=2) as s:
        s.log.append(v)
    return d.log
