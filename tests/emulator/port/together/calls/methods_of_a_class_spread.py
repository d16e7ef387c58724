class A:
    def __init__(self, a, *, hook=None, more=1):
        self.got = [a, hook, more]

    def send(self, x, y=2, *rest, z=3, **kw):
        return [x, y, rest, z, kw]


class B(A):
    def __init__(self, *args, **kwargs):
        A.__init__(self, *args, hook=self.hook, **kwargs)

    def hook(self, x):
        return x

    def send(self, *args, **kwargs):
        return A.send(self, *args, **kwargs)


def program(v):
    b = B(v, more=5)
    out = [b.got[0], b.got[1](3), b.got[2], b.send(1), b.send(1, 2, 3, z=4, q=5)]
    out.append(A.send(b, *[1, 2], **{"z": 9}))
    try:
        B(1, 2)
    except TypeError as e:
        out.append(str(e))
    try:
        B(1, hook=2)
    except TypeError as e:
        out.append(str(e))
    return out
