class A:
    def __init__(self):
        self._x = 1

    def get_x(self):
        return self._x

    def set_x(self, v):
        self._x = v

    x = property(get_x, set_x)
    y = property(lambda self: self._x * 2)


def program(v):
    a = A()
    a.x = 5
    return [a.x, a.y]
