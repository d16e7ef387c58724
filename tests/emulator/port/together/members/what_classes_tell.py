class A:
    timeout = 5
    _hidden = 1

    def method(self):
        return 1

    @classmethod
    def make(cls):
        return cls()

    @property
    def p(self):
        return 2


class B(A):
    retries = 3
    timeout = 7


class C:
    pass


class D(B, C):
    """Doc of D."""


def program(v):
    names = sorted(k for k in vars(A) if not k.startswith("_"))
    values = {k: x for k, x in B.__dict__.items() if not k.startswith("_") and not callable(x)}
    out = [
        names,
        values,
        "timeout" in vars(A),
        "timeout" in C.__dict__,
        B.__dict__["retries"],
        callable(vars(A)["method"]),
    ]
    out += [
        [c.__name__ for c in D.__mro__],
        [c.__name__ for c in D.mro()],
        D.__bases__[0].__name__,
        len(D.__bases__),
        B.__base__.__name__,
        C.__bases__[0].__name__,
    ]
    out += [[c.__name__ for c in type(D()).__mro__[1:3]], A in D.__mro__, D.__doc__, C.__doc__, D().__doc__]
    x = D()
    out += [
        type(x).__name__,
        x.__class__.__mro__[1].timeout,
        [k for c in reversed(D.__mro__) for k in vars(c) if k in ("timeout", "retries")],
    ]
    return out
