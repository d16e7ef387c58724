class Count:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n


def program(v):
    c = Count(3)
    return [next(c), list(c), next(c, "end"), [x for x in Count(2)], sum(Count(4))]
