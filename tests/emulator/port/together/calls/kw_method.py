class C:
    def run(self, a, b=2, *, c=3):
        return [a, b, c]

    @classmethod
    def make(cls, x=1, **kw):
        return [x, kw]

    @staticmethod
    def stat(a, *rest, k=0):
        return [a, list(rest), k]

    def forward(self, *args, **kwargs):
        return self.run(*args, **kwargs)


def program(v):
    c = C()
    return [
        c.forward(1, b=5),
        c.run(*[1, 2], **{"c": 9}),
        C.make(**{"x": 2, "y": 3}),
        c.stat(*[1, 2], k=5),
        C.stat(1, **{"k": 2}),
        c.run(**{"a": 1}),
    ]
