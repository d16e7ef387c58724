def plain(self):
    return ["plain", self.limit]


class Base:
    limit = 3
    run = plain
    kinds = ["a"]
    f = staticmethod(len)


class Sub(Base):
    limit = 4
    kinds = [*Base.kinds, "b"]

    def run(self):
        return ["sub", super().run(), super().limit, super().kinds]

    def f(self):
        return super().f("abc")

    @property
    def more(self):
        return super().limit + self.limit

    @classmethod
    def make(cls):
        return [super().limit, cls.limit, super().kinds]


class Low(Sub):
    limit = 5

    def run(self):
        return [super().run(), super().limit]


def program(v):
    return [Sub().run(), Sub().f(), Low().run(), Sub().more, Low().more, Sub.make(), Low.make()]


def other(self):
    return ["other", super_of(self)]


def super_of(self):
    return super(Two, self).act()


class One:
    act = plain
    limit = 1


class Two(One):
    act = other
    limit = 2


class Left(One):
    limit = 8

    def get(self):
        return super().limit


class Right(One):
    limit = 9


class Both(Left, Right):
    def get(self):
        return [super().get(), super().limit, super().act()]


class Kind:
    type_ = dict

    def make(self):
        return self.type_()


class SubKind(Kind):
    type_ = list

    def make(self):
        return [super().make(), super().type_()]


class First:
    def step(self, n, extra=0):
        return ["first", n, extra]


class Second(First):
    def step(self, n, extra=0):
        return ["second", super().step(n, extra=extra)]


class Third(Second):
    def step(self, n, extra=0):
        return [super(Second, self).step(n, extra=7), super(Third, self).step(n), super().step(*[n, 2])]


_program = program


def program(v):
    return [_program(v), Both().get(), SubKind().make(), Two().act(), Third().step(1), Third().step(*[2])]
