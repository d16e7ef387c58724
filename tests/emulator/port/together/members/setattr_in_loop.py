class A:
    def __init__(self, **kw):
        for k, x in kw.items():
            setattr(self, k, x)

    def __eq__(self, o):
        return self.__dict__ == o.__dict__

    def __repr__(self):
        return f"{self.__class__.__name__}({', '.join(f'{k}={x!r}' for k, x in vars(self).items())})"


def program(v):
    return [repr(A(a=1, b="x")), A(a=1) == A(a=1), A(a=1) == A(a=2)]
