class A:
    def __init__(self, **kw):
        self.__dict__.update(kw)

    def to_dict(self):
        return {k: x for k, x in self.__dict__.items() if not k.startswith("_")}

    def merge(self, o):
        for k, x in vars(o).items():
            setattr(self, k, x)
        return self


def program(v):
    a = A(x=1, _y=2)
    return [a.x, a.to_dict(), a.merge(A(z=3)).to_dict(), dict(vars(a)), "x" in a.__dict__, len(vars(a))]
