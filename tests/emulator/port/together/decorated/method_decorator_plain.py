def logged(f):
    def inner(self, x):
        return ["in", f(self, x)]

    return inner


class A:
    @logged
    def run(self, x):
        return x

    @staticmethod
    @logged
    def twice(a, b):
        return [a, b]

    @classmethod
    def make(cls):
        return cls()


def program(v):
    return [A.make().run(v), A.twice(1, 2)]
