import re
import string
from collections import ChainMap, defaultdict


class Percent(string.Template):
    delimiter = "%"


class Dotted(string.Template):
    """Names with dots."""

    idpattern = r"(?a:[_a-z][_a-z0-9.]*)"


class Mustache(string.Template):
    delimiter = "{{"
    pattern = r"""
    \{\{(?:
        (?P<escaped>\{\{)                # twice
      | (?P<named>[_a-z][_a-z0-9]*)\}\}
      | (?P<braced>\#[_a-z]+)\}\}
      | (?P<invalid>)
    )
    """


class Below(Mustache):
    pass


class Upper(string.Template):
    flags = re.A
    idpattern = "[A-Z]+"
    braceidpattern = r"[A-Z ]+|\d+"


class Shouting(Upper):
    def substitute(self, *args, **kws):
        return super().substitute(*args, **kws).upper() + self.delimiter


class Empty(dict):
    def __missing__(self, key):
        return f"<{key}>"


def tried(function):
    try:
        return function()
    except (KeyError, ValueError) as e:
        return f"{type(e).__name__}: {e}"


def program(v):
    text = "a $x ${y} $$ $x.z ${x.z} %x %% {{x}} {{#no}} {{{{ {{ $ABC ${A B} ${7} $é"
    out = [
        tried(lambda: kind(text).safe_substitute(given))
        for kind in (string.Template, Percent, Dotted, Mustache, Below, Upper, Shouting)
        for given in ({"x": v, "y": 2}, Empty(x=v), defaultdict(list, y=1), ChainMap({"x": 1}, defaultdict(int)))
    ]
    out += [
        tried(lambda: kind(text).substitute({"x": v}, y=3, **{"ABC": 1}))
        for kind in (string.Template, Percent, Dotted, Mustache, Below, Upper, Shouting)
    ]
    out += [
        tried(lambda: kind(line).is_valid())
        for kind in (string.Template, Mustache)
        for line in ("$a $", "$a", "{{a", "")
    ]
    out += [tried(lambda: kind("$b $a ${b} {{q}} $$").get_identifiers()) for kind in (string.Template, Mustache)]
    out += [
        tried(lambda: string.Template("one\n two $").substitute()),
        tried(lambda: string.Template("$").substitute()),
    ]
    out += [
        tried(lambda: string.Template("$a $b").safe_substitute(a=v, b=None)),
        Dotted.pattern.groups,
        Dotted("$a").template,
    ]
    out += [ChainMap({}, defaultdict(int))["n"], ChainMap({}, defaultdict(int)).get("n", 5)]
    return out
