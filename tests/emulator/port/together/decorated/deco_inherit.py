def loud(f):
    def inner(self, *a):
        return "!" + f(self, *a)

    return inner


class Base:
    @loud
    def say(self, x):
        return self.word() + x

    def word(self):
        return "base"


class Sub(Base):
    def word(self):
        return "sub"

    @loud
    def say(self, x):
        return super().say(x) + "?"


def program(v):
    return [Base().say("a"), Sub().say("b")]
