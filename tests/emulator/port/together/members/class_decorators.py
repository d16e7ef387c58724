REG = {}


def register(cls):
    REG[cls.__name__] = cls
    return cls


def named(name):
    def wrap(cls):
        cls.label = name
        REG[name] = cls
        return cls

    return wrap


@register
class A:
    def f(self):
        return "a"


@named("bee")
class B:
    def f(self):
        return "b"


def program(v):
    return [sorted(REG), REG["A"]().f(), REG["bee"]().f(), B.label, B().label]
