class Hashie(dict):
    def __getattr__(self, name):
        if name.endswith("_q"):
            return bool(self.get(name[:-2]))
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None

    def __setattr__(self, name, value):
        self[name] = value

    def dig(self, *path):
        here = self
        for key in path:
            if here is None:
                return None
            here = (
                here.get(key)
                if isinstance(here, dict)
                else (
                    here[key]
                    if isinstance(here, list) and isinstance(key, int) and -len(here) <= key < len(here)
                    else None
                )
            )
        return here

    def slice(self, *keys):
        return Hashie((k, self[k]) for k in keys if k in self)

    def compact(self):
        return type(self)({k: v for k, v in self.items() if v is not None})

    def transform_keys(self, f):
        return self.__class__((f(k), v) for k, v in self.items())

    def tap(self, block):
        block(self)
        return self


class Enum:
    def __init__(self, items):
        self.items = list(items)

    def __iter__(self):
        return iter(self.items)

    def map(self, f):
        return Enum(map(f, self))

    def select(self, f):
        return Enum(x for x in self if f(x))

    def reject(self, f):
        return self.select(lambda x: not f(x))

    def inject(self, memo, f):
        for x in self:
            memo = f(memo, x)
        return memo

    def each_slice(self, n):
        return Enum(self.items[i : i + n] for i in range(0, len(self.items), n))

    def group_by(self, f):
        groups = {}
        for x in self:
            groups.setdefault(f(x), []).append(x)
        return groups

    def first(self, n=None):
        return self.items[:n] if n is not None else next(iter(self), None)

    def to_a(self):
        return list(self)


def presence(x):
    return x if x not in (None, "", [], {}) else None


def try_(x, name, *args):
    f = getattr(x, name, None)
    return f(*args) if callable(f) else f


def program(v):
    h = Hashie(a=1, b=None, c={"d": [1, {"e": v}]})
    h.z = 9
    out = [
        h.a,
        h.z,
        h.a_q,
        h.nope_q,
        h.dig("c", "d", 1, "e"),
        h.dig("c", "d", 9),
        h.dig("a", "x"),
        h.slice("a", "q", "c"),
        h.compact(),
        h.transform_keys(str.upper),
    ]
    out.append(h.tap(lambda s: s.update(t=1)).t)
    try:
        out.append(h.missing)
    except AttributeError as e:
        out.append(f"no {e}")
    e = Enum(range(1, 8))
    out += [
        e.map(lambda x: x * x).reject(lambda x: x % 2).to_a(),
        e.inject(0, lambda a, b: a + b),
        e.each_slice(3).to_a(),
        e.group_by(lambda x: "odd" if x % 2 else "even"),
        e.first(),
        e.first(2),
        Enum([]).first(),
    ]
    out += [presence(v), try_(Enum([1]), "to_a"), try_(v, "nothing"), try_(h, "a")]
    return out
