import operator


def _binary(op, back=False):
    def method(self, other):
        if isinstance(other, (int, float)):
            other = Unit(other, self.unit)
        if not isinstance(other, Unit) or other.unit != self.unit:
            return NotImplemented
        a, b = (other, self) if back else (self, other)
        return Unit(op(a.size, b.size), self.unit)

    method.__name__ = f"__{op.__name__}__"
    return method


class Unit:
    def __init__(self, size, unit):
        self.size, self.unit = size, unit

    __add__ = _binary(operator.add)
    __radd__ = _binary(operator.add, back=True)
    __sub__ = _binary(operator.sub)
    __rsub__ = _binary(operator.sub, back=True)

    def _compare(self, other, op):
        result = NotImplemented
        if isinstance(other, Unit):
            result = op(self.size, other.size)
        return result

    def __lt__(self, other):
        return self._compare(other, operator.lt)

    def __eq__(self, other):
        found = self._compare(other, operator.eq)
        if found is NotImplemented:
            return False
        return found and self.unit == other.unit

    def __mul__(self, n):
        return Unit(self.size * n, self.unit) if isinstance(n, (int, float)) else NotImplemented

    @property
    def text(self):
        return getattr(self, "_text", f"{self.size}{self.unit}")

    @text.setter
    def text(self, value):
        self._text = value

    @text.deleter
    def text(self):
        del self._text

    def __repr__(self):
        return f"<{self.text}>"


class Half(Unit):
    pass


def program(v):
    a, b = Unit(3, "kg"), Unit(5, "kg")
    a.text = "three"
    out = [repr(a + b), repr(7 - b), repr(a), repr(1 + a), a < b, sorted([b, a])[0] is a, a == b, a == v, repr(b * 2)]
    del a.text
    out.append(repr(a))
    for f in (
        lambda: a + v,
        lambda: v + a,
        lambda: a < v,
        lambda: a * v,
        lambda: Unit(1, "m") - a,
        lambda: delattr(a, "text"),
        lambda: delattr(Half(1, "x"), "text"),
    ):
        try:
            out.append(repr(f()))
        except (TypeError, AttributeError) as e:
            out.append(f"{type(e).__name__}: {e}")
    return out
