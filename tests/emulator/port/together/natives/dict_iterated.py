class Sorted(dict):
    def __iter__(self):
        return iter(sorted(self.keys()))


def program(v):
    s = Sorted(b=1, a=2)
    return [list(s), [k for k in s], dict(s), {**s}, sorted(s), list(s.keys()), repr(s), len(s)]
