class Shop:
    table = {"double": lambda n: n * 2}
    price = lambda self, n=1, *more: [n * self.rate, *more]
    cost = value = lambda self, n=1: n * self.rate
    fixed = staticmethod(lambda n: n + 1)
    made = classmethod(lambda cls, n: cls(n))
    shown = property(lambda self: f"{self.rate}%")

    def __init__(self, rate):
        self.rate = rate

    def all(self, values):
        return list(map(self.price, values))


class Other(Shop):
    price = lambda self, n=2: super(Other, self).price(n)[0]


def program(v):
    shop = Shop(3)
    return [
        shop.price(),
        shop.price(n=2),
        shop.cost(2),
        shop.value(n=3),
        [each(4) for each in (shop.cost, shop.value)],
        shop.price(2, "x"),
        Shop.fixed(4),
        shop.fixed(5),
        Shop.made(7).rate,
        shop.shown,
        shop.all([1, 2]),
        Other(4).price(),
        Shop.table["double"](v),
        isinstance(Other.made(1), Other),
    ]
