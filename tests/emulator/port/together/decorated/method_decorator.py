import functools


def retried(times):
    def decorate(f):
        @functools.wraps(f)
        def wrapper(self, *args, **kwargs):
            last = None
            for n in range(times):
                try:
                    return f(self, *args, **kwargs)
                except ValueError as e:
                    last = e
            raise last

        return wrapper

    return decorate


class Client:
    def __init__(self, base):
        self.base = base
        self.calls = 0

    @retried(3)
    def send(self, path, *, body=None):
        self.calls += 1
        if self.calls < 2:
            raise ValueError("again")
        return [self.base, path, body]


def program(v):
    c = Client("b")
    return [c.send("p", body=v), c.calls]
