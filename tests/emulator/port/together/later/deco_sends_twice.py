import functools, time


def retry(times=2, on=(ValueError,)):
    def decorate(f):
        @functools.wraps(f)
        def wrapper(*args, **kwargs):
            for n in range(times):
                try:
                    return f(*args, **kwargs)
                except on:
                    if n == times - 1:
                        raise

        return wrapper

    return decorate


class Api:
    def __init__(self, base):
        self.base = base
        self.n = 0

    @retry(times=3)
    def post(self, path, *, body=None):
        self.n += 1
        if self.n < 3:
            raise ValueError("x")
        return requests.post(self.base + path, json=body, timeout=2).status_code

    @retry()
    def fails(self):
        raise ValueError("no")


def program(v):
    a = Api("https://x.test")
    out = [a.post("/p", body=v), a.n]
    try:
        a.fails()
    except ValueError as e:
        out.append(str(e))
    return out + [Api.post.__name__, a.post.__name__]
