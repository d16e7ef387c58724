"""What the helpers of texts and formats are made of."""

from __future__ import annotations

import operator
import re
import string
from typing import Any

from hypothesis import strategies as st

from .specs import Spec
from .str_methods import CASED, SPACED
from .values import ANY, FLOATS, HALVES, INTS, TEXTS

Rows = dict[str, tuple[Any, ...]]
CHARACTERS = st.sampled_from("aAzΣςßŉıİǅᾳ中1. ʕჼ😀𐐨") | st.characters(max_codepoint=0x24F)
ONE_EACH: Rows = {character: (character,) for character in "aAßʕǅჼᾳᾷΣ中1"}


def lower_at(text: str, index: int) -> str:
    """Return the lower case of a character where it stands, which only a capital sigma hangs on."""
    return text.lower()[index] if text[index] == "Σ" else text[index].lower()


def need_bytes(x: Any) -> Any:
    """Return bytes, or raise as a method of bytes does."""
    b"".replace(x, b"")
    return x


def fixed(x: float, kind: str, precision: int | None, is_alternate: bool) -> str:
    """Return the text of a float of a kind."""
    return format(x, f"{'#' if is_alternate else ''}{'' if precision is None else f'.{precision}'}{kind}")


def name_in_parentheses(template: str, start: int) -> list[Any]:
    """Return the key of a template's place and where it ends."""
    operator.mod(template + "s", {template[start:-1]: 1})
    return [template[start:-1], len(template)]


def span(length: int, start: Any, stop: Any) -> list[int]:
    """Return the places that a search looks at."""
    low, high, _ = slice(start, stop).indices(length)
    return [start if isinstance(start, int) and start > length else low, high]


