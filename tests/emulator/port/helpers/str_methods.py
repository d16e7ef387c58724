"""The methods of str and bytes, called on values of any type."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from .specs import Spec
from .texts import SHORT, SPACED, SPACES, STRIPPED
from .values import ANY, KNOWN, TEXTS

Rows = dict[str, tuple[Any, ...]]
ASCII_BYTES = st.binary(max_size=6) | st.text(st.sampled_from("aAbB1 \t\n\x0b\x1c,xX0+-"), max_size=8).map(str.encode)
CASED = st.text(st.sampled_from("aAbB1 'ΣσςßŉŁıİǅǆᾳᾼﬁ\u0345\u0307ͅ\u0149აᲐꭰᎠⅠⓐªʰ中😀.·\xad"), max_size=8)
LETTERS = st.text(KNOWN, max_size=6)
RECEIVERS = TEXTS | CASED | LETTERS | ASCII_BYTES
INDICES = st.none() | st.integers(-7, 7)
NO_TEXT: Rows = {
    "none": (None,),
    "an int": (5,),
    "a float": (2.0,),
    "a list": (["a"],),
    "a dict": ({"a": 1},),
    "a tuple": ((),),
}


def method(name: str) -> Callable[..., Any]:
    """Return a function that calls this method."""

    def called(x: Any, *given: Any) -> Any:
        return getattr(x, name)(*given)

    return called


def with_rest(rows: Rows, *rest: Any) -> Rows:
    """Return the rows with more arguments behind those that they have."""
    return {row: (*given, *rest) for row, given in rows.items()}


def no_arguments(helper: str, name: str, rows: Rows) -> Spec:
    """Return the spec of a method that takes none."""
    return Spec(helper, method(name), rows | NO_TEXT, st.tuples(RECEIVERS | ANY))


TEXT_ROWS: Rows = {
    "empty": ("",),
    "no bytes": (b"",),
    "words": ("hello wORLD it's o'neil-smith 3rd",),
    "bytes": (b"hello wORLD it's 3rd \xe9\xb5",),
    "a final sigma": ("ΟΔΟΣ ΑΣ.Σ Σ ΑΣΑ aΣ' Σa aΣ",),
    "a sigma after what is ignored": ("a\xadΣ\xad b",),
    "sharp s": ("straße ẞ",),
    "ligatures": ("ﬁn ﬀ ﬓ",),
    "digraphs": ("ǆ ǅ Ǆ ǉ ǌ ǳ",),
    "iota below": ("ᾳ ᾼ ᾴ ᾷ ᾀ ᾈ ῳ",),
    "dotted and dotless": ("İıiI",),
    "an apostrophe before n": ("ŉ",),
    "Georgian": ("აბ ᲐᲑ",),
    "Cherokee": ("Ꭰ ꭰ Ᏸ ᏸ",),
    "capitals of later versions": ("ƛ ɤ ꟓ ꟕ",),
    "small to some only": ("ჼ ꟲ ꭩ ʕ ª ʰ",),
    "circled": ("ⓐ Ⓐ ⅷ Ⅷ",),
    "pairs": ("𐐨𐐀😀",),
}
CLASSED: list[str | bytes] = [
    *[
        "abc",
        "ABC",
        "Abc",
        "aBc",
        "123",
        "²",
        "½",
        "Ⅷ",
        "一",
        "٣",
        "①",
        "a1",
        "a b",
        " ",
        SPACES,
        "\x00",
        "a\n",
        "é",
        "中文",
    ],
    *[
        "_a",
        "1a",
        "a-b",
        "class",
        "a\u200c",
        "ﬁ",
        "\xa0",
        "\xad",
        "\ue000",
        "\u0378",
        "Ab Cd",
        "Ab cd",
        "A1B",
        "ǅ",
        "℘",
        "a·",
    ],
    *[b"abc", b"ABC", b"Ab Cd", b"12", b"a1", b" \t\n\x0b\f\r", b"\x1c", b"\xe9", b"A\xe9b", b"a\n"],
]
CLASS_ROWS: Rows = TEXT_ROWS | {f"{text!r}": (text,) for text in CLASSED}

CASES = [
    no_arguments(helper, name, TEXT_ROWS)
    for helper, name in [
        ("pyUpper", "upper"),
        ("pyLower", "lower"),
        ("pyTitle", "title"),
        ("pyCapitalize", "capitalize"),
        ("pySwapcase", "swapcase"),
        ("pyCasefold", "casefold"),
    ]
]
CLASSES = [
    no_arguments(f"pyI{name[1:]}", name, CLASS_ROWS)
    for name in ["isalpha", "isalnum", "isdecimal", "isdigit", "isnumeric", "isspace", "isascii", "isidentifier"]
]
CLASSES += [
    no_arguments(f"pyI{name[1:]}", name, CLASS_ROWS) for name in ["isprintable", "isupper", "islower", "istitle"]
]
STRIPS = [
    Spec(
        helper,
        method(name),
        STRIPPED
        | NO_TEXT
        | {
            "characters": ("xyaxy", "yx"),
            "bytes": (b" \t\x1c a\x0b\xa0 ",),
            "bytes with characters": (b"xyaxy", b"yx"),
            "none": (" a ", None),
            "an int": (" a ", 1),
            "bytes and a text": (b"a", "a"),
            "a text and bytes": ("a", b"a"),
            "of a list": ([], "a"),
        },
        st.tuples(SPACED | RECEIVERS | ANY) | st.tuples(SHORT, SHORT) | st.tuples(ASCII_BYTES, ASCII_BYTES | st.none()),
    )
    for helper, name in [("pyStrip", "strip"), ("pyLstrip", "lstrip"), ("pyRstrip", "rstrip")]
]
SPLIT_ROWS: Rows = NO_TEXT | {
    "white space": ("  a \x1c\x85b\u2003",),
    "no white space": ("a\ufeffb\u200bc",),
    "nothing": ("",),
    "only white space": (" \n",),
    "at most one": (" a b  c ", None, 1),
    "at most two": (" a b  c  d ", None, 2),
    "at most none": (" a b ", None, 0),
    "at most all": ("a b", None, -1),
    "a separator": ("a,b,,c", ","),
    "a separator at both ends": (",a,", ","),
    "a separator in nothing": ("", ","),
    "a long separator": ("a://b://c", "://"),
    "overlapping separators": ("aaa", "aa"),
    "a separator, at most one": ("a=b=c", "=", 1),
    "a separator, at most none": ("a=b", "=", 0),
    "a separator, at most true": ("a=b=c", "=", True),
    "a separator as in a pattern": ("a.b|c", "."),
    "an empty separator": ("abc", ""),
    "an int as separator": ("abc", 1),
    "a float as limit": ("abc", "b", 1.5),
    "bytes": (b" a\x1cb \x85 c ",),
    "bytes at most one": (b" a  b c ", None, 1),
    "bytes with a separator": (b"a,b,c", b",", 1),
    "bytes with an empty separator": (b"abc", b""),
    "bytes with a text": (b"abc", ","),
    "a text with bytes": ("abc", b","),
}
LIMITS = st.integers(-2, 4) | st.booleans()
SPLITS = [
    Spec(
        helper,
        method(name),
        SPLIT_ROWS,
        st.tuples(SPACED | ANY)
        | st.tuples(SPACED | ASCII_BYTES, st.none(), LIMITS)
        | st.tuples(SHORT, SHORT | TEXTS, LIMITS)
        | st.tuples(ASCII_BYTES, st.sampled_from([b",", b"a", b"", b"\x1c"]), LIMITS),
    )
    for helper, name in [("pySplit", "split"), ("pyRsplit", "rsplit")]
]
PARTS: Rows = with_rest(NO_TEXT, ",") | {
    "once": ("a=b", "="),
    "twice": ("a=b=c", "="),
    "not there": ("abc", "="),
    "longer": ("a://b://c", "://"),
    "overlapping": ("aaa", "aa"),
    "empty": ("abc", ""),
    "in nothing": ("", "="),
    "an int": ("a", 1),
    "bytes": (b"a=b=c", b"="),
    "bytes not there": (b"a", b"="),
    "bytes and a text": (b"a", "="),
}
PARTITIONS = [
    Spec(helper, method(name), PARTS, st.tuples(SHORT, SHORT) | st.tuples(TEXTS | ANY, SHORT))
    for helper, name in [("pyPartition", "partition"), ("pyRpartition", "rpartition")]
]
AFFIX_ROWS: Rows = with_rest(NO_TEXT, "a") | {
    "there": ("abc", "ab"),
    "at the end": ("abc", "bc"),
    "longer": ("a", "ab"),
    "empty": ("abc", ""),
    "empty in nothing": ("", ""),
    "a tuple": ("abc", ("x", "a", "c")),
    "an empty tuple": ("abc", ()),
    "a tuple with an int": ("abc", ("x", 1)),
    "a tuple with an int behind": ("abc", ("a", "c", 1)),
    "an int": ("abc", 1),
    "a list": ("abc", ["a"]),
    "none": ("abc", None),
    "from one": ("abc", "b", 1),
    "from the end": ("abc", "c", -1),
    "up to": ("abc", "b", 0, 2),
    "up to none": ("abc", "b", 1, None),
    "an empty one beyond the end": ("abc", "", 4),
    "an empty one at the end": ("abc", "", 3),
    "an empty one between nothing": ("abc", "", 2, 1),
    "pairs": ("😀a", "a", 1),
    "a float as start": ("abc", "a", 1.5),
    "bytes": (b"abc", b"ab"),
    "bytes in a tuple": (b"abc", (b"x", b"bc")),
    "bytes and a text": (b"abc", "a"),
    "bytes and a tuple of a text": (b"abc", (b"x", "a")),
    "bytes from one": (b"abc", b"b", 1, 2),
}
AFFIXED = [
    Spec(
        helper,
        method(name),
        AFFIX_ROWS,
        st.tuples(SHORT, SHORT | st.lists(SHORT, max_size=3).map(tuple), INDICES, INDICES)
        | st.tuples(ASCII_BYTES, ASCII_BYTES, INDICES)
        | st.tuples(TEXTS | ANY, SHORT | ANY),
    )
    for helper, name in [("pyStartswith", "startswith"), ("pyEndswith", "endswith")]
]
REMOVED = [
    Spec(helper, method(name), with_rest(NO_TEXT, "a") | {
        "there": ("abcab", "ab"), "not there": ("abc", "x"), "empty": ("abc", ""), "all": ("abc", "abc"), "an int": ("abc", 1),
        "bytes": (b"abcab", b"ab"), "bytes and a text": (b"a", "a"), "a tuple": ("abc", ("a",)),
    }, st.tuples(SHORT, SHORT) | st.tuples(TEXTS | ANY, SHORT | ANY))
    for helper, name in [("pyRemoveprefix", "removeprefix"), ("pyRemovesuffix", "removesuffix")]
]  # fmt: skip
PLACES: Rows = {
    "there": ("abcab", "ab"),
    "pairs count as one": ("😀😀a", "a"),
    "not there": ("abc", "x"),
    "empty": ("abc", ""),
    "empty at the end": ("abc", "", 3),
    "empty beyond the end": ("abc", "", 4),
    "between": ("abcabc", "c", 3, 6),
    "between, from the end": ("abcabc", "a", -3, -1),
    "up to none": ("abc", "c", None, None),
    "an int": ("abc", 1),
    "none": ("abc", None),
    "a float as start": ("abc", "a", 1.5),
    "overlapping": ("aaaa", "aa"),
    "bytes": (b"abcab", b"ab"),
    "a byte": (b"abcab", 98),
    "a byte too large": (b"abc", 256),
    "bytes and a text": (b"abc", "a"),
    "bytes between": (b"abcabc", b"a", 1, -1),
    "bytes that are not there": (b"abc", b"x"),
    "of none": (None, "a"),
    "of an int": (5, "a"),
    "of a dict": ({}, "a"),
}
FOUND = [
    Spec(
        helper,
        method(name),
        PLACES,
        st.tuples(SHORT, SHORT, INDICES, INDICES)
        | st.tuples(ASCII_BYTES, ASCII_BYTES | st.integers(-1, 256), INDICES, INDICES)
        | st.tuples(TEXTS | ANY, SHORT)
        | st.tuples(TEXTS, ANY),
    )
    for helper, name in [
        ("pyFind", "find"),
        ("pyRfind", "rfind"),
        ("pyFirstIndex", "index"),
        ("pyLastIndex", "rindex"),
        ("pyCount", "count"),
    ]
]
IN_LISTS = [
    Spec(
        helper,
        method(name),
        {
            "a list": ([1, "a", 1.0, True], 1),
            "a tuple": (("a", "b", "a"), "a"),
            "not in a list": (["b"], "a"),
            "not in a tuple": (("b",), "a"),
        },
        st.tuples(st.lists(st.integers(0, 3) | st.booleans(), max_size=5), st.integers(0, 3)),
    )
    for helper, name in [("pyFirstIndex", "index"), ("pyCount", "count")]
]
REPLACED = Spec(
    "pyReplace",
    method("replace"),
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
        "an int as old": ("a", 1, "b"),
        "none as new": ("a", "a", None),
        "none as count": ("a", "a", "b", None),
        "bytes": (b"a-b-c", b"-", b"\xff", 1),
        "bytes and a text": (b"a", b"a", "b"),
        "of none": (None, "a", "b"),
        "of a dict": ({}, "a", "b"),
    },
    st.tuples(SHORT, SHORT, TEXTS)
    | st.tuples(SHORT, SHORT, SHORT, LIMITS)
    | st.tuples(ASCII_BYTES, ASCII_BYTES, ASCII_BYTES)
    | st.tuples(ANY, SHORT, SHORT),
)
PAD_ROWS: Rows = with_rest(NO_TEXT, 3) | {
    "even": ("ab", 6),
    "odd": ("ab", 7),
    "odd in even": ("abc", 6),
    "a character": ("ab", 5, "*"),
    "pairs": ("😀", 4, "😀"),
    "narrower": ("abc", 2),
    "below zero": ("abc", -2),
    "true": ("", True),
    "two characters": ("a", 1, "ab"),
    "no character": ("a", 3, ""),
    "an int as character": ("a", 3, 1),
    "a text as width": ("a", "3"),
    "a float as width": ("a", 3.0),
    "bytes": (b"ab", 5),
    "bytes and a byte": (b"ab", 5, b"*"),
    "bytes and two": (b"ab", 5, b"**"),
    "bytes and a text": (b"ab", 5, "*"),
}
PADDED = [
    Spec(
        helper,
        method(name),
        PAD_ROWS,
        st.tuples(TEXTS | ASCII_BYTES, st.integers(-2, 14))
        | st.tuples(TEXTS, st.integers(0, 12), st.sampled_from("*😀")),
    )
    for helper, name in [("pyCenter", "center"), ("pyLjust", "ljust"), ("pyRjust", "rjust")]
]
OTHERS = [
    Spec(
        "pyZfill",
        method("zfill"),
        with_rest(NO_TEXT, 3)
        | {
            "digits": ("42", 5),
            "a sign": ("-42", 5),
            "a plus": ("+4", 4),
            "only a sign": ("-", 3),
            "two signs": ("--1", 5),
        }
        | {"longer": ("12345", 3), "bytes": (b"-1", 4), "pairs": ("😀", 3), "none": ("1", None), "empty": ("", 2)},
        st.tuples(TEXTS | ASCII_BYTES | ANY, st.integers(-2, 12)),
    ),
    Spec(
        "pyExpandtabs",
        method("expandtabs"),
        NO_TEXT
        | {
            "tabs": ("a\tbc\t\td\n\te\r\tf",),
            "of four": ("a\tb\t", 4),
            "of none": ("a\tb", 0),
            "below zero": ("a\tb", -1),
        }
        | {"bytes": (b"a\tb\n\tc", 3), "pairs": ("😀\ta",), "none": ("a", None)},
        st.tuples(st.text("a\t\n\r😀", max_size=10), st.integers(-1, 9)),
    ),
    Spec(
        "pySplitlines",
        method("splitlines"),
        NO_TEXT
        | {
            "lines": ("a\nb\r\nc\rd\n",),
            "kept": ("a\nb\r\n\nc", True),
            "Unicode's": ("a\vb\fc\x1cd\x1de\x1ef\x85g\u2028h\u2029i",),
        }
        | {
            "empty": ("",),
            "only an end": ("\n",),
            "two ends": ("\n\r",),
            "bytes": (b"a\nb\r\nc\x0bd\x85\r",),
            "by an int": ("a\nb", 2),
        }
        | {"by none": ("a", None), "bytes kept": (b"a\r\nb\n", True)},
        st.tuples(st.text("a\t\n\r\x0b\x1c\x1f\x85\u2028😀", max_size=8) | TEXTS | ASCII_BYTES, st.booleans()),
    ),
]
SPECS = [
    *CASES,
    *CLASSES,
    *STRIPS,
    *SPLITS,
    *PARTITIONS,
    *AFFIXED,
    *REMOVED,
    *FOUND,
    *IN_LISTS,
    REPLACED,
    *PADDED,
    *OTHERS,
]
