"""Observed code does what the code does, and notes what that looks for."""

from __future__ import annotations

import json
from typing import Any

import pytest

from emulator.tools.exploring import notes
from emulator.tools.exploring.observed_code import observed_code

SAME = {
    "comparisons": "return [1 < 2 < 3, 1 == 1.0, 'a' in 'cat', 'k' in {'k': 1}, 2 not in (1, 2)]",
    "the same": "a = None\nreturn a is None, a is not a, True is True, 1 == True",
    "lengths": "return len('ab') >= 2, 3 > len([]), len('a') < len('ab'), len([1]) in (1, 2)",
    "a chain that stops": "return 1 > 2 > 1 / 0",
    "what is read": (
        "d = {'a': [1, 2]}\nd['b'] = d['a'][1]\nd['a'] += [3]\n"
        "return d, d['a'][:2], d.get('c', 4), d.setdefault('e', 5)"
    ),
    "a key that is not there": "return {}['k']",
    "an index that is not there": "return [][3]",
    "None is asked": "nothing = None\nreturn nothing['k']",
    "a method that is not there": "return (5).strip()",
    "conditions": "return [x or 'y' for x in ('', 'a', 0) if not x] + [1 if [] else 2, not {}, '' and 1]",
    "a walrus": "return [y for x in 'ab' if (y := x.upper()) != 'A'], (z := 5) + z",
    "calls": "return int('7') + float('1.5'), 'a-b'.split('-', maxsplit=1), '{:>3}|{x}'.format('a', x=1), f'{2.5:.2f}'",
    "a number that is none": "return int('x')",
    "arithmetic": "return 7 // 2, 7 % 2, 2 ** 3, 'a' * 2, 1 - 2, [1] + [2], 1 / 4",
    "kinds that do not go together": "return 'a' + 1",
    "a division by zero": "return 1 % 0",
    "a class": (
        "class A:\n    __hidden = 'h'\n    x: int = 1\n    def __init__(self): self.__own = self.__hidden\n"
        "    def get(self, k): return self.__secret(k)\n    def __secret(self, k): return k + self.__own\n"
        "class B(A):\n    def get(self, k): return super().get(k).upper()\n"
        "return B().get('x'), B.x"
    ),
    "a match": (
        "def what(v):\n    match v:\n        case {'a': str(a), **rest} if a: return a, rest\n"
        "        case [1, *more]: return more\n"
        "        case 'x' | 'y' as letter: return letter\n        case _: return None\n"
        "return [what(v) for v in ({'a': 'b', 'c': 1}, [1, 2], (1,), 'y', 3)]"
    ),
    "a match of dotted names": (
        "import enum\nclass K(enum.Enum):\n    A = 'a'\n    B = 'b'\n"
        "match K('b'):\n    case K.A: return 1\n    case K.B: return 2"
    ),
    "generators and lambdas": (
        "def g(n):\n    while n:\n        yield n\n        n -= 1\n"
        "return [*g(3)], sorted('ba', key=lambda c: -ord(c))"
    ),
    "patterns": (
        "import re\nP = re.compile('(a)(b)?')\n"
        "return re.sub('a', 'b', 'cat'), P.match('a').groups(), P.split('xay'), re.search('q', 'x')"
    ),
    "decorators and annotations": (
        "from functools import lru_cache\n@lru_cache(maxsize=None)\n"
        "def f(x: 'no.such[name]', *, y: int = 2) -> 'None': return x[0], y\nreturn f('ab')"
    ),
    "what looks at its caller": "a = 1\nreturn sorted(locals()), sum([1, 2]), max(1, 2), dict(a=1)",
}  # fmt: skip


def ran(source: str) -> Any:
    """Return what `main` of some source returns, or the error that it raises."""
    names: dict[str, Any] = {"__name__": "handler"}
    try:
        exec(compile(source, "handler.py", "exec"), names)
        return repr(names["main"]())
    except Exception as error:  # noqa: BLE001 - errors are compared, too
        return type(error).__name__, str(error)


def main_of(body: str) -> str:
    """Return source with a function `main` of these lines."""
    return '"""Text."""\nfrom __future__ import annotations\ndef main():\n    ' + body.replace("\n", "\n    ") + "\n"


