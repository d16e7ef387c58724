class Price(float):
    def with_tax(self, rate):
        return Price(self * (1 + rate))

    def __str__(self):
        return f"{self:.2f}"


def program(v):
    p = Price("10.5")
    return [
        p,
        str(p),
        p.with_tax(0.5),
        p + 1,
        p == 10.5,
        str(p.with_tax(0.5)),
        isinstance(p, float),
        round(p),
        {"p": p},
    ]
