class A(Exception):
    pass


class B(A):
    """Doc only."""


class C(ValueError):
    default = "nothing"

    def __init__(self, message=None):
        super().__init__(message or self.default)


class D(Exception):
    def __init__(self, a, b):
        self.a, self.b = a, b


class E(Exception):
    code: int = 5

    def __init__(self, *args, code=None):
        Exception.__init__(self, *args)
        if code:
            self.code = code


def program(v):
    out = []
    for e in (A(), A("x"), A("x", 1), B({"k": 1}), C(), C("given"), D(1, 2), E("m"), E("m", code=7), E()):
        out += [str(e), repr(e), e.args, getattr(e, "code", None)]
    try:
        try:
            {}["k"]
        except KeyError as k:
            raise A("wrapped") from k
    except A as a:
        out += [repr(a.__cause__), type(a.__cause__).__name__, a.__cause__.args]
    try:
        raise B
    except (C, A) as e:
        out.append(type(e).__name__)
    e = A("m")
    e.extra = {"a": 1}
    e.args = ("new", 2)
    out += [e.extra, str(e), e.args]
    e.add_note("n")
    out.append(e.__notes__)
    return out
