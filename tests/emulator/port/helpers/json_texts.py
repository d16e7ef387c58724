"""JSON: text written as Python's json writes it, and read as every JSON is read here."""

from __future__ import annotations

import io
import json
from typing import Any

from hypothesis import strategies as st
from requests.exceptions import JSONDecodeError

from emulator.engine.runtime.python.json_texts import reading_alike

from .specs import Spec

PIECES = [
    *("{", "}", "[", "]", ":", ",", "-", "0", '"', '"a"', "1", "1.5", "e9", "true", "nul", " ", "\n", "\\u12", "\t"),
    *("\\ud800", "NaN", "-Infinity", "1e999", "\ufeff", '"\\x"', "12345678901234567890", "😀", '"\\'),
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=8).map("".join)
NAMES = st.text(st.sampled_from('ab"\\\n\x7f\x00é€😀\u2028/'), max_size=4)
SCALARS = st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.floats() | NAMES
KEYS = st.none() | st.integers(-3, 3) | st.booleans() | st.floats() | st.just(())
VALUES = st.recursive(
    SCALARS | st.binary(max_size=1) | st.just({1}),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.tuples(inner, inner)
        | st.dictionaries(NAMES, inner, max_size=3)
        | st.dictionaries(KEYS, inner, max_size=2)
    ),
    max_leaves=8,
)
OPTIONS = st.fixed_dictionaries(
    {},
    optional={
        "indent": st.sampled_from([None, 0, 2, 1, "\t"]),
        "separators": st.sampled_from([None, (",", ":"), ("; ", " = ")]),
        **{name: st.booleans() for name in ("ensure_ascii", "allow_nan", "sort_keys", "skipkeys")},
    },
)


def loads(text: Any) -> Any:
    """Return what json.loads gives a handler."""
    with reading_alike():
        return json.loads(text)


def of_a_reply(text: str) -> Any:
    """Return what a reply's json() gives a handler."""
    try:
        return loads(text)
    except json.JSONDecodeError as error:
        raise JSONDecodeError(error.msg, error.doc, error.pos) from None


def fault(text: str) -> list[Any]:
    """Return what a JSONDecodeError says of a text."""
    try:
        loads(text)
    except json.JSONDecodeError as error:
        return [error.msg, error.doc, error.pos, error.lineno, error.colno]
    return []


_FAULT = """(text) => {
  try {
    return pyJsonLoads(text) === undefined || [];
  } catch ({ msg, doc, pos, lineno, colno }) {
    return [msg, doc, pos, lineno, colno];
  }
}"""


def written(value: Any) -> str:
    """Return what json.dump writes."""
    file = io.StringIO()
    json.dump(value, file, indent=1)
    return file.getvalue()


SPECS = [
    Spec(
        "pyJsonSort",
        lambda value: json.dumps(value, sort_keys=True),
        {"texts": ({"b": 1, "é": 2, "a": {"d": 1, "c": 2}},), "numbers": ({2: 1, 1.5: 2},), "both": ({1: 1, "a": 2},)},
        st.tuples(st.dictionaries(NAMES, st.integers(0, 9), max_size=5)),
        code="(value) => pyJsonDumps(value, { sort_keys: true })",
    ),
    Spec(
        "pyJsonLoad",
        loads,
        {"whole": ("[1.0]",), "cut": ("[1",)},
        st.tuples(TEXTS),
        code="(text) => pyJsonLoad(new PyStringIO(text))",
    ),
    Spec(
        "pyJsonDump",
        written,
        {"a dict": ({"a": [1]},), "a set": ({1},)},
        st.tuples(VALUES),
        code="""(value) => {
  const file = new PyStringIO();
  pyJsonDump(value, file, { indent: 1 });
  return file.getvalue();
}""",
    ),
    Spec(
        "pyJsonLoads",
        loads,
        {
            "an object": ('{"b": 1, "2": null, "1": []}',),
            "__proto__": ('{"__proto__": 1}',),
            "the last of equal keys": ('{"a": 1, "a": 2}',),
            "numbers": ("[1.0, 1e3, -0, 0.1, 9007199254740993]",),
            "half a pair": ('["\\ud800", "\\ud83d\\ude00"]',),
            "nothing": ("",),
            "cut off": ('{"a": ',),
            "NaN": ("NaN",),
            "too large": ("[1e999]",),
            "a comma": ("[1,]",),
            "single quotes": ("{'a': 1}",),
            "byte order mark": ("\ufeff1",),
            "bytes": (b'{"a": "\xc3\xbc"}',),
            "bytes with a mark": (b"\xef\xbb\xbf1",),
            "no UTF-8": (b'"\xff"',),
            "a dict": ({},),
            "none": (None,),
            "too deep": ("[" * 201 + "]" * 201,),
            "deep": ("[" * 200 + "]" * 200,),
        },
        st.tuples(TEXTS),
    ),
    Spec("pyJsonError", fault, {"further on": ("[1,\n 2 3]",), "whole": ("[1]",)}, st.tuples(TEXTS), code=_FAULT),
    Spec("pyReplyJson", of_a_reply, {"whole": ("[1]",), "none": ("<html>",)}, st.tuples(TEXTS)),
    Spec(
        "pyJsonDumps",
        lambda value, options: json.dumps(value, **options),
        {
            "all": ([None, True, 1, 2.0, 2**60, "é\n", (1,), {"a": {}}], {}),
            "indented": ({"a": [1, {}], "b": []}, {"indent": 2}),
            "sorted": ({"b": 1, "a": 2}, {"sort_keys": True}),
            "not sortable": ({"b": 1, 1: 2}, {"sort_keys": True}),
            "keys": ({0: 1, None: 2, True: 3, 0.5: 4, 2.0: 5}, {}),
            "a tuple as a key": ({(): 1}, {}),
            "skipped": ({(): 1, "a": 2}, {"skipkeys": True}),
            "nan": ([float("nan"), float("-inf")], {}),
            "no nan": ([float("nan")], {"allow_nan": False}),
            "separators": ({"a": [1, 2]}, {"separators": (",", ":")}),
            "as it is": ("é😀\x7f", {"ensure_ascii": False}),
            "a set": ({1}, {}),
            "bytes": (b"a", {}),
        },
        st.tuples(VALUES, OPTIONS),
    ),
    Spec(
        "pyJsonWrite",
        lambda value: json.dumps(value, default=str, indent=1),
        {"a default": ([{1}, b"a"],), "none needed": ([1],)},
        st.tuples(st.lists(SCALARS)),
        code="(value) => pyJsonDumps(value, { default: pyStr, indent: 1 })",
    ),
]
"""One for each helper."""
