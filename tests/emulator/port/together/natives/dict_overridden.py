class Low(dict):
    def __init__(self, data=None, **kw):
        super().__init__()
        for k, x in {**(data or {}), **kw}.items():
            self[k] = x

    def __getitem__(self, key):
        return super().__getitem__(key.lower())

    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __delitem__(self, key):
        super().__delitem__(key.lower())

    def __contains__(self, key):
        return super().__contains__(key.lower())

    def get(self, key, default=None):
        return super().get(key.lower(), default)

    def pop(self, key, *args):
        return super().pop(key.lower(), *args)

    def __repr__(self):
        return f"Low({super().__repr__()})"

    def __len__(self):
        return super().__len__() * 10

    def __eq__(self, other):
        return isinstance(other, Low) and dict(self) == dict(other)


def program(v):
    l = Low({"A": 1}, B=2)
    l["C"] = 3
    out = [
        l["a"],
        l["A"],
        "B" in l,
        "x" in l,
        l.get("C"),
        l.get("zz", 0),
        l.pop("C"),
        l.pop("C", 9),
        repr(l),
        len(l),
        str(l),
        f"{l}",
        l == Low(a=1, b=2),
        l == {"a": 1, "b": 2},
        {"a": 1} == l,
        l != Low(),
    ]
    l.update({"Q": 1})
    l.setdefault("W", 2)
    del l["B"]
    out += [dict(l), {**l}, l["q"] if "q" in l else "no", list(l), sorted(l.items())]
    try:
        l["nope"]
    except KeyError as e:
        out.append(str(e))
    return out
