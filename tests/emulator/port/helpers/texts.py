"""Texts: what str() and repr() make, and the methods of str."""

from __future__ import annotations

import re
import unicodedata
from typing import Any
from urllib.parse import quote

from hypothesis import strategies as st

from .specs import Spec
from .values import ALPHABET, ANY, DICTS, HALVES, LISTS, MINUS_ZERO, NASTY_NUMBERS, NUMBERS, TEXTS, Mapped

SPACES = "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u200a\u2028\u2029\u202f\u205f\u3000"
NO_SPACES = "\ufeff\u200b\u2060\u180e\x00\x1b\x7f"
SPACED = st.text(st.sampled_from("ab😀" + SPACES + NO_SPACES), max_size=10) | TEXTS
SHORT = st.text(st.sampled_from("aab,😀"), max_size=3)
COUNTS = st.integers(-2, 4) | st.booleans()
STRIPPED: dict[str, tuple[Any, ...]] = {
    "every white space of Python": (SPACES + "a" + SPACES,),
    "nothing else is white space": (NO_SPACES + "a" + NO_SPACES,),
    "only white space": (SPACES,),
    "empty": ("",),
    "inside stays": ("a \x85 b",),
    "pairs": (" \U0001f600 ",),
}
SINGLE_SPACES = {f"U+{ord(each):04X}": (f"{each}a{each}",) for each in SPACES + NO_SPACES}


def strip_of(s: str, characters: str, at_start: bool = True, at_end: bool = True) -> str:
    """Return the text without these characters at one end or both."""
    started = s.lstrip(characters) if at_start else s
    return started.rstrip(characters) if at_end else started


def numeral(text: str) -> str:
    """Return what int() and float() read of a text."""
    decimals = (str(unicodedata.decimal(character, character)) for character in text)
    spaced = (" " if character > "\x7f" and character.isspace() else character for character in decimals)
    return "".join(spaced).strip(" \t\n\v\f\r")


def in_itself(items: list[Any]) -> str:
    """Return the repr of a list that is in itself, and in a dict in itself."""
    items.extend([items, {"a": items}])
    text = repr(items)
    items.clear()
    return text


def translated(text: str, *given: Any) -> str:
    """Return a text translated by a table of str.maketrans."""
    return text.translate(str.maketrans(*given))


