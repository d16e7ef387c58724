def ask(what):
    return requests.get(f"https://x.test/{what}", timeout=1).status_code


def pages(last):
    for number in range(last):
        yield [number, ask(number)]


class Feed:
    def __init__(self, last):
        self.source = pages(last)

    def __iter__(self):
        for page in self.source:
            yield page


def every(items):
    return [each for each in items]


def first(items, *, more=()):
    for each in items:
        return [each, *more]
    return []


def program(v):
    held = {"a": pages(2), "b": [1, 2]}
    found = [
        every(pages(1)),
        every([3]),
        every(held["a"]),
        every(held["b"]),
        every(Feed(2)),
        first(pages(1), more=pages(1)),
    ]
    found += [every(map(ask, "x")), sum(len(str(each)) for each in pages(2)), [*pages(1)]]
    return found
