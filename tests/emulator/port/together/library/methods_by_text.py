OPS = {"up": "upper", "trim": "strip", "split": "split"}


class Own:
    def upper(self):
        return "own"


class Text(str):
    def strip(self):
        return "mine"


def tried(f):
    try:
        return f()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def program(v):
    out = []
    for op in ("up", "trim", "split", "nope"):
        name = OPS.get(op, "nope")
        for x in ("a b", b" q ", 1, None, ["z"], {"upper": 1}, Own(), Text(" t "), v):
            out.append(tried(lambda: repr(getattr(x, name)())))
            out.append(tried(lambda: getattr(x, name, None) is None))
    for name in ("append", "get", "items", "count", "update"):
        for x in ([1], {"a": v}, {"q"}, (1,), v):
            out.append(tried(lambda: repr(getattr(x, name)("a"))))
            method = getattr(x, name, None)
            out.append(callable(method))
    out.append(tried(lambda: getattr("a,b", OPS["split"])(",", maxsplit=1)))
    out.append(tried(lambda: getattr("a,b", OPS["split"])(*[","])))
    return out