SPECS = [
    Spec(
        "pyMaketrans",
        str.maketrans,
        {
            "two texts": ("ab", "xy"),
            "three": ("a", "x", "b😀"),
            "a dict": ({"a": "x", "b": None},),
            "another length": ("ab", "x"),
            "a long key": ({"ab": "x"},),
            "no dict": ("ab",),
        },
        st.tuples(st.text("ab", max_size=2), st.text("xy", max_size=2)),
    ),
    Spec(
        "pyTranslate",
        translated,
        {
            "two texts": ("abc😀", "a😀", "xy"),
            "left out": ("a-b.c", "", "", "-."),
            "a dict": ("abc", {"a": "long", "b": None}),
        },
        st.tuples(st.text("abc😀", max_size=6), st.just("ab"), st.just("x😀")),
        code="(text, ...given) => pyTranslate(text, pyMaketrans(...given))",
    ),
    Spec(
        "pyNumberText",
        str,
        {str(value): (value,) for value in NASTY_NUMBERS} | {"minus zero": (MINUS_ZERO,)},
        st.tuples(NUMBERS | HALVES),
    ),
    Spec(
        "pyIntText",
        str,
        {
            "large": (2**70,),
            "below zero": (-(2**70),),
            "as many digits as may be": (10**4299,),
            "too many": (-(10**4300),),
        },
        st.tuples(st.integers(2**53 + 1, 2**100)),
    ),
    Spec(
        "pyStr",
        str,
        {
            "str": ("a\ud800",),
            "none": (None,),
            "true": (True,),
            "false": (False,),
            "int": (5,),
            "float": (1e21,),
            "list": (["it's", 1, 2.0, None],),
            "tuple": ((1,),),
            "dict": ({"a": [True]},),
            "set": ({1},),
            "bytes": (b"a\x00'",),
            "error": (ValueError("a", 1),),
            "key error": (KeyError("a"),),
        },
        st.tuples(ANY),
    ),
    Spec(
        "pyRepr",
        repr,
        {
            "plain": ("plan",),
            "a quote": ("it's",),
            "both quotes": ("'\"",),
            "double quotes": ('"',),
            "escapes": ("\\\t\n\r",),
            "controls": ("\x00\x07\x1b\x7f\x80\x9f",),
            "spaces": (" \xa0\u1680\u2003\u2028\u2029\u3000",),
            "formats": ("\xad\u200b\u200e\ufeff\U000e0041",),
            "a half": ("\ud83d",),
            "private use": ("\ue000\U000f0000",),
            "never a character": ("\u0378\uffff\U0010ffff",),
            "letters": ("éßİ😀\u0301",),
            "empty": ("",),
            "none": (None,),
            "bool": (True,),
            "float": (1e-7,),
        },
        st.tuples(ANY),
    ),
    Spec(
        "pyReprObject",
        repr,
        {
            "list": (["it's", 1, 2.0, None, []],),
            "tuple": ((1, ()),),
            "one": ((1,),),
            "dict": ({"b": [True], "2": {}},),
            "map": (Mapped({1: 2, (1, 2): "a"}),),
            "set": ({1},),
            "empty set": (set(),),
            "frozenset": (frozenset({"a"}),),
            "empty frozenset": (frozenset(),),
            "error": (ValueError("a", [1]),),
        },
        st.tuples(ANY | LISTS | DICTS | LISTS.map(tuple)),
        code="(x) => pyRepr(x)",
    ),
    Spec(
        "pyReprObject",
        in_itself,
        {"one": ([1],), "empty": ([],)},
        st.tuples(st.lists(st.integers(), max_size=2)),
        code="(x) => { x.push(x, { a: x }); const text = pyRepr(x); x.length = 0; return text; }",
    ),
    Spec(
        "pyReprBytes",
        repr,
        {
            "letters": (b"ab",),
            "controls": (b"\x00\t\n\r\x7f\x80\xff\\",),
            "quotes": (b"it's",),
            "both": (b"'\"",),
            "empty": (b"",),
        },
        st.tuples(st.binary(max_size=9)),
    ),
    Spec(
        "pyStripOf",
        strip_of,
        {
            "characters": ("xyaxy", "yx"),
            "at the start": ("xax", "x", True, False),
            "at the end": ("xax", "x", False, True),
            "nothing but them": ("xx", "x"),
            "nothing but them, at the end": ("xx", "x", False, True),
            "pairs": ("\U0001f600a\U0001f600", "\U0001f600"),
            "a half is no pair": ("\U0001f600a\U0001f600", "\ud83d"),
            "none": (" a ", ""),
            "as in a pattern": ("a-z^]a", "^-]"),
            "empty": ("", "x"),
        },
        st.tuples(TEXTS, TEXTS)
        | st.tuples(SHORT, SHORT, st.booleans(), st.booleans()).filter(lambda given: given[2] or given[3]),
    ),
    Spec(
        "pyJoin",
        lambda separator, x: separator.join(x),
        {
            "texts": (", ", ["a", "b"]),
            "nothing": (",", []),
            "one": (",", ["a"]),
            "characters": ("-", "a😀"),
            "keys": ("-", {"b": 1, "a": 2}),
            "an int": (",", ["a", 1]),
            "a none": (",", [None]),
            "a list": (",", ["a", "b", ["c"]]),
            "of an int": (",", 5),
            "of none": (",", None),
            "of a bool": (",", True),
        },
        st.tuples(TEXTS, st.lists(TEXTS, max_size=4) | LISTS | ANY),
    ),
    Spec(
        "pyQuote",
        quote,
        {
            "safe ones": ("AZaz09-._~",),
            "what encodeURIComponent leaves": ("!'()*",),
            "reserved": (";/?:@&=+$,#[]% ",),
            "controls": ("\x00\n\x7f",),
            "UTF-8": ("é߿ࠀ\uffff😀\U0010ffff",),
            "dots": ("..",),
            "a half": ("\ud83d",),
            "a half further on": ("a😀\udc00b",),
            "halves": ("a\udc00\udfff\ud800b\ud800",),
            "empty": ("",),
            "nothing safe": ("a/b?c ü", ""),
            "some safe": ("a/b?c:d", "/:"),
            "bytes": (b"a/\xff ",),
            "none": (None,),
        },
        st.tuples(TEXTS) | st.tuples(TEXTS, st.sampled_from(["", "/", "/:?&"])),
    ),
    Spec(
        "pyNumeral",
        numeral,
        {
            "digits of other scripts": ("٠١٩ ۹ ०९ \uff10\uff19",),
            "digits of mathematics": (
                "\U0001d7ce\U0001d7d7\U0001d7d8\U0001d7e1\U0001d7e2\U0001d7eb\U0001d7ec\U0001d7f5\U0001d7f6\U0001d7ff",
            ),
            "no decimals": ("²Ⅷ一½",),
            "white space": ("\t\n\v\f\r 1\u2003\x85\xa0",),
            "white space that stays": ("\x1c1\x1f\ufeff",),
            "inside stays": ("1 2",),
        },
        st.tuples(TEXTS | SPACED | st.text(st.characters(categories=["Nd"]), max_size=4)),
    ),
]

# What the compiler writes without a helper, as JavaScript and Python have it alike.
IDIOMS = [
    Spec("lower", lambda s: s.lower(), {}, st.tuples(TEXTS), code="(s) => s.toLowerCase()"),
    Spec("upper", lambda s: s.upper(), {}, st.tuples(TEXTS), code="(s) => s.toUpperCase()"),
    Spec("starts", lambda s, t: s.startswith(t), {}, st.tuples(SHORT, SHORT), code="(s, t) => s.startsWith(t)"),
    Spec("ends", lambda s, t: s.endswith(t), {}, st.tuples(SHORT, SHORT), code="(s, t) => s.endsWith(t)"),
    Spec("in", lambda s, t: t in s, {}, st.tuples(SHORT, SHORT), code="(s, t) => s.includes(t)"),
    Spec(
        "split",
        lambda s, t: s.split(t),
        {},
        st.tuples(SHORT, SHORT.filter(bool)),
        code="(s, t) => s.split(t)",
    ),
    Spec(
        "replace",
        lambda s, t, u: s.replace(t, u),
        {},
        st.tuples(SHORT, SHORT.filter(bool), TEXTS),
        code="(s, t, u) => s.replaceAll(t, () => u)",
    ),
    Spec("characters", list, {}, st.tuples(TEXTS), code="(s) => Array.from(s)"),
    Spec("join", lambda s, t: s.join(t), {}, st.tuples(SHORT, st.lists(SHORT)), code="(s, t) => t.join(s)"),
]
assert re.fullmatch(r"[\ud800-\udfff]", ALPHABET[-1])
