import functools


class method_cache:
    def __init__(self, fn):
        self.fn = fn

    def __get__(self, obj, owner):
        if obj is None:
            return self
        return functools.partial(self, obj)

    def __call__(self, obj, *args):
        return ["called", self.fn.__name__, self.fn(obj, *args)]


class lazy:
    def __init__(self, fn):
        self.fn = fn
        self.name = fn.__name__

    def __get__(self, obj, owner):
        value = self.fn(obj)
        setattr(obj, self.name, value)
        return value


class Counted:
    def __init__(self, fn):
        functools.update_wrapper(self, fn)
        self.fn = fn
        self.calls = 0

    def __call__(self, *args, **kwargs):
        self.calls += 1
        return self.fn(*args, **kwargs)


class tagged:
    def __init__(self, tag):
        self.tag = tag

    def __call__(self, fn):
        @functools.wraps(fn)
        def inner(*args, **kwargs):
            return [self.tag, fn(*args, **kwargs)]

        return inner


class Api:
    name = "api"

    def __init__(self):
        self.n = 0

    @method_cache
    def get(self, x):
        return f"{self.name}-{x}"

    @lazy
    def token(self):
        self.n += 1
        return f"t{self.n}"

    @tagged("t")
    def size(self, k=2):
        """Size."""
        return k


@Counted
def work(a, b=1):
    """Work."""
    return a + b


def program(v):
    a = Api()
    work(1)
    return [
        a.get(3),
        a.token,
        a.token,
        a.n,
        a.size(),
        a.size(k=5),
        work(1, b=4),
        work.calls,
        work.__name__,
        work.__doc__,
        Api.get is Api.get,
    ]
