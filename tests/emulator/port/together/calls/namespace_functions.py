from types import SimpleNamespace


def make():
    n = 0

    def bump(by=1):
        nonlocal n
        n += by
        return n

    def all():
        return n

    return SimpleNamespace(bump=bump, all=all)


def program(v):
    s = make()
    s.bump()
    s.bump(by=3)
    return [s.all(), s.bump(v)]
