class Count:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


def end(f, *a):
    try:
        return f(*a)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def gen():
    yield 1
    yield 2


def program(v):
    out = []
    for it in (Count(3), iter([1, 2, 3]), gen(), map(str, [1, 2]), zip("ab", "cd"), reversed([1, 2])):
        pull = it.__next__
        out += [pull(), it.__next__(), next(it, "end"), end(pull), end(it.__next__)]
    out += [
        list(iter(Count(4).__next__, 1)),
        Count.__next__(Count(5)),
        end(lambda: [1].__next__),
        end(lambda: v.__next__()),
    ]
    return out
