class Typed:
    def __init__(self, kind, default=None, *, min=None):
        self.kind, self.default, self.min = kind, default, min

    def __set_name__(self, owner, name):
        self.name = name
        self.slot = f"_{owner.__name__}__{name}"
        owner.registry = {**getattr(owner, "registry", {}), name: self}

    def __get__(self, obj, objtype=None):
        if obj is None:
            return self
        return obj.__dict__.get(self.slot, self.default)

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name}: {self.kind.__name__} expected, got {type(value).__name__}")
        if self.min is not None and value < self.min:
            raise ValueError(f"{self.name} must be >= {self.min}")
        obj.__dict__[self.slot] = value

    def __delete__(self, obj):
        obj.__dict__.pop(self.slot, None)


class Lazy:
    def __init__(self, f):
        self.f = f
        self.__doc__ = f.__doc__

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner):
        if obj is None:
            return self
        value = self.f(obj)
        setattr(obj, self.name, value)
        return value


class Model:
    def __init__(self, **kw):
        for k, val in kw.items():
            if k not in self.registry:
                raise AttributeError(k)
            setattr(self, k, val)

    def __init_subclass__(cls, /, table=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.table = table or cls.__name__.lower() + "s"

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{k}={getattr(self, k)!r}' for k in self.registry)})"


class User(Model, table="people"):
    name = Typed(str, "?")
    age = Typed(int, 0, min=0)
    calls = []

    @Lazy
    def label(self):
        """A label."""
        self.calls.append(self.name)
        return f"{self.name}/{self.age}"


class Admin(User):
    level = Typed(int, 1)


def program(v):
    out = [User.table, Admin.table, sorted(Admin.registry), sorted(User.registry)]
    for kw in ({"name": "a"}, {"name": v}, {"age": v}, {"age": -1}, {"nope": 1}):
        try:
            out.append(repr(User(**kw)))
        except (TypeError, ValueError, AttributeError) as e:
            out.append(f"{type(e).__name__}: {e}")
    a = Admin(name="n", age=3, level=2)
    out += [a.label, a.label, len(User.calls), repr(a), isinstance(User.name, Typed), User.label.__doc__]
    del a.age
    User.calls.clear()
    return out + [a.age, sorted(vars(a))]
