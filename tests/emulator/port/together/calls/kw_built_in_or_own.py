class A:
    def __init__(self):
        self.x = {}

    def update(self, **kw):
        self.x = kw
        return self

    def sort(self, key=None):
        return [key(1)]

    def format(self, a, b):
        return [a, b]

    def split(self, sep=",", maxsplit=1):
        return [sep, maxsplit]

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return lambda *a, **k: [name, list(a), k]


def tell(f):
    try:
        return f()
    except (AttributeError, TypeError) as e:
        return str(e)


def program(v):
    out = []
    for x in (v, A()):
        out.append(tell(lambda: x.split(sep="b")))
        out.append(tell(lambda: x.split(maxsplit=1)))
        out.append(tell(lambda: x.split(**{"sep": "b"})))
        out.append(tell(lambda: x.sort(key=str)))
        out.append(tell(lambda: x.sort(key=str, reverse=True)))
        out.append(tell(lambda: x.format(a=1, b=2)))
        out.append(tell(lambda: x.format(1, *[2])))
        out.append(tell(lambda: x.encode(encoding="ascii", errors="replace")))
    if isinstance(v, dict):
        for x in (v, {}):
            x.update(b=1)
            x.update({"c": 1}, d=2)
            out.append(x)
    out.append("{a}{b}{0}".format(1, a=2, b=v))
    return [out, A().update(a=2).x, A().push(1, k=v), A().json(k=1), A().post("u", json=1)]
