from functools import wraps


def logged(prefix):
    def around(f):
        @wraps(f)
        def inner(*args, **kwargs):
            return [prefix, f.__name__, f(*args, **kwargs)]

        return inner

    return around


@logged("x")
def add(a, b=1):
    return [a, b]


def program(v):
    return [add(v), add(1, b=v), add.__name__]
