class Batch(list):
    limit = 2

    def full(self):
        return len(self) >= self.limit

    def total(self):
        return sum(self)

    @property
    def first(self):
        return self[0] if self else None


def program(v):
    b = Batch([1])
    b.append(2)
    b.extend([3, 4])
    b += [5]
    out = [
        b,
        len(b),
        b.full(),
        b.total(),
        b.first,
        b[1:],
        type(b[1:]).__name__,
        repr(b),
        b == [1, 2, 3, 4, 5],
        isinstance(b, list),
        list(b),
        sorted(b, reverse=True),
        [*b],
        b + [1],
        type(b + [1]).__name__,
        3 in b,
        b.index(3),
        b.pop(),
        Batch().first,
        bool(Batch()),
        Batch("ab"),
    ]
    b.sort(reverse=True)
    b[0] = 9
    del b[1]
    out.append(b)
    import json

    out.append(json.dumps(b))
    requests.post("https://x.test/p", json=b, timeout=1)
    out.append([x for x in b])
    out.append(type(b).__name__)
    return out
