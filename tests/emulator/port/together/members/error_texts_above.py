from contextlib import ExitStack


class Base(Exception):
    code = "b"

    def __str__(self):
        return f"[{self.code}] {super().__str__()}"


class Key(KeyError):
    def __str__(self):
        return "key " + super().__str__()


class Sub(Base):
    code = "s"

    def __init__(self, a, b=2):
        super().__init__(a, b)
        self.b = b

    def __str__(self):
        return "sub " + super().__str__()


class Val(ValidationError):
    def __str__(self):
        return f"val {super().__str__()}"


class Mix:
    def more(self):
        return "m"


class Both(Mix, RuntimeError):
    def __str__(self):
        return self.more() + super().__str__()


class Rep(Exception):
    def __repr__(self):
        return "<" + super().__repr__() + ">"


def tell(f):
    try:
        f()
    except Exception as e:
        return [str(e), repr(e), f"{e}", e.args[0] if e.args else None]


def boom(e):
    raise e


class C:
    def __init__(self, got):
        self.got = got

    def __enter__(self):
        return self

    def __exit__(self, kind, e, tb):
        self.got.append([kind is Val, kind.__name__, str(e)] if kind else None)
        return True


def program(v):
    got = []
    with ExitStack() as s:
        s.enter_context(C(got))
        raise Val("st")
    with C(got):
        raise Sub(v)
    return [
        tell(lambda: boom(Base("x"))),
        tell(lambda: boom(Key("k"))),
        tell(lambda: boom(Sub(v))),
        tell(lambda: boom(Val("w"))),
        tell(lambda: boom(Both("y"))),
        tell(lambda: boom(Rep(1, v))),
        tell(lambda: boom(Base())),
        got,
    ]
