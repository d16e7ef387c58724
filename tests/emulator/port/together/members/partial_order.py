class Tags:
    """Ordered by what they hold: of two, neither may be below the other."""

    def __init__(self, *names):
        self.names = names

    def __le__(self, other):
        return all(name in other.names for name in self.names) if isinstance(other, Tags) else NotImplemented

    def __lt__(self, other):
        return len(self.names) < len(other.names) and self <= other

    def __ge__(self, other):
        return isinstance(other, Tags) and other <= self


class AtMost:
    """A class that has no more than one of the four."""

    def __init__(self, limit):
        self.limit = limit

    def __ge__(self, other):
        return self.limit >= other


def program(v):
    sets = [Tags(), Tags("a"), Tags("b"), Tags("a", "b")]
    pairs = [(one, other) for one in sets for other in sets]
    found = [[one <= other, one >= other, one < other, one > other] for one, other in pairs]
    try:
        found.append(sets[0] <= 3)
        found.append(Tags("a") <= v)
    except TypeError as error:
        found.append(str(error))
    return [found, AtMost(3) >= 2, 2 <= AtMost(3), 4 <= AtMost(3)]
