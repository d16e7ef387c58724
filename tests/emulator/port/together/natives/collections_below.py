from collections import Counter, defaultdict, OrderedDict


class Tally(Counter):
    def __init__(self, *args, **kw):
        super().__init__(*args, **kw)
        self.seen = 0

    def see(self, word):
        self[word] += 1
        self.seen += 1


class Groups(defaultdict):
    def __init__(self, *args):
        super().__init__(list, *args)

    def add(self, key, value):
        self[key].append(value)
        return self

    def __missing__(self, key):
        if key == "bad":
            raise KeyError(key)
        return super().__missing__(key)


class Cache(OrderedDict):
    max_size = 2

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        if len(self) > self.max_size:
            self.popitem(last=False)

    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value


def program(v):
    t = Tally("aab", b=1)
    t.see("c")
    t.update(["c"])
    g = Groups({"x": [0]}).add("x", 1).add("y", 2)
    c = Cache()
    c["a"] = 1
    c["b"] = 2
    c["a"]
    c["c"] = 3
    out = [
        t,
        t.most_common(1),
        t.seen,
        t["zz"],
        g,
        dict(g),
        g["new"],
        c,
        list(c),
        "b" in c,
        c.get("a"),
        c == {"a": 1, "c": 3},
        isinstance(t, Counter),
        isinstance(g, dict),
        t + Counter(a=1),
        type(t).__name__,
    ]
    try:
        g["bad"]
    except KeyError as e:
        out.append(repr(e))
    return out
