class Store(dict):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.size_limit = 3
        self.entries = []

    def set(self, key, value):
        self[key] = value
        self.entries.append(key)
        return self

    def has(self, key):
        return key in self

    def delete(self, key):
        return self.pop(key, None)

    @property
    def size(self):
        return len(self)

    def get(self, key, default="none"):
        return super().get(key, default)

    def keys(self):
        return sorted(super().keys())

    def update(self, other):
        super().update({k.upper(): x for k, x in other.items()})
        return self

    def forEach(self, f):
        return [f(k, x) for k, x in self.items()]


def program(v):
    s = Store({"q": 1}, w=2)
    s.set("a", 1).set("b", 2)
    out = [
        s.has("a"),
        s.has("z"),
        s.size,
        s.delete("a"),
        s.size,
        s.get("nope"),
        s.get("b"),
        s.keys(),
        s.update({"m": 1}),
        s.forEach(lambda k, x: k + str(x)),
        s.entries,
        s.size_limit,
    ]
    out += [getattr(s, "size"), hasattr(s, "has"), hasattr(s, "nope"), s.get, 1][:3]
    f = s.get
    out += [f("b"), dict(s), {**s}, list(s), sorted(s.items())]
    s.entries = [9]
    out.append(s.entries)
    setattr(s, "size_limit", 4)
    out.append(s.size_limit)
    return out
