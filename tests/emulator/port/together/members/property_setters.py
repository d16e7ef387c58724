class A:
    def __init__(self):
        self._x = 1

    @property
    def x(self):
        """Doc."""
        return self._x

    @x.setter
    def x(self, value):
        if value is None:
            raise ValueError("none")
        self._x = value

    @property
    def ro(self):
        return 1


class B(A):
    @property
    def x(self):
        return [super().x]


def program(v):
    a = A()
    a.x = 4
    a.x += 1
    out = [a.x, B().x]
    for f in (lambda: setattr(a, "ro", 2), lambda: setattr(a, "x", None)):
        try:
            f()
        except (AttributeError, ValueError) as e:
            out.append(str(e))
    return out
