"""Single expressions over what an event holds: s a text, n a number, l a list, d a dict."""

from __future__ import annotations

from typing import Any

VALUES: dict[str, Any] = {"s": "Ab c-d", "n": 7, "l": [3, 1, 2], "d": {"b": 1, "a": [1, None]}}

HEAD = """
import functools


def either(a, b=2, *rest, c=3, **fields):
    return [a, b, rest, c, list(fields.items())]


def fielded(**fields):
    return list(fields.items())


def passed_on(**fields):
    return fielded(first=1, **fields) + list(fields)


class Held:
    def __init__(self, **fields):
        self.fields = fields

    def named(self, x, *, y=1, **fields):
        return [x, y, fields]


paired = lambda *rest, c=3, **fields: [c, list(fields.items())]
"""

EXPRESSIONS = """
either(**{"a": 1, "10": 2, "9": 3, "x": 4})
either(1, **{"10": 2, "c": 5, "9": 3})
fielded(**{"10": 1, "9": 2})
fielded(z=0, **{"10": 1, "9": 2}, y=3)
passed_on(**{"10": 1, "9": 2})
Held(**{"10": 1, "9": 2}).fields
Held().named(1, **{"10": 1, "9": 2, "y": 5})
paired(**{"10": 1, "9": 2})
functools.partial(fielded, **{"10": 1, "9": 2})(**{"8": 1, "7": 2})
dict({"7": 1}, **{"10": 1, "9": 2})
dict(a=1, **d)
dict(**d, c=1)
fielded(a=1, **{"a": 2})
fielded(**d, **d)
"{a}".format(a=1, **d)
either(1, **{"a": 2})
requests.get("https://x.test/", timeout=3, **{"timeout": 1}).url
requests.head("https://x.test/", **{"timeout": 3}).status_code
requests.get("https://x.test/", timeout=3, **{"params": {"a": n}}).url
"""


def source() -> str:
    """Return a handler that sends the text of each expression, or of its error."""
    names = ", ".join(VALUES)
    rows = [each for each in EXPRESSIONS.splitlines() if each]
    cases = [f"def case_{place}({names}):\n    return {each}" for place, each in enumerate(rows)]
    asked = ", ".join(f"event[{name!r}]" for name in VALUES)
    calls = [
        f"    try:\n        found.append([{row!r}, repr(case_{place}({asked}))])\n"
        f"    except Exception as error:\n        found.append([{row!r}, repr(error)])"
        for place, row in enumerate(rows)
    ]
    ends = ["def onTrack(event, settings):", "    found = []", *calls, "    answer(found)"]
    return "\n\n\n".join([HEAD, *cases, "\n".join(ends)])
