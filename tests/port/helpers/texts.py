"""Texts: what str() and repr() make, and the methods of str."""

from __future__ import annotations

import re
import unicodedata
from typing import Any
from urllib.parse import quote

from hypothesis import strategies as st

from .specs import Spec
from .values import ALPHABET, ANY, HALVES, KNOWN, LISTS, MINUS_ZERO, NASTY_NUMBERS, NUMBERS, TEXTS

SPACES = "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u200a\u2028\u2029\u202f\u205f\u3000"
NO_SPACES = "\ufeff\u200b\u2060\u180e\x00\x1b\x7f"
SPACED = st.text(st.sampled_from("ab😀" + SPACES + NO_SPACES), max_size=10) | TEXTS
SHORT = st.text(st.sampled_from("aab,😀"), max_size=3)
COUNTS = st.integers(-2, 4) | st.booleans()
NO_TEXTS: dict[str, tuple[Any, ...]] = {
    "of none": (None,),
    "of an int": (5,),
    "of a bool": (True,),
    "of a list": (["a"],),
    "of a dict": ({},),
}
STRIPPED: dict[str, tuple[Any, ...]] = NO_TEXTS | {
    "every white space of Python": (SPACES + "a" + SPACES,),
    "nothing else is white space": (NO_SPACES + "a" + NO_SPACES,),
    "only white space": (SPACES,),
    "empty": ("",),
    "inside stays": ("a \x85 b",),
    "characters": ("xyaxy", "yx"),
    "characters that are pairs": ("😀a😀", "😀"),
    "a half is no pair": ("😀a😀", "\ud83d"),
    "no characters": (" a ", ""),
    "characters of a class": ("a-z^]a", "^-]"),
    "none as characters": (" a ", None),
    "int as characters": ("a", 5),
    "list as characters": ("a", []),
}


def numeral(text: str) -> str:
    """Return what int() and float() read of a text."""
    decimals = (str(unicodedata.decimal(character, character)) for character in text)
    spaced = (" " if character > "\x7f" and character.isspace() else character for character in decimals)
    return "".join(spaced).strip(" \t\n\v\f\r")


def texts_of(x: Any) -> str:
    """Return str(x), but refuse containers."""
    if isinstance(x, (list, dict, set)):
        raise TypeError("str() of a dict or list")
    return str(x)


SPECS = [
    Spec(
        "pyNumberText",
        str,
        {str(value): (value,) for value in NASTY_NUMBERS}
        | {"not a number": (float("nan"),), "infinity": (float("inf"),), "minus infinity": (float("-inf"),)}
        | {"minus zero": (MINUS_ZERO,)},
        st.tuples(NUMBERS | HALVES),
    ),
    Spec(
        "pyStr",
        texts_of,
        {
            "str": ("a\ud800",),
            "none": (None,),
            "true": (True,),
            "false": (False,),
            "int": (5,),
            "float": (1e21,),
            "list": ([],),
            "dict": ({},),
            "set": ({1},),
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
        st.tuples(TEXTS | NUMBERS | st.booleans() | st.none()),
    ),
    Spec(
        "pySpaces",
        lambda character: character == "" or character.isspace(),
        {f"U+{ord(character):04X}": (character,) for character in SPACES + NO_SPACES},
        st.tuples(st.characters(max_codepoint=0x3100, exclude_categories=["Cs"]) | KNOWN),
        code="(character) => pySpaces().includes(character)",
    ),
    Spec("pyStrip", lambda s, *given: s.strip(*given), STRIPPED, st.tuples(SPACED) | st.tuples(TEXTS | ANY, TEXTS)),
    Spec("pyLstrip", lambda s, *given: s.lstrip(*given), STRIPPED, st.tuples(SPACED) | st.tuples(TEXTS | ANY, TEXTS)),
    Spec("pyRstrip", lambda s, *given: s.rstrip(*given), STRIPPED, st.tuples(SPACED) | st.tuples(TEXTS | ANY, TEXTS)),
    Spec(
        "pySplit",
        lambda s, *given: s.split(*given),
        NO_TEXTS
        | {
            "white space": ("  a \x1c\x85b\u2003",),
            "no white space": ("a\ufeffb\u200bc",),
            "nothing": ("",),
            "only white space": (" \n",),
            "at most one": (" a b  c ", None, 1),
            "at most none": (" a b ", None, 0),
            "at most all": ("a b", None, -1),
            "a separator": ("a,b,,c", ","),
            "a separator at both ends": (",a,", ","),
            "a separator in nothing": ("", ","),
            "a long separator": ("a://b://c", "://"),
            "a separator, at most one": ("a=b=c", "=", 1),
            "a separator, at most none": ("a=b", "=", 0),
            "a separator, at most true": ("a=b=c", "=", True),
            "a separator as in a pattern": ("a.b|c", "."),
            "an empty separator": ("abc", ""),
            "none as separator": ("a b", None),
            "int as separator": ("a1b", 1),
            "str as most": ("a", ",", "1"),
            "float as most": ("a", ",", 1.5),
        },
        st.tuples(SPACED)
        | st.tuples(SPACED, st.none(), COUNTS)
        | st.tuples(SHORT, SHORT | TEXTS, COUNTS)
        | st.tuples(TEXTS, TEXTS)
        | st.tuples(ANY),
    ),
    Spec(
        "pyReplace",
        lambda s, *given: s.replace(*given),
        {
            "all": ("a-b-c", "-", "+"),
            "patterns of JavaScript": ("a.b", ".", "$&$1$$"),
            "one": ("a-b-c", "-", "+", 1),
            "none": ("a-b", "-", "+", 0),
            "negative is all": ("a-b-c", "-", "", -3),
            "more than there are": ("a-b", "-", "+", 9),
            "empty old": ("a😀", "", "-"),
            "empty old, two": ("abc", "", "-", 2),
            "empty old in nothing": ("", "", "-"),
            "overlapping": ("aaa", "aa", "b"),
            "old is none": ("a", None, "b"),
            "new is int": ("a", "a", 1),
            "count is str": ("a", "a", "b", "1"),
            "of none": (None, "a", "b"),
            "of a list": (["a"], "a", "b"),
        },
        st.tuples(SHORT, SHORT, TEXTS) | st.tuples(SHORT, SHORT, SHORT, COUNTS) | st.tuples(ANY, TEXTS, TEXTS),
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
            "by none": (None, ["a"]),
            "by a list": ([], ["a"]),
        },
        st.tuples(TEXTS, st.lists(TEXTS, max_size=4) | LISTS | ANY) | st.tuples(ANY, ANY),
    ),
    Spec(
        "pyQuote",
        lambda s: quote(s, safe=""),
        NO_TEXTS
        | {
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
        },
        st.tuples(TEXTS | ANY),
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
