class Counter:
    def __init__(self):
        self.n = 0

    def run(self, items):
        def add(x):
            self.n += 1
            return [x, self.n]

        return [add(x) for x in items] + list(map(lambda x: self.n + x, [1]))

    def each(self):
        for i in range(2):
            yield [i, self.n]

    def pairs(self):
        return [p for p in self.each() if p[1] == self.n], sum(x + self.n for x in [1, 2])


def program(v):
    c = Counter()
    return [c.run([v, 2]), list(c.each()), list(c.pairs())]
