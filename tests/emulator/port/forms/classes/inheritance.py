class Base:
    name = "base"

    def __init__(self, x):
        self.x = x

    def hello(self):
        return f"{self.name} {self.describe()}"

    def describe(self):
        return "plain"


class Child(Base):
    name = "child"

    def __init__(self, x, y):
        super().__init__(x)
        self.y = y

    def describe(self):
        return "child of " + super().describe()


class Grand(Child):
    pass


def program(v):
    g = Grand(v, 2)
    return [
        g.hello(),
        g.x,
        g.y,
        isinstance(g, Base),
        issubclass(Child, Base),
        issubclass(bool, int),
        issubclass(int, (str, Base)),
        Base(1).hello(),
        Child.name,
        Grand.name,
    ]
