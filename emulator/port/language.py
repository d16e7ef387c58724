"""The language that the port takes, as one table; docs/port.md shows it, and what is not in it is refused.

Each row is what a handler writes and what it becomes. A test holds the table to what the compiler takes.
"""

from __future__ import annotations

from typing import NamedTuple

DROPPED_MODULES = frozenset({"__future__", "typing", "collections.abc"})
"""Modules whose names stand in annotations only."""

IMPORTS = {
    "requests": "requests",
    "requests.exceptions": "requests.exceptions",
    "requests.RequestException": "requests.RequestException",
    "requests.Timeout": "requests.Timeout",
    "requests.exceptions.RequestException": "requests.RequestException",
    "requests.exceptions.Timeout": "requests.Timeout",
    "urllib.parse.quote": "quote",
    "datetime.datetime": "datetime",
    "datetime.UTC": "UTC",
    "datetime.timezone": "timezone",
    "emulator.segment.EventNotSupported": "EventNotSupported",
    "emulator.segment.InvalidEventPayload": "InvalidEventPayload",
    "emulator.segment.ValidationError": "ValidationError",
    "emulator.segment.RetryError": "RetryError",
    "emulator.segment.DropEvent": "DropEvent",
    "emulator.segment.cache": "cache",
}
"""What may be imported, and the one name that the compiler has for it."""

SEGMENT_ERRORS = ("EventNotSupported", "InvalidEventPayload", "ValidationError", "RetryError", "DropEvent")
"""Globals of Segment's runtime; `new` makes one of them."""

PYTHON_ERRORS = {
    "Exception": None,
    "LookupError": ("KeyError", "IndexError"),
    "ArithmeticError": ("ZeroDivisionError", "OverflowError"),
    "KeyError": ("KeyError",),
    "IndexError": ("IndexError",),
    "TypeError": ("TypeError",),
    "ValueError": ("ValueError", "UnicodeEncodeError", "JSONDecodeError"),
    "AttributeError": ("AttributeError",),
    "ZeroDivisionError": ("ZeroDivisionError",),
    "OverflowError": ("OverflowError",),
}
"""Errors that `except` may name, each with the names that errors of the port can have below it (None: all)."""


class Row(NamedTuple):
    """One thing that can be written, what it becomes in JavaScript, and what must hold for it."""

    where: str
    python: str
    javascript: str
    note: str = ""


