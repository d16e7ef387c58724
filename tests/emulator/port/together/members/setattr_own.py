class Frozen:
    def __init__(self, x):
        object.__setattr__(self, "x", x)

    def __setattr__(self, name, value):
        raise AttributeError(f"cannot set {name}")


class Tracked:
    def __init__(self):
        super().__setattr__("changes", [])
        self.a = 1

    def __setattr__(self, name, value):
        self.changes.append(name)
        super().__setattr__(name, value)

    def __delattr__(self, name):
        self.changes.append("-" + name)
        object.__delattr__(self, name)


def program(v):
    f = Frozen(3)
    out = [f.x]
    try:
        f.x = 4
    except AttributeError as e:
        out.append(str(e))
    t = Tracked()
    t.b = 2
    t.a = 5
    del t.b
    return [*out, t.changes, t.a, hasattr(t, "b")]
