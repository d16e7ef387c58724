class Money:
    def __init__(self, n, c="USD"):
        self.n, self.c = n, c

    def __add__(self, o):
        if isinstance(o, Money):
            return Money(self.n + o.n, self.c)
        if isinstance(o, (int, float)):
            return Money(self.n + o, self.c)
        return NotImplemented

    __radd__ = __add__

    def __mul__(self, k):
        return Money(self.n * k, self.c)

    __rmul__ = __mul__

    def __sub__(self, o):
        return Money(self.n - o.n)

    def __rsub__(self, o):
        return Money(o - self.n)

    def __neg__(self):
        return Money(-self.n)

    def __abs__(self):
        return Money(abs(self.n))

    def __truediv__(self, k):
        return Money(self.n / k)

    def __floordiv__(self, k):
        return Money(self.n // k)

    def __mod__(self, k):
        return Money(self.n % k)

    def __pow__(self, k):
        return Money(self.n**k)

    def __iadd__(self, o):
        self.n += o
        return self

    def __eq__(self, o):
        return isinstance(o, Money) and self.n == o.n

    def __lt__(self, o):
        return self.n < o.n

    def __le__(self, o):
        return self.n <= o.n

    def __hash__(self):
        return hash((self.n, self.c))

    def __int__(self):
        return int(self.n)

    def __float__(self):
        return float(self.n)

    def __round__(self, k=0):
        return round(self.n, k)

    def __index__(self):
        return self.n

    def __format__(self, spec):
        return f"{self.n:{spec or '.2f'}} {self.c}"

    def __repr__(self):
        return f"M{self.n}"

    def __divmod__(self, k):
        return ("dm", k)

    def __lshift__(self, k):
        return ("ls", k)

    def __rtruediv__(self, k):
        return ("rt", k)

    def __rfloordiv__(self, k):
        return ("rf", k)

    def __rmod__(self, k):
        return ("rm", k)

    def __rpow__(self, k):
        return ("rp", k)

    def __isub__(self, k):
        self.n -= k
        return self

    def __imul__(self, k):
        self.n *= k
        return self


def program(v):
    a, b = Money(5), Money(3)
    c = Money(1)
    c += 4
    d = Money(9)
    d -= 2
    d *= 3
    out = [
        a + b,
        a + 1,
        1 + a,
        sum([a, b]),
        a * 2,
        2 * a,
        a - b,
        10 - a,
        -a,
        abs(Money(-2)),
        a / 2,
        a // 2,
        a % 2,
        a**2,
        c,
        d,
        a == Money(5),
        a != b,
        a < b,
        a > b,
        a >= b,
        a <= b,
        max(a, b),
        sorted([a, b]),
        {a: 1}[Money(5)],
        int(a),
        float(a),
        round(Money(2.567), 1),
        f"{a}",
        f"{a:.1f}",
        str(a),
        [0, 1, 2, 3][b],
        divmod(a, 2),
        a << 1,
        8 / a,
        8 // a,
        8 % a,
        8**a,
    ]
    for f in (lambda: a + "x", lambda: a & b, lambda: "x" + a, lambda: a - 1):
        try:
            out.append(f())
        except Exception as e:
            out.append([type(e).__name__, str(e)])
    return [repr(x) for x in out]
