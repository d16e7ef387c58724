class E:
    def __init__(self, raw):
        self.raw = raw

    @property
    def contents(self):
        """What is in it."""
        items = self.raw
        if not items:
            return
        for x in items:
            yield {"x": x, "n": [self.raw[0] for _ in range(1)]}

    @property
    def later(self):
        yield from (y["x"] for y in self.contents)
        read = lambda: self.raw
        yield read()


def program(v):
    made = E([1, v])
    return [list(made.contents), len(list(E("ab").contents)), list(made.later), next(E([]).contents, "none")]
