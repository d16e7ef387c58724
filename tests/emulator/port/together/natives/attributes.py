class AttrDict(dict):
    def __getattr__(self, name):
        if name in self:
            return self[name]
        raise AttributeError(f"no {name}")

    def __setattr__(self, name, value):
        self[name] = value

    def __delattr__(self, name):
        del self[name]


def program(v):
    a = AttrDict(x=1)
    a.y = 2
    out = [a.x, a.y, a, getattr(a, "zz", 5), hasattr(a, "x"), hasattr(a, "q")]
    del a.x
    setattr(a, "w", 3)
    out.append(a)
    try:
        a.nope
    except AttributeError as e:
        out.append(str(e))
    return out
