class Event(dict):
    def __init__(self, name, **props):
        super().__init__(props)
        self.name = name
        self["name"] = name

    def __setitem__(self, k, v):
        super().__setitem__(k.lower(), v)

    @property
    def size(self):
        return len(self)

    def __contains__(self, k):
        return super().__contains__(k.lower())


def program(v):
    e = Event("x", A=1)
    e["B"] = 2
    return [
        e,
        e.size,
        "B" in e,
        "b" in e,
        "zz" in e,
        e.name,
        sorted(e.keys()),
        e.pop("b"),
        e.setdefault("q", 1),
        e.update({"R": 2}),
        dict(e),
    ]