LANGUAGE = (
    Row("statement", "`x = …`, `x: T = …`", "`const x = …` or `let`", "one name; declared in the block that uses it"),
    Row("statement", "`x[k] = …`", "`x.k = …`, `pySetKey(x, k, …)`", "a key is a text for sure; no module constant is changed"),
    Row("statement", "`x += …` and `- * / // %`", "the same", "numbers or texts; a list is changed by append or extend"),
    Row("statement", "`del x[k]`", "`pyDelItem(x, k)`"),
    Row("statement", "`if`, `elif`, `else`", "the same"),
    Row("statement", "`while`, `break`, `continue`, `pass`", "the same", "no else"),
    Row("statement", "`for x in …`", "`for (const x of …)`", "a list, text, dict, range, enumerate, x.items(); no else; not what the loop changes"),
    Row("statement", "`return`, a call", "the same, with `await` where it is needed"),
    Row("statement", "`raise E(text)`, `… from e`, `raise`", "`throw new E(text)`", "Segment's errors; ValueError, KeyError, TypeError, IndexError, Exception"),
    Row("statement", "`try`, `except`, `finally`", "`catch` that asks for each error in turn", "no else, no bare except; a caught error is raised again or wrapped, and only Segment's own have a text"),
    Row("expression", "texts, numbers, True, False, None", "the same; `null`", "whole numbers up to 2**53"),
    Row("expression", "f-strings", "template literals", "no dict, list or calculated number; `:.2f` takes any number"),
    Row("expression", "lists, dicts, sets, `*x`, `**x`", "arrays, objects, Set", "sets of texts or of numbers; keys are texts; x is a list or dict for sure"),
    Row("expression", "comprehensions with one `for`", "`map`, `filter`, `flatMap`, `Object.fromEntries`", "no request inside"),
    Row("expression", "`any(…)`, `all(…)` of a generator", "`some`, `every`"),
    Row("expression", "`and`, `or`, `not`, `a if t else b`", "the same", "`pyTruthy` where a list or dict may be empty"),
    Row("expression", "`== != < <= > >= in`, chains", "`===`, `includes`, `in`", "`pyEqual`, `pyCompare`, `pyIn` where the types are not proven"),
    Row("expression", "`is None`, `is True`, `is False`", "`== null`, `=== true`"),
    Row("expression", "`+ - * / // %`, `-x`", "the same", "`pyExact` where a whole number may pass 2**53"),
    Row("expression", "`x[k]`, `x[a:b]`", "`x.k`, `x[0]`, `slice`", "`pyGetItem` where the key is not surely there; no step"),
    Row("expression", "`settings[\"k\"]`, own constants, own functions", "the same", "keyword arguments become positional; defaults are plain values"),
    *(Row("function", f"`{name}`", text) for name, text in {
        "len(x)": "`x.length`", "isinstance(x, T)": "`typeof`, `Array.isArray`, `pyIsDict`", "str(x)": "as in f-strings",
        "int(x)": "`pyInt(x)`", "float(x)": "`pyFloat(x)`", "bool(x)": "`Boolean(x)`", "round(x)": "`pyRound(x)`",
        "abs(x)": "`Math.abs(x)`", "min(…)": "`Math.min`, `pyMin`", "max(…)": "`Math.max`, `pyMax`",
        "sorted(x)": "`pySorted(x)`", "list(x)": "`[...x]`", "dict(x)": "`{ ...x }`", "set(x)": "`new Set(x)`",
        "any(…)": "`some`", "all(…)": "`every`",
    }.items()),
    *(Row("method of a str", f"`{name}`", text) for name, text in {
        "lower()": "`toLowerCase()`", "upper()": "`toUpperCase()`", "strip()": "`pyStrip`", "lstrip()": "`pyLstrip`",
        "rstrip()": "`pyRstrip`", "startswith(x)": "`startsWith`", "endswith(x)": "`endsWith`", "split(x)": "`split`, `pySplit`",
        "join(x)": "`join`", "replace(a, b)": "`split(a).join(b)`",
    }.items()),
    *(Row("method of a dict", f"`{name}`", text) for name, text in {
        "get(k)": "`x.k`, `x[k]`, `pyGet`", "items()": "`Object.entries`, in a loop", "keys()": "`Object.keys`, in a loop",
        "values()": "`Object.values`, in a loop", "update(x)": "`Object.defineProperties`", "pop(k)": "`pyPop`",
        "copy()": "`{ ...x }`",
    }.items()),
    Row("method of a list", "`append(x)`", "`push(x)`"),
    Row("method of a list", "`extend(x)`", "`push(...x)`"),
    Row("method of a set", "`add(x)`", "`add(x)`"),
    Row("method of a time", "`replace(…)`", "`{ ...x, … }`, `pyDateReplace`", "tzinfo=UTC, and whole numbers by name"),
    Row("method of a time", "`timestamp()`", "`pyTimestamp`", "of a time that has a zone for sure"),
    Row("method of a time", "`isoformat()`", "`pyIsoFormat`"),
    Row("module", "`requests.get`, `post`, `put`, `patch`, `delete`, `head`", "`fetch`, read whole by `pyReply`", "timeout= a constant number; allow_redirects=False; json=, headers=; a URL that begins with http and holds quoted text only"),
    Row("module", "`response.status_code`, `ok`, `text`, `json()`", "`status`, `status < 400`, `text`, `pyJson`"),
    Row("module", "`requests.exceptions.RequestException`, `Timeout`", "`error.name === \"FetchError\"`, `error.type`"),
    Row("module", "`urllib.parse.quote(x, safe=\"\")`", "`pyQuote(x, )`"),
    Row("module", "`datetime.fromisoformat(x)`, its parts, `tzinfo is None`, `UTC`", "`pyFromIso(x)`"),
    Row("module", "`emulator.segment`: errors, `cache.load`, `cache.delete`", "Segment's own", "cache.load takes a def or lambda without arguments"),
    Row("module", "`functions.shared.*`", "only what is used"),
)  # fmt: skip
"""What a handler may be written in."""
