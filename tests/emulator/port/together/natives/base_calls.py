class P(dict):
    def __init__(self, name, **kw):
        dict.__init__(self, kw)
        self.name = name

    def __setitem__(self, k, x):
        dict.__setitem__(self, k.upper(), x)

    def get(self, k, d=None):
        return dict.get(self, k.upper(), d)

    def __getattr__(self, k):
        return dict.get(self, k)


def program(v):
    p = P("n", a=1)
    p["b"] = 2
    return [p, p.get("b"), p.name, p.a, p.zz]
