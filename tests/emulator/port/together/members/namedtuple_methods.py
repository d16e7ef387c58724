from typing import NamedTuple, Optional


class P(NamedTuple):
    """A point."""

    x: int
    y: int = 0
    label: Optional[str] = None

    @property
    def total(self):
        return self.x + self.y

    def moved(self, dx=1):
        return self._replace(x=self.x + dx)

    @classmethod
    def parse(cls, text):
        return cls(*map(int, text.split(",")))

    def __str__(self):
        return f"<{self.x},{self.y}>"


def program(v):
    p = P(1, y=2)
    x, y, l = p
    out = [
        p.total,
        p.moved(),
        P.parse("3,4"),
        str(p),
        repr(p),
        f"{p}",
        p[0],
        p[-1],
        len(p),
        p == (1, 2, None),
        p._asdict(),
        P._fields,
        x + y,
        p._replace(label="q"),
        {p: 1}[P(1, 2)],
        isinstance(p, tuple),
        p < P(2),
        P._make([7, 8, 9]),
        sorted([P(3), P(1)]),
        P._field_defaults,
        p + (1,),
        p.index(2),
        p.count(1),
        list(p),
        2 in p,
    ]
    for f in (lambda: p._replace(q=1),):
        try:
            f()
            out.append("fine")
        except Exception as e:
            out.append([type(e).__name__, str(e)])
    try:
        p.x = 3
    except AttributeError as e:
        out.append(str(e))
    return [repr(o) for o in out]
