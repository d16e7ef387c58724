class Base:
    path = "b"
    made = []

    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        Base.made.append(cls.__name__)

    def __init__(self, v, k=1):
        self.v, self.k = v, k

    def show(self):
        return [self.path, self.v, self.k, type(self).__name__]


class Mixin:
    def mixed(self):
        return "mix" + self.path


def shout(self, more=""):
    return f"{self.v}{more}"


CLASSES = {
    n: type(n.title(), (Base,), {"path": n, "twice": lambda self: [self.v, self.v], "shout": shout})
    for n in ("one", "two")
}
Err = type("ApiError", (Exception,), {"status": 3})
Sub = type("SubError", (Err,), {})
Bad = type("BadInput", (ValueError,), {"__doc__": "Bad."})


def init(self, a, b=2):
    self.a, self.b = a, b


Plain = type("Plain", (), {"__init__": init, "x": 1})
Obj = type("Obj", (object,), {"a": 1})


def tell(f):
    try:
        return f()
    except Err as e:
        return ["err", type(e).__name__, str(e), e.status]
    except ValueError as e:
        return ["value", type(e).__name__, str(e), isinstance(e, Bad), repr(e)]


def boom(c, *a):
    raise c(*a)


def program(v):
    a = CLASSES["one"](v)
    b = CLASSES["two"](v, k=5)
    p = Plain(v, b=3)
    return [
        a.show(),
        a.twice(),
        b.show(),
        b.shout(more="!"),
        b.shout(),
        isinstance(a, Base),
        isinstance(b, CLASSES["one"]),
        tell(lambda: boom(Err, "x")),
        tell(lambda: boom(Sub, v)),
        tell(lambda: boom(Bad, "q")),
        [p.a, p.b, p.x],
        Obj().a,
        Obj.a,
        type("T", (), {"a": v})().a,
        CLASSES["two"].__name__,
        Base.made,
        issubclass(Sub, Err),
    ]
