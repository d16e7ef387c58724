class Pager:
    def __init__(self, n):
        self.n = n

    def pages(self):
        for i in range(self.n):
            yield requests.get(f"https://x.test/{i}", timeout=2).status_code

    def first(self):
        return next(self.pages(), None)

    def all(self):
        return [c for c in self.pages()]


def program(v):
    p = Pager(2)
    return [p.all(), p.first(), list(p.pages()), sum(p.pages()), len([*p.pages()])]
