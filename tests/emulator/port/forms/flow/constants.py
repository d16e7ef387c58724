from functools import reduce

BASE = 2
POWERS = [BASE**n for n in range(4)]
NAMES = frozenset(["a", "b"])
JOINED = ", ".join(sorted(NAMES))
TOTAL = reduce(lambda a, b: a + b, POWERS)


def program(v):
    return [POWERS, JOINED, TOTAL, v in NAMES if not isinstance(v, (list, dict)) else 0]
