import types


class A:
    pass


def f(x):
    return x


def program(v):
    out = []
    for s in [v, A, A(), int, str, f, lambda: 1, dict, "x", ValueError, ValueError("x"), None]:
        try:
            out.append(
                [
                    type(s) in (list, tuple, set),
                    type(s) is dict,
                    issubclass(type(s), type),
                    type(s) is type,
                    callable(s),
                    type(s).__name__,
                    isinstance(s, type),
                ]
            )
        except Exception as e:
            out.append(repr(e))
    return out
