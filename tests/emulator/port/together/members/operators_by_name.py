from decimal import Decimal


class Money:
    """An amount whose operators call those of Decimal by name."""

    def __init__(self, amount):
        self.amount = Decimal(amount)

    def _of(self, other):
        return other.amount if isinstance(other, Money) else other

    def __lt__(self, other):
        return self.amount.__lt__(self._of(other))

    def __ge__(self, other):
        return self.amount.__ge__(self._of(other))

    def __eq__(self, other):
        return self.amount.__eq__(self._of(other))

    def __ne__(self, other):
        return not self.__eq__(other)

    def __add__(self, other):
        return Money(self.amount.__add__(self._of(other)))

    def __sub__(self, other):
        return self.__class__(self.amount.__sub__(self._of(other)))

    def __mul__(self, other):
        return Money(self.amount.__mul__(other))

    def __mod__(self, other):
        return self.amount.__mod__(other)

    def __str__(self):
        return f"{self.amount:.2f}"


def program(v):
    one, two = Money("1.10"), Money(2)
    found = [one < two, one >= two, one == Money("1.1"), one != two, str(one + two), str(two - one), str(one * 3)]
    found += [str(two % 2), str(one.__add__(Decimal("0.05"))), (3).__add__(4), "a".__add__("b"), [1].__add__([2])]
    found += [
        (1.5).__lt__(2),
        {1, 2}.__and__({2}) == {2},
        {"a": 1}.__or__({"b": 2}),
        (7).__floordiv__(2),
        (2).__pow__(5),
    ]
    return [*found, v]
