import operator
from numbers import Number


class Vec:
    __slots__ = ("xs",)

    def __init__(self, *xs):
        self.xs = tuple(xs)

    def _zip(self, other, op):
        if isinstance(other, Number):
            other = Vec(*[other] * len(self))
        if not isinstance(other, Vec):
            return NotImplemented
        if len(self) != len(other):
            raise ValueError(f"{len(self)} != {len(other)}")
        return Vec(*map(op, self.xs, other.xs))

    def __add__(self, o):
        return self._zip(o, operator.add)

    def __sub__(self, o):
        return self._zip(o, operator.sub)

    def __rsub__(self, o):
        return Vec(*[o] * len(self)) - self

    def __mul__(self, o):
        return self._zip(o, operator.mul)

    __rmul__ = __mul__
    __radd__ = __add__

    def __truediv__(self, o):
        return self._zip(o, operator.truediv)

    def __floordiv__(self, o):
        return self._zip(o, operator.floordiv)

    def __mod__(self, o):
        return self._zip(o, operator.mod)

    def __pow__(self, n):
        return Vec(*(x**n for x in self.xs))

    def __neg__(self):
        return Vec(*map(operator.neg, self.xs))

    def __abs__(self):
        return sum(x * x for x in self.xs) ** 0.5

    def __len__(self):
        return len(self.xs)

    def __getitem__(self, i):
        return Vec(*self.xs[i]) if isinstance(i, slice) else self.xs[i]

    def __iter__(self):
        return iter(self.xs)

    def __reversed__(self):
        return Vec(*self.xs[::-1])

    def __contains__(self, x):
        return x in self.xs

    def __eq__(self, o):
        return isinstance(o, Vec) and self.xs == o.xs

    def __hash__(self):
        return hash(self.xs)

    def __bool__(self):
        return any(self.xs)

    def __repr__(self):
        return f"Vec{self.xs}"

    def __round__(self, n=None):
        return Vec(*(round(x, n) for x in self.xs))

    def __lshift__(self, n):
        return Vec(*self.xs[n:], *self.xs[:n])

    def __iadd__(self, o):
        self.xs = (self + o).xs
        return self

    def __call__(self, f):
        return Vec(*map(f, self.xs))

    def __invert__(self):
        return Vec(*(~int(x) for x in self.xs))

    def __divmod__(self, o):
        return self // o, self % o

    def __int__(self):
        return int(sum(self.xs))

    def __float__(self):
        return float(sum(self.xs))

    def __index__(self):
        return len(self.xs)


def program(v):
    a, b = Vec(1, 2, 3), Vec(4.0, 5, 6)
    c = a
    c += b
    out = [
        a + 1,
        2 - a,
        2 * b,
        b / 2,
        b // 2,
        a % 4,
        -a,
        abs(Vec(3, 4)),
        a is c,
        list(reversed(a)),
        a[1:],
        a[-1],
        5 in b,
    ]
    out += [
        Vec(0, 0) or "empty",
        round(b / 3, 2),
        a << 1,
        sum([a, b]),
        Vec(1, 2)(str),
        ~Vec(1, 2),
        divmod(b, 4),
        int(a),
        float(a),
    ]
    out += [
        "abcdef"[Vec(1, 2)],
        {Vec(1): 2}[Vec(1)],
        Vec(1) == v,
        max(a),
        sorted(b, reverse=True),
        [*a, *b],
        a**2,
        f"{a!r:>20}",
    ]
    for f in (lambda: a + v, lambda: v + a, lambda: a + Vec(1), lambda: a < b, lambda: a & 1, lambda: v - a):
        try:
            out.append(f())
        except (TypeError, ValueError) as e:
            out.append(f"{type(e).__name__}: {e}")
    return [repr(x) if isinstance(x, (Vec, tuple)) else x for x in out]
