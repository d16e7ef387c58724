"""Format specs, % and str.format."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from .specs import Spec
from .values import ANY, FLOATS, HALVES, INTS, MINUS_ZERO, NUMBERS, TEXTS, Mapped

Rows = dict[str, tuple[Any, ...]]
INT_SPECS = [
    "d",
    "5",
    "05",
    "<5",
    "^7",
    "=+8",
    "+",
    " ",
    "-",
    ",",
    "_",
    "08,",
    "09,",
    "010_",
    "x",
    "#x",
    "#X",
    "#010x",
    "b",
    "_b",
    "#_b",
    "o",
    "#o",
]
INT_SPECS += [
    "c",
    "5c",
    "05c",
    "n",
    "e",
    ".2f",
    "%",
    ".0%",
    "g",
    ",.2f",
    "*^+9",
    "0<5",
    "😀>4",
    "{<4",
    "005",
    "<05",
    "1",
    "0",
]
WRONG_SPECS = [
    "s",
    ".2",
    "z",
    "+c",
    "#c",
    ",c",
    ",x",
    ",,",
    "_,",
    ",_",
    "abc",
    "é",
    ".",
    "._",
    "5.d",
    "=",
    "99999999999999999999",
    "y5",
    ".2,",
    "\n",
    "%d",
]
FLOAT_SPECS = [
    "",
    "f",
    "F",
    ".0f",
    ".1f",
    ".2f",
    "+.2f",
    " .1f",
    "010.3f",
    "<10.2f",
    "^10.1f",
    "*=10.2f",
    ",",
    ",.2f",
    "_.3f",
    "012,.1f",
    "013,.1f",
]
FLOAT_SPECS += [
    "e",
    "E",
    ".0e",
    ".3e",
    "#.0e",
    "g",
    "G",
    ".3g",
    "#.3g",
    ".0g",
    "#g",
    ".17g",
    ".20e",
    "n",
    ".3",
    ".0",
    "#",
    "#.3",
    "%",
    ".1%",
    "+%",
    "z",
    "z.0f",
    "z.1f",
]
FLOAT_SPECS += [".50f", ".150f", "10", "-", "+", "020e", "0>8", "1.1", "05", "#.0f", ",.3g", "z.2e", ",%"]
TEXT_SPECS = ["", "s", "5", "<5", ">5", "^5", "^6", "*^7", ".2", ".0", "5.1", ">5.1s", "05", "😀^7", "<<5", "=>4"]
WRONG_TEXT_SPECS = ["d", "=5", "+", " ", "#", "z", ",", "_", ",d", ".2f", "5x", "abc", "é", "x", "-"]
SPEC_TEXTS = st.from_regex(r"\A([*0x😀]?[<>=^])?[+\- ]?z?#?0?([1-9][0-9]?)?[,_]?(\.[0-9]{1,2})?[bcdeEfFgGnosxX%]?\Z")

VALUES: list[Any] = [
    0,
    5,
    -7,
    1234567,
    -1234,
    65,
    2**70,
    True,
    MINUS_ZERO,
    0.0,
    -0.0,
    1.0,
    0.5,
    2.5,
    -1234.5678,
    1e22,
    1.5e-7,
    100.0,
]
VALUES += [float("inf"), float("-inf"), float("nan"), 9.9996, 0.00012345, 1e23, 123456789.0, 1e100, 5e-324]


def rows_of(values: list[Any], specs: list[str]) -> Rows:
    """Return a row for each value and spec."""
    return {f"{value!r} as {spec!r}": (value, spec) for value in values for spec in specs}


def percent(template: str, values: Any) -> str:
    """Return the template with the values in it."""
    return template % values


def with_fields(template: str, values: list[Any], names: dict[str, Any]) -> str:
    """Return the template with the values in it."""
    return template.format(*values, **names)


FORMATTED = Spec(
    "pyFormat",
    format,
    rows_of(VALUES, INT_SPECS + FLOAT_SPECS + WRONG_SPECS)
    | rows_of(["", "abc", "😀a", "abcdefgh"], TEXT_SPECS + WRONG_TEXT_SPECS)
    | rows_of([None, [], {}, (1,)], ["", "5", "s"])
    | {"too large": (10**400, "e"), "a code that is too large": (0x110000, "c")},
    st.tuples(NUMBERS | HALVES | st.booleans(), st.sampled_from(INT_SPECS + FLOAT_SPECS) | SPEC_TEXTS)
    | st.tuples(TEXTS, st.sampled_from(TEXT_SPECS) | SPEC_TEXTS)
    | st.tuples(ANY, st.sampled_from(["", "5", ".2f", "s"])),
)
PERCENT_ROWS: Rows = {
    "one": ("a %s b", "x"),
    "several": ("%s, %d%% of %r", ("x", 5, "y")),
    "none": ("%s", None),
    "a list": ("%s", [1, "a"]),
    "a dict": ("%s", {"a": 1}),
    "a tuple in a tuple": ("%s", ((1, 2),)),
    "names": ("%(a)s-%(b)05.1f-%(a)r", {"a": "x", "b": 2}),
    "a name that is missing": ("%(a)s", {"b": 1}),
    "a name with parentheses": ("%(a(b)c)s", {"a(b)c": 1}),
    "a name of no mapping": ("%(a)s", 5),
    "a name of a tuple": ("%(a)s", (1,)),
    "a name of a list": ("%(a)s", [1]),
    "names and places": ("%(a)s %s", {"a": 1}),
    "number keys": ("%(1)s", Mapped({"1": "x"})),
    "integers": ("%d %i %u %d", (5, -7, 2**70, True)),
    "cut to integers": ("%d %d", (2.9, -2.9)),
    "no integer": ("%d", "5"),
    "none is no integer": ("%d", None),
    "nan is no integer": ("%d", float("nan")),
    "hexadecimal": ("%x %X %#x %o %#o", (255, 255, -255, 8, 8)),
    "hexadecimal of a float": ("%x", 1.5),
    "hexadecimal of a text": ("%x", "a"),
    "floats": ("%f %.2f %e %g %G %.3g", (1.5, 2.675, 12345.678, 1e-7, 1e20, 100)),
    "floats of other kinds": ("%F %E %#.0f %#g", (float("inf"), float("nan"), 1.0, 1.5)),
    "no float": ("%.2f", "1.5"),
    "none is no float": ("%f", None),
    "widths": ("[%5d|%-5d|%05d|%+d|% d|%+05d]", (1, 2, 3, 4, 5, 6)),
    "widths of texts": ("[%5s|%-5s|%.2s|%05s]", ("ab", "ab", "abc", "ab")),
    "widths of floats": ("[%8.2f|%-8.2f|%08.2f|%+.1f|% 8.1f]", (1.5, 2.5, -3.5, 4.5, 5.5)),
    "zeros before infinity": ("%05f", float("inf")),
    "widths of pairs": ("%4s|", "😀"),
    "precision of integers": ("%.5d %8.5d %#.4x", (42, -42, 10)),
    "stars": ("%*d|%-*d|%.*f|%*s", (5, 1, 5, 2, 2, 1.555, -5, "a")),
    "a star without an int": ("%*d", ("a", 1)),
    "characters": ("%c%c%5c", (65, "b", 0x1F600)),
    "no character": ("%c", "ab"),
    "no character, either": ("%c", 1.5),
    "a character too large": ("%c", 0x110000),
    "ascii": ("%a", "é😀"),
    "percent": ("100%%", ()),
    "percent with a width": ("%5%", ()),
    "length modifiers": ("%ld %hd %Ls", (1, 2, "a")),
    "too few": ("%s %s", ("a",)),
    "too few of one": ("%s %s", "a"),
    "too many": ("%s", ("a", "b")),
    "for nothing": ("a", "b"),
    "nothing for nothing": ("a", ()),
    "a dict for nothing": ("a", {"b": 1}),
    "a list for nothing": ("a", [1]),
    "an unknown type": ("%y", 1),
    "an unknown type further on": ("😀 %s %y", (1, 2)),
    "an unknown type that is not ASCII": ("%é", 1),
    "incomplete": ("a %", 1),
    "incomplete after flags": ("%-05.", 1),
    "an incomplete key": ("%(a", {"a": 1}),
    "patterns of JavaScript": ("%s", "$&$1"),
    "a float as text": ("%s %s %r", (2.0, 1e22, 0.1)),
}
TEMPLATE_ROWS: Rows = {
    "in order": ("{} and {}", ["a", 1], {}),
    "by number": ("{1}{0}{1}", ["a", "b"], {}),
    "by name": ("{a}-{b}", [], {"a": 1, "b": None}),
    "braces": ("{{}} {{{}}} }}{{", [1], {}),
    "specs": ("{:>5}|{:.2f}|{:,}|{:05d}|{:%}", ["a", 2.675, 12345, 42, 0.5], {}),
    "a spec from a field": ("{:{}}|{:>{w}.{p}f}", ["a", 5, 1.555], {"w": 8, "p": 2}),
    "a spec from numbered fields": ("{0:{1}{2}}", ["a", "*^", 7], {}),
    "conversions": ("{!r} {!s} {!a} {0!r:>6}".replace("{0", "{"), ["a", "b", "é", "c"], {}),
    "items": ("{0[0]} {0[a]} {1[b]}", [[1, 2], {"b": 3}], {}),
    "items of a dict": ("{d[a]}{d[1]}{d[a b]}", [], {"d": {"a": 1, "a b": 2, "1": 3}}),
    "items one in another": ("{a[b][0][c]}", [], {"a": {"b": [{"c": "d"}]}}),
    "an item that is missing": ("{0[x]}", [{}], {}),
    "an index that is missing": ("{0[5]}", [[]], {}),
    "a text as index": ("{0[a]}", [[]], {}),
    "no attribute": ("{0.x}", [1], {}),
    "no attribute of a dict": ("{0.x}", [{"x": 1}], {}),
    "too few": ("{} {}", ["a"], {}),
    "too few by number": ("{5}", ["a"], {}),
    "no such name": ("{a}", ["a"], {"b": 1}),
    "from numbers to order": ("{0} {}", ["a", "b"], {}),
    "from order to numbers": ("{} {0}", ["a", "b"], {}),
    "a lone end": ("a } b", [], {}),
    "a lone start": ("a {", [], {}),
    "no end": ("{a", [], {"a": 1}),
    "no end of a spec": ("{:>5", ["a"], {}),
    "no end of a spec with a field": ("{:{}", ["a"], {}),
    "a brace in a name": ("{a{b}}", [], {"a": 1}),
    "no end of an item": ("{0[a}", [{}], {}),
    "after an item": ("{0[a]b}", [{"a": 1}], {}),
    "an empty attribute": ("{0.}", [1], {}),
    "an empty item": ("{0[]}", [1], {}),
    "no conversion": ("{0!}", [1], {}),
    "no conversion at the end": ("{0!", [1], {}),
    "an unknown conversion": ("{0!x}", [1], {}),
    "more than a conversion": ("{0!rr}", [1], {}),
    "too deep": ("{:{:{}}}", ["a", 5, 6], {}),
    "none in a width": ("{:5}", [None], {}),
    "a list": ("{} {:}", [[1, "a"], {"b": 2.0}], {}),
    "a name of a number": ("{01}", ["a", "b"], {}),
    "a spec of a dict": ("{:5}", [{}], {}),
    "an empty template": ("", [1], {"a": 2}),
    "no text": (None, [1], {}),
    "no text, either": ({}, [], {}),
}
TEMPLATES = st.lists(
    st.sampled_from(
        ["{}", "{0}", "{a}", "{:>4}", "{!r}", "{{", "}}", "{", "}", "x", "{0[a]}", "{a[0]}", "{:{}}", "😀"]
    ),
    max_size=4,
).map("".join)
SPECS = [
    FORMATTED,
    Spec(
        "pyPercent",
        percent,
        PERCENT_ROWS,
        st.tuples(
            st.from_regex(r"\A(a|%[-+ #0]{0,2}[0-9]?(\.[0-9])?[sdifeExXgGcra%]){0,3}\Z"),
            st.lists(ANY, max_size=3).map(tuple),
        )
        | st.tuples(st.from_regex(r"\A%[-+ #0]{0,2}[0-9]?(\.[0-9])?[dixX]\Z"), INTS | FLOATS)
        | st.tuples(st.from_regex(r"\A%[-+ #0]{0,2}[0-9]?(\.[0-9])?[eEfFgG]\Z"), NUMBERS)
        | st.tuples(st.sampled_from(["%s", "%r", "%s %s", "%d", "%(a)s", "x"]), ANY),
    ),
    Spec(
        "pyStrFormat",
        with_fields,
        TEMPLATE_ROWS,
        st.tuples(TEMPLATES, st.lists(ANY, max_size=3), st.dictionaries(st.sampled_from(["a", "b"]), ANY)),
    ),
    Spec(
        "pyFormatMap",
        lambda template, names: template.format_map(names),
        {
            "names": ("{a}{b[0]:>3}", {"a": 1, "b": [2]}),
            "a place": ("{}", {"a": 1}),
            "a number": ("{0}", {"a": 1}),
            "no such name": ("{c}", {"a": 1}),
            "no text": (5, {"a": 1}),
        },
        st.tuples(TEMPLATES, st.dictionaries(st.sampled_from(["a", "b"]), ANY)),
    ),
]