SPECS = [
    Spec("pyTitleCase", str.title, ONE_EACH, st.tuples(CHARACTERS)),
    Spec("pyIsLowerCase", str.islower, ONE_EACH, st.tuples(CHARACTERS)),
    Spec(
        "pyHasCase",
        lambda text, is_upper: text.isupper() if is_upper else text.islower(),
        {
            "upper": ("AB1", True),
            "lower": ("ab1", False),
            "both": ("aB", True),
            "neither": ("1", False),
            "a title": ("Aǅ", True),
        },
        st.tuples(CASED, st.booleans()),
    ),
    Spec(
        "pyLowerAt",
        lower_at,
        {"a letter": ("AB", 1), "a final sigma": ("ΑΣ", 1), "a first sigma": ("ΣΑ", 0), "a sigma between": ("ΑΣΑ", 1)},
        st.sampled_from(["ΑΣ", "ΑΣ.Α", "Α.Σ", "ΑΣ Α", "Σ", "ΑΣ\xad"]).map(lambda text: (text, text.index("Σ"))),
        code="(text, index) => pyLowerAt(Array.from(text), index)",
    ),
    Spec(
        "pyConsistsOf",
        lambda x, name: getattr(x, name)(),
        {
            "digits": ("12", "isdecimal"),
            "no digits": ("a", "isdecimal"),
            "nothing": ("", "isdecimal"),
            "bytes": (b"1", "isdecimal"),
        },
        st.tuples(TEXTS | ANY, st.just("isdecimal")),
        code=r"(x, name) => pyConsistsOf(x, name, /^\p{Nd}+$/u)",
    ),
    Spec(
        "pyOnBytes",
        lambda x, y: x + y if isinstance(y, bytes) else need_bytes(y),
        {"bytes": (b"a\xff", b"b"), "a text": (b"a", "b"), "nothing": (b"", b"")},
        st.tuples(st.binary(max_size=4), st.binary(max_size=4)),
        code="(x, y) => pyOnBytes((text, other) => text + other, x, y)",
    ),
    Spec("pyNeedBytes", need_bytes, {"bytes": (b"a",), "text": ("a",), "none": (None,)}, st.tuples(st.binary() | ANY)),
    Spec(
        "pyNeedText",
        lambda x: ("".removeprefix(x), x)[1],
        {"text": ("a",), "none": (None,), "an int": (5,), "bytes": (b"a",)},
        st.tuples(ANY),
        code="(x) => pyNeedText(x, 'removeprefix() argument must be str')",
    ),
    Spec(
        "pyCharacters",
        lambda x, name: (getattr("", name)(x), x)[1],
        {"text": ("a", "strip"), "an int": (5, "lstrip"), "a list": ([], "rstrip")},
        st.tuples(ANY.filter(lambda x: x is not None), st.just("strip")),
    ),
    Spec(
        "pyMost",
        lambda most: "a" * ("a,a,a,a,a".split(",", most)).count("a"),
        {"none": (0,), "two": (2,), "all": (-1,), "true": (True,), "a float": (1.5,), "none at all": (None,)},
        st.tuples(st.integers(-2, 4) | ANY.filter(lambda x: not isinstance(x, int))),
        code="(most) => { const count = pyMost(most); return 'a'.repeat(count >= 4 ? 5 : count); }",
    ),
    Spec(
        "pyWords",
        lambda x, most, is_from_end: x.rsplit(None, most) if is_from_end else x.split(None, most),
        {
            "one": (" a  b c ", 1, False),
            "one from the end": (" a b  c ", 1, True),
            "bytes": (b" a\x1cb c", 1, True),
            "none": (" ", 0, True),
        },
        st.tuples(SPACED, st.integers(0, 4), st.booleans()),
    ),
    Spec(
        "pySpan",
        span,
        {
            "all": (5, None, None),
            "from the end": (5, -2, None),
            "too far": (5, 9, 9),
            "below": (5, -9, -8),
            "a float": (5, 1.5, None),
        },
        st.tuples(st.integers(0, 6), st.none() | st.integers(-9, 9), st.none() | st.integers(-9, 9)),
    ),
    Spec(
        "pyByteOrBytes",
        lambda part: (b"".find(part), part if isinstance(part, bytes) else bytes([part]))[1],
        {"bytes": (b"ab",), "a byte": (97,), "too large": (256,), "below": (-1,), "text": ("a",), "none": (None,)},
        st.tuples(st.binary(max_size=3) | st.integers(-1, 257) | ANY),
    ),
    Spec(
        "pyPlaceOf",
        lambda x, part, start, stop, is_last: (x.rfind if is_last else x.find)(part, start, stop),
        {
            "first": ("abab", "ab", None, None, False),
            "last": ("abab", "ab", None, None, True),
            "bytes": (b"ab", 98, 0, None, False),
        },
        st.tuples(st.text("ab😀", max_size=5), st.text("ab", max_size=2), st.integers(-3, 3), st.none(), st.booleans()),
    ),
    Spec(
        "pyAffixed",
        lambda x, affix, start, stop, name: getattr(x, name)(affix, start, stop),
        {
            "a start": ("ab", "a", None, None, "startswith"),
            "an end": ("ab", ("x", "b"), 0, 2, "endswith"),
            "bytes": (b"ab", b"b", 1, None, "startswith"),
        },
        st.tuples(
            st.text("ab😀", max_size=4), st.text("ab", max_size=2), st.integers(-3, 3), st.none(), st.just("endswith")
        ),
    ),
    Spec(
        "pyPadded",
        lambda text, width, fill: text.rjust(width, fill),
        {"wider": ("a", 3, "*"), "narrower": ("abc", 2, "*"), "two characters": ("a", 3, "ab"), "an int": ("a", 3, 1)},
        st.tuples(TEXTS, st.integers(-1, 9), st.just("😀")),
        code="(text, width, fill) => pyPadded(text, width, fill, (missing) => missing)",
    ),
    Spec(
        "pyPadBytes",
        lambda x, width, fill: x.ljust(width, fill),
        {
            "a byte": (b"a", 3, b"*"),
            "two": (b"a", 3, b"**"),
            "a text": (b"a", 3, "*"),
            "a wrong width": (b"a", "3", "*"),
        },
        st.tuples(st.binary(max_size=3), st.integers(-1, 6), st.just(b"*")),
        code="(x, width, fill) => pyPadBytes(pyLjust, x, width, fill, 'ljust')",
    ),
    Spec(
        "pyAligned",
        lambda sign, text, width, fill, align: format(int(sign + text), f"{fill}{align}{width}"),
        {
            "left": ("-", "5", 4, "*", "<"),
            "right": ("", "5", 4, "*", ">"),
            "inside": ("-", "5", 4, "0", "="),
            "centre": ("-", "5", 5, "*", "^"),
        },
        st.tuples(
            st.sampled_from(["", "-"]),
            st.integers(1, 99).map(str),
            st.integers(0, 7),
            st.sampled_from("*😀"),
            st.sampled_from("<>^="),
        ),
    ),
    Spec(
        "pyGrouped",
        lambda digits, separator, size, least: format(int(digits), f"0{least}{separator}").removesuffix(" " * size),
        {
            "groups": ("1234567", ",", 3, 0),
            "zeros": ("12", "_", 3, 6),
            "one more": ("12", ",", 3, 4),
            "none": ("12", "", 3, 5),
        },
        st.tuples(st.integers(0).map(str), st.sampled_from(["", ",", "_"]), st.just(3), st.integers(1, 20)),
    ),
    Spec(
        "pyUnknownCode",
        lambda code, x: str(raised(format, x, code)),
        {"a letter": ("y", 5), "no ASCII": ("é", "a"), "of a float": ("d", 1.5), "of a bool": ("s", True)},
        st.tuples(st.sampled_from("yYi~"), st.integers() | st.text()),
    ),
    Spec(
        "pyFormatSpec",
        lambda spec, x: format(x, spec),
        {
            "missing precision": (".", 1),
            "both": (",_", 1),
            "too long": ("abc", 1.5),
            "no such separator": (",s", "a"),
            "digits": ("99999999999999999999", 1),
        },
        st.tuples(st.sampled_from([".", ",_", "_,", "abc", ",c"]), st.integers()),
        code="(spec, x) => pyFormatSpec(spec, x, 'd')",
    ),
    Spec(
        "pyFormatText",
        format,
        {"wide": ("ab", "*^7.1s"), "a sign": ("a", "+"), "a code": ("a", "d")},
        st.tuples(TEXTS, st.sampled_from(["5", "<4", ".1", "=3", "😀>6"])),
    ),
    Spec(
        "pyFormatNumber",
        format,
        {"grouped": (1234567, "+,"), "a float": (2.5, "08.2f"), "true": (True, "d"), "a code": (1, "s")},
        st.tuples(INTS | FLOATS, st.sampled_from(["e", "+.3g", "012,.2f", "%"])),
    ),
    Spec(
        "pyIntDigits",
        lambda x, kind: format(abs(x), kind),
        {"decimal": (-5, "d"), "hexadecimal": (255, "X"), "binary": (5, "b"), "large": (2**70, "o")},
        st.tuples(INTS, st.sampled_from("dxXob")),
        code="(x, type) => pyIntDigits(x, { type, precision: null }).digits",
    ),
    Spec(
        "pyFloatDigits",
        lambda x, kind: format(abs(x), kind),
        {"fixed": (-1.5, "f"), "exponent": (1e22, "E"), "infinite": (float("inf"), "F"), "zero": (-0.0, "g")},
        st.tuples(FLOATS, st.sampled_from(["e", "E", "f", "g", "G", ""])),
        code="(x, type) => { const { digits, rest } = pyFloatDigits(Number(x), { type, precision: null }); return digits + rest; }",
    ),
    Spec(
        "pyFloatText",
        fixed,
        {
            "fixed": (2.5, "f", 0, True),
            "short": (100.0, "g", 3, False),
            "none": (100.0, "", 3, False),
            "as str": (1e22, "", None, True),
        },
        st.tuples(
            (FLOATS | HALVES).map(abs), st.sampled_from(["e", "f", "g", "%", ""]), st.integers(0, 25), st.booleans()
        ),
        code="(x, kind, precision, isAlternate) => pyFloatText(Number(x), kind, precision, isAlternate)",
    ),
    Spec(
        "pyExponential",
        lambda x, n: format(x, f".{n}e"),
        {"a tie": (2.5, 0), "a carry": (9.9996, 3), "below 1e23": (1e23, 20), "zero": (0.0, 2), "least": (5e-324, 3)},
        st.tuples((FLOATS | HALVES).map(abs), st.integers(0, 30)),
        code="(x, n) => pyExponential(Number(x), n)",
    ),
    Spec(
        "pyIsMapping",
        lambda x: not isinstance(raised(operator.mod, "", x), TypeError),
        {"a dict": ({},), "a list": ([1],), "a text": ("a",), "an int": (5,), "bytes": (b"a",)},
        st.tuples(ANY),
    ),
    Spec(
        "pyStar",
        lambda x: ("%*d" % (x, 0), x + 0)[1],
        {"an int": (5,), "true": (True,), "a text": ("a",), "a float": (1.0,)},
        st.tuples(st.integers(-9, 9)),
    ),
    Spec(
        "pyPercentBytes",
        operator.mod,
        {
            "bytes": (b"a %s %b|%5s|%-4.1s|", (b"x", b"y", b"z", b"ab")),
            "numbers": (b"%d %05.1f %x %%", (5, 2.25, 255)),
            "not ascii": (b"\xc3%s", (b"\xff",)),
            "a text": (b"%s", "a"),
            "an int": (b"%s", 5),
            "a key": (b"%(a)s", {b"a": b"x"}),
            "another key": (b"%(a)s", {"a": b"x"}),
            "repr": (b"%r %a", ("é", "a")),
            "characters": (b"%c%c", (65, b"b")),
            "no character": (b"%c", "a"),
            "two bytes": (b"%c", b"ab"),
            "beyond": (b"%c", 256),
            "too few": (b"%s", ()),
            "too many": (b"a", (1,)),
        },
        st.tuples(
            st.lists(st.sampled_from([b"%s", b"%b", b"%d", b"%3s", b"%%", b"x"]), max_size=3).map(b"".join),
            st.lists(st.binary(max_size=2) | st.integers(0, 99), max_size=3).map(tuple),
        ),
        code="pyMod",
    ),
    Spec(
        "pyPercentCharacter",
        lambda x: "%c" % (x,),
        {
            "a code": (65,),
            "a character": ("😀",),
            "two": ("ab",),
            "a float": (1.5,),
            "none": (None,),
            "beyond": (0x110000,),
        },
        st.tuples(CHARACTERS | st.integers(0, 0x10FFFF)),
    ),
    Spec(
        "pyPercentFloat",
        lambda x: ("%f" % (x,), float(x))[1],
        {"a float": (1.5,), "an int": (2,), "a text": ("1.5",), "none": (None,), "too large": (10**400,)},
        st.tuples(ANY),
        code="(x) => pyFloatOf(pyPercentFloat(x))",
    ),
    Spec(
        "pyPercentInt",
        lambda x, kind, precision: (f"%.{precision}{kind}" % (x,)).lstrip("-"),
        {
            "decimal": (-5, "d", 3),
            "a float": (2.9, "i", 0),
            "hexadecimal": (255, "X", 4),
            "a float is no hexadecimal": (1.5, "x", 0),
            "a text": ("a", "d", 0),
        },
        st.tuples(INTS, st.sampled_from("dxXo"), st.integers(0, 30)),
        code="(x, type, precision) => pyPercentInt(x, { type, precision }).digits",
    ),
    Spec(
        "pyPercentKey",
        lambda values, key: (f"%({key})s" % values, values[key])[1],
        {
            "there": ({"a": 1}, "a"),
            "missing": ({}, "a"),
            "a tuple": ((1,), "a"),
            "a text": ("x", "a"),
            "a list": ([1], "a"),
        },
        st.tuples(st.dictionaries(st.sampled_from("ab"), ANY), st.sampled_from("ab")),
    ),
    Spec(
        "pyPercentName",
        name_in_parentheses,
        {"a key": ("%(a)", 2), "parentheses": ("%(a(b)c)", 2), "incomplete": ("%(a", 2)},
        st.tuples(st.sampled_from(["%(key)", "%()", "%((a))"]), st.just(2)),
    ),
    Spec(
        "pyPercentPieces",
        lambda template: re.sub(
            r"%[-0-9.]*([sd%])", lambda found: "%" if found[0] == "%%" else f"<{found[1]}>", template
        ),
        {"places": ("a %s b %5.2d",), "percent": ("100%% %s",), "none": ("abc",), "empty": ("",)},
        st.tuples(st.sampled_from(["%s%s", "a%-5dc", "%%d", "😀 %s"])),
        code="(template) => pyPercentPieces(template).map((piece) => (typeof piece === 'string' ? piece : `<${piece.type}>`)).join('')",
    ),
    Spec(
        "pyPercentOne",
        lambda x, flags, width, precision, kind: f"%{flags}{width}.{precision}{kind}" % (x,),
        {
            "an int": (5, "+0", 6, 2, "d"),
            "a float": (2.5, "", 8, 1, "f"),
            "a text": ("abc", "", 5, 2, "s"),
            "unknown": (1, "", 1, 1, "y"),
        },
        st.tuples(
            INTS,
            st.sampled_from(["", "0", "+", " ", "#"]),
            st.integers(0, 9),
            st.integers(0, 4),
            st.sampled_from("dxeg"),
        ),
        code="(value, flags, width, precision, type) => pyPercentOne({ flags, width, precision, type, isLeft: false, value: () => value, "
        "index: 1 + flags.length + String(width).length + String(precision).length + 1 })",
    ),
    Spec(
        "pyFieldOf",
        lambda template: [parts(template)],
        {
            "a name": ("{a}",),
            "all": ("{a.b[}]!r:>{w}}",),
            "a spec": ("{:{}{}}",),
            "no end": ("{a",),
            "no conversion": ("{a!",),
        },
        st.tuples(st.sampled_from(["{a:b}", "{a!s}", "{}", "{0[x:y]:z}"])),
        code="(template) => { const { name, conversion, spec } = pyFieldOf(template, 1); return [[name, spec, conversion || null]]; }",
    ),
    Spec(
        "pyFieldStart",
        lambda first, values, names: ("{" + first + "}").format(*values, **names),
        {
            "a name": ("a", [], {"a": "x"}),
            "a number": ("1", ["a", "b"], {}),
            "the next": ("", ["a"], {}),
            "too large": ("2", [], {}),
        },
        st.tuples(st.sampled_from(["a", "0", ""]), st.lists(TEXTS, max_size=2), st.dictionaries(st.just("a"), TEXTS)),
        code="(first, values, names) => pyFieldStart(first, { values, names, next: 0, isNumbered: null })",
    ),
    Spec(
        "pyFieldValue",
        lambda name, values: ("{" + name + "}").format(*values),
        {
            "an item": ("0[a]", [{"a": "x"}]),
            "an index": ("0[1]", [["a", "b"]]),
            "an empty item": ("0[]", ["a"]),
            "no attribute": ("0.x", ["a"]),
        },
        st.tuples(st.sampled_from(["0", "0[0]", "0[a]", "1[0]"]), st.lists(st.lists(TEXTS), max_size=2)),
        code="(name, values) => pyStr(pyFieldValue(name, { values, names: {}, next: 0, isNumbered: null }))",
    ),
    Spec(
        "pyFilledField",
        lambda name, conversion, spec, values: (
            "{" + name + (f"!{conversion}" if conversion else "") + f":{spec}}}"
        ).format(*values),
        {
            "plain": ("0", "", ">3", ["a"]),
            "converted": ("0", "r", "5", ["a"]),
            "a field in its spec": ("0", "", ">{1}", ["a", 4]),
            "unknown": ("0", "x", "", ["a"]),
        },
        st.tuples(
            st.just("0"), st.sampled_from(["", "r", "s", "a"]), st.sampled_from(["", ">5"]), st.lists(TEXTS, min_size=1)
        ),
        code="(name, conversion, spec, values) => pyFilledField({ name, conversion, spec }, { values, names: {}, next: 0, isNumbered: null }, 2)",
    ),
    Spec(
        "pyFilledTemplate",
        lambda template, values: template.format(*values),
        {
            "fields": ("a{}b{:>3}", ["x", "y"]),
            "braces": ("{{}}", []),
            "too deep": ("{:{:{}}}", [1, 2, 3]),
            "a lone end": ("}", []),
        },
        st.tuples(st.sampled_from(["{}", "{{{}}}", "{0}{0}", "x"]), st.lists(TEXTS, min_size=1)),
        code="(template, values) => pyFilledTemplate(template, { values, names: {}, next: 0, isNumbered: null }, 2)",
    ),
    Spec(
        "pyAscii",
        ascii,
        {"a letter": ("é",), "a pair": ("😀",), "a list": (["é", "\u20ac"],), "controls": ("\n\x7f",), "none": (None,)},
        st.tuples(ANY),
    ),
]


def raised(function: Any, *given: Any) -> Exception | None:
    """Return the error that a call raises, if it does."""
    try:
        function(*given)
    except Exception as error:  # noqa: BLE001
        return error
    return None


def parts(template: str) -> list[Any]:
    """Return a field's name, spec and conversion."""
    [(_, name, spec, conversion)] = string.Formatter().parse(template)
    return [name, spec, conversion]
