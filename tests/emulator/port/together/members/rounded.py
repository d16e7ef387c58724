"""round() of own objects: Python gives `__round__` no digits where none are asked for."""

from decimal import Decimal


class Money:
    def __init__(self, value):
        self.value = value

    def __round__(self, n=0):
        return round(self.value, n)


class Exact:
    def __round__(self, n=None):
        return ["none" if n is None else n]


class Text(str):
    def __round__(self, n=1):
        return f"{self}{n}"


def program(v):
    values = [Money(2.5), Money(Decimal("2.675")), Exact(), Text("t")]
    return [str([round(each), round(each, None), round(each, 2)]) for each in values]
