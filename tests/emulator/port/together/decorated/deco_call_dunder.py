def logged(f):
    def inner(self, *a):
        self.log.append(f.__name__)
        return f(self, *a)

    return inner


class A:
    def __init__(self):
        self.log = []

    @logged
    def __call__(self, x):
        return x

    @logged
    def __len__(self):
        return 3


def program(v):
    a = A()
    return [a(1), len(a), a.log]
