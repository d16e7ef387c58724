import itertools
import re
from collections import OrderedDict


class FieldDoesNotExist(Exception):
    pass


class Options:
    def __init__(self, meta, label):
        self.label, self.ordering, self.abstract = label, [], False
        self.fields = []
        if meta is not None:
            for name, value in vars(meta).items():
                if not name.startswith("_"):
                    setattr(self, name, value)

    def get_field(self, name):
        for f in self.fields:
            if f.name == name:
                return f
        raise FieldDoesNotExist(f"{self.label} has no field named {name!r}")


class Field:
    _counter = itertools.count()

    def __init__(self, default=None, null=False, choices=()):
        self.default, self.null, self.choices = default, null, choices
        self.counter = next(self._counter)

    def contribute_to_class(self, cls, name):
        self.name = self.attname = name
        cls._meta.fields.append(self)
        if self.choices:
            table = dict(self.choices)
            setattr(cls, f"get_{name}_display", lambda self, name=name, table=table: table.get(getattr(self, name)))

    def __lt__(self, other):
        return self.counter < other.counter

    def clean(self, value):
        if value is None and not self.null:
            raise ValueError(f"{self.name} cannot be null")
        return value


class IntegerField(Field):
    def clean(self, value):
        value = super().clean(value)
        return None if value is None else int(value)


class Manager:
    def __init__(self):
        self.rows = []

    def contribute_to_class(self, cls, name):
        self.model = cls

    def create(self, **kwargs):
        obj = self.model(**kwargs)
        self.rows.append(obj)
        return obj

    def filter(self, **lookups):
        def ok(row):
            for key, expected in lookups.items():
                name, _, op = key.partition("__")
                value = getattr(row, name)
                if not {
                    "": lambda: value == expected,
                    "gt": lambda: value > expected,
                    "in": lambda: value in expected,
                    "icontains": lambda: expected.lower() in value.lower(),
                }[op]():
                    return False
            return True

        return [row for row in self.rows if ok(row)]


class ModelBase(type):
    def __new__(cls, name, bases, attrs):
        parents = [b for b in bases if isinstance(b, ModelBase)]
        if not parents:
            return super().__new__(cls, name, bases, attrs)
        contributable, plain = {}, {}
        for key, value in attrs.items():
            (contributable if hasattr(value, "contribute_to_class") else plain)[key] = value
        meta = plain.pop("Meta", None)
        new_class = super().__new__(cls, name, bases, plain)
        new_class.add_to_class("_meta", Options(meta, "app." + name))
        for parent in parents:
            if hasattr(parent, "_meta"):
                for f in parent._meta.fields:
                    new_class._meta.fields.append(f)
        for key, value in contributable.items():
            new_class.add_to_class(key, value)
        if "objects" not in contributable:
            new_class.add_to_class("objects", Manager())
        new_class._meta.fields.sort()
        return new_class

    def add_to_class(cls, name, value):
        if hasattr(value, "contribute_to_class"):
            value.contribute_to_class(cls, name)
            if isinstance(value, Manager):
                setattr(cls, name, value)
        else:
            setattr(cls, name, value)

    @property
    def field_names(cls):
        return [f.name for f in cls._meta.fields]


class Model(metaclass=ModelBase):
    def __init__(self, **kwargs):
        for field in self._meta.fields:
            default = field.default
            value = kwargs.pop(field.name, default() if callable(default) else default)
            setattr(self, field.attname, field.clean(value))
        if kwargs:
            raise TypeError(
                "%s() got unexpected keyword arguments: %s" % (type(self).__name__, ", ".join(map(repr, kwargs)))
            )

    def __repr__(self):
        return f"<{self.__class__.__name__}: {self}>"

    def __str__(self):
        return f"{self.__class__.__name__} object"


class Lead(Model):
    STATUS = [("n", "New"), ("w", "Won")]
    name = Field(default="?")
    score = IntegerField(default=lambda: 5)
    status = Field(default="n", choices=STATUS)

    class Meta:
        ordering = ["-score"]

    def __str__(self):
        return f"{self.name}:{self.score}"


class BigLead(Lead):
    note = Field(null=True)


def program(v):
    Lead.objects.rows.clear()
    a = Lead.objects.create(name="Ada", score="7")
    b = Lead.objects.create(status="w")
    out = [
        repr(a),
        b.get_status_display(),
        Lead.field_names,
        BigLead.field_names,
        Lead._meta.ordering,
        Lead._meta.label,
    ]
    out += [
        [str(x) for x in Lead.objects.filter(score__gt=5)],
        len(Lead.objects.filter(name__icontains="A")),
        repr(BigLead(note=v)),
        BigLead(note=v).note == v,
    ]
    for f in (
        lambda: Lead(name=None),
        lambda: Lead(score=v),
        lambda: Lead(zip=1),
        lambda: Lead._meta.get_field("zz"),
        lambda: Lead.name,
        lambda: Model(),
    ):
        try:
            out.append(repr(f()))
        except Exception as e:
            out.append([type(e).__name__, str(e)])
    return out
