class Cents(int):
    def __str__(self):
        return f"{self // 100}.{self % 100:02d}"

    def euros(self):
        return self / 100


def program(v):
    c = Cents(1999)
    return [
        c,
        str(c),
        f"{c}",
        c.euros(),
        c + 1,
        c == 1999,
        isinstance(c, int),
        isinstance(c, Cents),
        {"c": c},
        c > 5,
        sum([c, c]),
        max(c, 3),
        int(c),
        Cents("12"),
        {1999: "x"}[c],
        c * 2,
        -c,
        repr(c),
        bool(Cents(0)),
        f"{c:05d}",
        round(c / 3),
    ]
