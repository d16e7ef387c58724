class P:
    __slots__ = ("x",)


def program(v):
    return P.__slots__
