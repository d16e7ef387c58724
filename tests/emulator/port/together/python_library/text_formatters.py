import string
from string import Formatter, ascii_lowercase


class Safe(string.Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str):
            return kwargs.get(key, "{" + key + "}")
        return super().get_value(key, args, kwargs)


class Quiet(Formatter):
    def __init__(self, missing="-"):
        self.missing = missing

    def get_field(self, field_name, args, kwargs):
        try:
            return super(Quiet, self).get_field(field_name, args, kwargs)
        except (KeyError, IndexError, AttributeError, TypeError):
            return self.missing, field_name

    def format_field(self, value, spec):
        if value is None or value == self.missing:
            return self.missing
        if spec == "upper":
            return str(value).upper()
        return super().format_field(value, spec)


class Strict(string.Formatter):
    def check_unused_args(self, used_args, args, kwargs):
        unused = sorted(name for name in kwargs if name not in used_args)
        if unused:
            raise ValueError(f"unused: {unused}")

    def convert_field(self, value, conversion):
        if conversion == "u":
            return str(value).upper()
        return Formatter.convert_field(self, value, conversion)


TEXTS = [
    "{a} and {b!r:>6} {}", "{0}{1}", "{0}{}", "{}{0}", "{c[x]} {c.y}", "{{}} {a", "}", "{", "{a!}", "{a!x}",
    "{a!u}", "{a!ab}", "{b:{a}}", "{b:{c[w]}}", "{b:{c[w]:{a}}}", "{c[x}", "{c[x]y}", "{c[]}", "{c.}", "{a[0]}",
    "{a:upper}", "{missing}", "{missing.x:upper}", "{2}", "", "text", "{a!s}{b!a}", "{99999999999999999999}", "{a:",
]  # fmt: skip


def end(function, *args, **named):
    try:
        return function(*args, **named)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def program(v):
    values = {"a": "é", "b": 2.5, "c": {"x": v, "w": 8}}
    out = []
    for text in [*TEXTS, v]:
        out.append([end(kind().format, text, v, "two", **values) for kind in (Formatter, Safe, Quiet, Strict)])
        out.append(end(lambda: [list(each) for each in string.Formatter().parse(text)]))
    names = [name for _, name, _, _ in Formatter().parse("{a}, {b.c[0]} and {}") if name]
    out.append(names)
    out.append(Quiet("?").vformat("{0} {x} {y:upper}", (v,), {"x": None}))
    out.append(isinstance(Safe(), string.Formatter))
    return [out, ascii_lowercase]
