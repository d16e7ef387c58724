class Counter:
    count = 0
    seen = []
    limits = {"a": 1}
    DEFAULT = "x"

    def __init__(self):
        Counter.count += 1
        type(self).total = getattr(type(self), "total", 0) + 1
        self.seen.append(self.count)
        self.mine = self.DEFAULT


class Sub(Counter):
    DEFAULT = "y"
    seen = []


def program(v):
    Counter.count, Counter.seen = 0, []
    Sub.seen = []
    if hasattr(Counter, "total"):
        del Counter.total
    a, b, c = Counter(), Sub(), Sub()
    a.count = 10
    return [
        Counter.count,
        Sub.count,
        a.count,
        b.count,
        Counter.seen,
        Sub.seen,
        b.mine,
        Counter.total,
        Sub.total,
        "count" in vars(a),
        "count" in vars(b),
        Counter.limits is Sub.limits,
    ]