@pytest.mark.parametrize("body", SAME.values(), ids=SAME)
def test_the_same(body: str) -> None:
    """Value or error."""
    assert ran(main_of(body)) == ran(observed_code(main_of(body)).text)


NOTED = {
    "an equal text": ("return 'a' == 'b'", ["equal", "a", "b"]),
    "a limit": ("from decimal import Decimal\nreturn Decimal('1.5') < 2", ["order", 1.5, 2]),
    "a truth value": ("yes = 'yes'\nreturn yes is True", ["equal", "yes", True]),
    "nothing to run over": ("return [*{}.items()]", ["empty", {}]),
    "a member": ("return 'x' in ('a', 'b')", ["among", "x", ["a", "b"]]),
    "a part of a text": ("return '@' in 'mail'", ["holds", "mail", "@"]),
    "a part that a text is split at": ("return 'mail'.split('@')", ["holds", "mail", "@"]),
    "a key": ("return {'a': 1}.get('b')", ["key", {"a": 1}, "b", False, ["a"]]),
    "a key of a long object": ("return {'a': 'x' * 3000}.get('b')", ["key", ["a"], "b", False, ["a"]]),
    "a key that is there": ("return {'a': 1}['a']", ["key", {"a": 1}, "a", True, ["a"]]),
    "a kind": ("return isinstance('7', (int, float))", ["kind", "7", ["int", "float"]]),
    "a size": ("return len('abc') == 4", ["size", "abc", 4]),
    "a size, turned round": ("return 4 <= len([1])", ["size", [1], 4]),
    "an item further on": ("return [1][2]", ["size", [1], 3]),
    "a form": ("return int('seven')", ["form", "seven", "int"]),
    "a format": (
        "from datetime import datetime\nreturn datetime.strptime('x', '%d.%m.')",
        ["form", "x", "datetime.strptime", "%d.%m."],
    ),
    "what a text was read as": (
        "from datetime import datetime\nreturn datetime.strptime('31.01.2026', '%d.%m.%Y')",
        ["read", "31.01.2026", "%d.%m.%Y", "2026-01-31T00:00:00"],
    ),
    "a pattern": ("import re\nreturn re.compile('a+', re.I).fullmatch('b')", ["pattern", "b", "a+", 34, False]),
    "a pattern anywhere": ("import re\nreturn re.search('a+', 'b')", ["pattern", "b", "a+", 32, True]),
    "a beginning": ("return 'ab'.startswith(('x', 'y'))", ["startswith", "ab", ["x", "y"]]),
    "a class of characters": ("return 'a1'.isdigit()", ["class", "a1", "isdigit"]),
    "nothing": ("items = []\nfor each in items: pass", ["empty", []]),
    "a member of an enum": (
        "import enum\nclass K(enum.Enum):\n    A = 'a'\n    B = 'b'\nreturn K('c')", ["among", "c", ["a", "b"]]
    ),
    "a subject": ("match ['a', 1]:\n    case [str(), 2]: return 1", ["case", ["a", 1], []]),
    "a method of another kind": ("return (5).strip()", ["kind", 5, ["str"]]),
    "another kind beside a text": ("return 'a' + 1", ["kind", 1, ["str"]]),
    "a number to write": ("return f'{\"7\":,.2f}'", ["kind", "7", ["int", "float"]]),
    "a digest": ("import hmac\nreturn hmac.compare_digest('a', 'b')", ["equal", "a", "b"]),
    "a zero": ("return 1 / 0", ["order", 0, 1]),
}  # fmt: skip


@pytest.mark.parametrize(("body", "note"), NOTED.values(), ids=NOTED)
def test_what_is_noted(body: str, note: list[Any]) -> None:
    """The kind of question, the value that was looked at, and what it would have to be."""
    notes.begin()
    ran(observed_code(main_of(body)).text)

    assert note in [noted[1:] for noted in json.loads(notes.told())]


def test_objects_of_the_codes_own_are_not_noted() -> None:
    """They lie in no input; nor does what is too long to be told."""
    notes.begin()
    body = "x = object()\nisinstance(x, str)\nlen([*range(9000)]) > 3\nfloat('nan') == 1\nreturn {x: 1}.get(x)"
    ran(observed_code(main_of(body)).text)

    assert "[]" == notes.told()
