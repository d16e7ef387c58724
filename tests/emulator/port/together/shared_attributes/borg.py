"""Objects whose __dict__ is set: they have their attributes in it, as others may."""

import copy


class Borg:
    _shared = {}

    def __init__(self):
        self.__dict__ = self._shared


class Config(Borg):
    kind = "config"

    def __init__(self, **given):
        super().__init__()
        self.__dict__.update(given)

    @property
    def both(self):
        return [self.x, getattr(self, "y", None)]

    def run(self):
        return f"{self.kind} {self.x}"


class Client:
    _state = {"calls": 0, "seen": []}

    def __init__(self, name=None):
        self.__dict__ = Client._state
        if name is not None:
            self.name = name

    def call(self, what):
        self.calls += 1
        self.seen.append(what)
        return self.name


class Kept:
    def __init__(self, values):
        self.before = 1
        self.__dict__ = values

    @property
    def double(self):
        return self.one * 2

    @double.setter
    def double(self, value):
        self.one = value / 2

    def two(self):
        return 2


class Lazy:
    _state = {}

    def __init__(self):
        self.__dict__ = self._state
        if not hasattr(self, "ready"):
            self.ready = []
        self.ready.append(len(self.ready))


def configs(v):
    Config._shared.clear()
    one, other = Config(x=v), Config(y=2)
    one.z = None
    other.x = [other.x, other.z]
    found = [
        one.x,
        one.both,
        other.run(),
        one is other,
        one.__dict__ == other.__dict__,
        sorted(vars(one)),
        hasattr(one, "q"),
    ]
    one.kind = "own"
    found += [other.kind, Config.kind, one.__dict__ is other.__dict__, isinstance(one, Borg), type(one).__name__]
    del one.kind
    delattr(one, "z")
    setattr(one, "w", 3)
    found += [other.kind, hasattr(other, "z"), other.w, dict(Borg._shared)]
    copied = copy.copy(one)
    copied.x = "copied"
    for wrong in (lambda: one.gone, lambda: delattr(one, "gone")):
        try:
            wrong()
        except AttributeError as error:
            found.append(str(error))
    return [*found, one.x, copied.y, copy.deepcopy(one).x]


def kept(v):
    values = {"one": 1, "two": 5, "double": 9, 3: 4}
    thing = Kept(values)
    found = [thing.one, thing.double, hasattr(thing, "before"), thing.two]
    thing.double = 8
    thing.none = v
    found += [values["one"], "none" in values, thing.none, [f"{name}={value}" for name, value in values.items()]]
    other = Kept({"one": 2})
    other.__dict__ = {"one": other.two()}
    other.extra = other.one
    plain = Kept({})
    plain.__dict__ = values
    try:
        plain.__dict__ = v
        found.append(vars(plain))
    except TypeError as error:
        found.append(str(error))
    return [*found, vars(other), plain.one if "one" in vars(plain) else None]


def program(v):
    Client._state.update(calls=0, seen=[])
    Client("first")
    said = [Client().call(v), Client("second").call(1), Client().calls, Client().seen, Client._state["name"]]
    Lazy._state.clear()
    return [configs(v), said, kept(v), [Lazy().ready[-1], Lazy().ready[-1], Lazy._state]]
