class Batch(list):
    def filter(self, f):
        return Batch(x for x in self if f(x))

    def map(self, f):
        return Batch([f(x) for x in self])

    def find(self, f, default=None):
        return next((x for x in self if f(x)), default)

    def first(self):
        return self[0]

    def last(self):
        return self[-1]

    def push(self, x):
        self.append(x)
        return self

    def join(self, sep=","):
        return sep.join(str(x) for x in self)

    @property
    def length(self):
        return len(self)

    def chunks(self, n):
        for i in range(0, len(self), n):
            yield self[i : i + n]

    def slice(self, a, b):
        return self[a:b]


def program(v):
    b = Batch([1, 2, 3, 4])
    b.push(5).push(6)
    out = [
        b.filter(lambda x: x % 2),
        b.map(lambda x: x * 2),
        b.find(lambda x: x > 2),
        b.find(lambda x: x > 20, "none"),
        b.first(),
        b.last(),
        b.join("-"),
        b.length,
        list(b.chunks(4)),
        b.slice(1, 3),
        type(b.filter(lambda x: x)).__name__,
    ]
    return out
