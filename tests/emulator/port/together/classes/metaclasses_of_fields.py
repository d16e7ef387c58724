REGISTRY = {}
COUNT = [0]


class Field:
    def __init__(self, source=None, required=True):
        COUNT[0] += 1
        self.order, self.source, self.required = COUNT[0], source, required

    def __set_name__(self, owner, name):
        self.name = name


class Meta(type):
    def __new__(mcs, name, bases, attrs):
        inherited = {k: f for base in reversed(bases) for k, f in getattr(base, "_fields", {}).items()}
        own = sorted(((k, f) for k, f in attrs.items() if isinstance(f, Field)), key=lambda pair: pair[1].order)
        return super().__new__(mcs, name, bases, {**attrs, "_fields": {**inherited, **dict(own)}})


class Popping(type):
    def __new__(mcs, name, bases, ns, **kwargs):
        fields = {key: ns.pop(key) for key, value in list(ns.items()) if isinstance(value, Field)}
        cls = super().__new__(mcs, name, bases, ns)
        cls._fields = fields
        cls.table = kwargs.get("table", name.lower())
        if bases:
            REGISTRY[cls.table] = cls
        return cls

    def __init__(cls, name, bases, ns, **kwargs):
        super().__init__(name, bases, ns)
        cls.started = sorted(key for key in ns if not key.startswith("__"))

    def names(cls):
        return list(cls._fields)

    @property
    def size(cls):
        return len(cls._fields)


class Serializer(metaclass=Meta):
    def __init__(self, data):
        self.data = data

    def all(self):
        return {
            name: (self.data or {}).get(field.source or name) if isinstance(self.data, dict) else None
            for name, field in self._fields.items()
        }


class Contact(Serializer):
    email = Field("mail")
    born = Field()


class Lead(Contact):
    a = Field()
    email = Field("a")
    limit = 3

    def validate(self):
        return [self.limit, self.email.source]


class Model(metaclass=Popping):
    kind = "model"

    def __init__(self, **given):
        for name in self._fields:
            setattr(self, name, given.get(name))

    def shown(self):
        return [self.kind, self.table] + [getattr(self, name) for name in self._fields]


class User(Model, table="users"):
    kind = "user"
    name = Field()
    age = Field()


class Team(Model):
    title = Field()


def program(v):
    out = [Lead(v).all(), Contact(v).all(), Lead(v).validate(), list(Lead._fields), Contact.email.name]
    out += [sorted(REGISTRY), User.names(), User.size, Team.size, Model.size, REGISTRY["users"](name=v, age=2).shown()]
    out += [Team(title="t").shown(), isinstance(User, Popping), isinstance(User, Meta), isinstance(Lead, Meta)]
    out += [User.started, Model.started, Team.table, User.__name__]
    for ask in (
        lambda: User.name,
        lambda: Team().size,
        lambda: Team().names(),
        lambda: Team.title,
        lambda: Team().title,
    ):
        try:
            out.append(ask())
        except AttributeError as e:
            out.append(str(e))
    return out
