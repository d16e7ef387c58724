class P:
    __slots__ = ("a",)

    def __init__(self, a):
        self.a = a


def program(v):
    try:
        return P(1).__dict__
    except AttributeError as e:
        return str(e)
