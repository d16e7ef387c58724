class Picky:
    def pick(self, *names):
        return {n: self[n] for n in names if n in self}

    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None


class P(Picky, dict):
    def __setitem__(self, k, x):
        super().__setitem__(k.lower(), x)


class Q(dict, Picky):
    pass


def program(v):
    p = P(a=1)
    p["B"] = 2
    return [p.pick("a", "b"), p.a, p, isinstance(p, Picky), Q(z=1).pick("z"), Q(z=1).z]
