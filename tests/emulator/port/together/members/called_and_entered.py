class T:
    def __init__(self):
        self.log = []

    def __call__(self, x, *a, **k):
        self.log.append(x)
        return [x, a, k]

    def __enter__(self):
        self.log.append("in")
        return self

    def __exit__(self, t, e, tb):
        self.log.append(t.__name__ if t else None)
        return t is ValueError


def program(v):
    t = T()
    out = [t(1), t(2, 3, z=4), callable(t), list(map(t, [5]))]
    with t:
        raise ValueError("x")
    with t as q:
        q(9)
    return [*out, t.log]
