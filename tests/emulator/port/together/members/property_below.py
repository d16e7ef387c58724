class A:
    def __init__(self):
        self._x = 1

    @property
    def x(self):
        return self._x

    @x.setter
    def x(self, v):
        self._x = v


class B(A):
    @property
    def x(self):
        return [super().x]


def program(v):
    out = [B().x]
    b = B()
    try:
        b.x = 3
    except AttributeError as e:
        out.append(str(e))
    return out
