from functools import total_ordering


@total_ordering
class Ver:
    def __init__(self, s):
        self.parts = tuple(int(p) for p in s.split("."))

    def __eq__(self, o):
        if not isinstance(o, Ver):
            return NotImplemented
        return self.parts == o.parts

    def __lt__(self, o):
        return self.parts < o.parts

    def __hash__(self):
        return hash(self.parts)

    def __repr__(self):
        return f"Ver({'.'.join(map(str, self.parts))})"


class NoHash:
    def __eq__(self, o):
        return True


class HashNone:
    __hash__ = None


def program(v):
    a, b = Ver("1.2"), Ver("1.10")
    out = [
        a < b,
        a <= b,
        a > b,
        a >= a,
        a == Ver("1.2"),
        a != b,
        a == 3,
        sorted([b, a]),
        {a: 1}[Ver("1.2")],
        a in [b, Ver("1.2")],
        len({a, Ver("1.2")}),
        max(a, b),
    ]
    for f in (lambda: {NoHash(): 1}, lambda: {HashNone()}, lambda: a < 3):
        try:
            f()
            out.append("fine")
        except Exception as e:
            out.append([type(e).__name__, str(e)])
    return [repr(x) for x in out]
