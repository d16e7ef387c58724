"""Bytes: encodings, hexadecimal, and integers as bytes."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from .specs import Spec
from .str_methods import method
from .values import ANY, FLOATS, INTS, TEXTS

Rows = dict[str, tuple[Any, ...]]
ENCODINGS = [
    "utf-8",
    "UTF_8",
    "ascii",
    "latin-1",
    "iso-8859-1",
    "cp1252",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "utf-8-sig",
]
HANDLERS = ["strict", "ignore", "replace", "backslashreplace"]
SAMPLES = [
    "",
    "abc",
    "é",
    "aéb",
    "€",
    "a€œ",
    "\x80",
    "\x81",
    "😀",
    "a😀é\udfffb",
    "\ud800",
    "\udfff\udffeé",
    "\ufeffa",
    "ŁŁ",
]
ENCODE_ROWS: Rows = {
    f"{text!a} in {name}, {errors}": (text, name, errors)
    for text in SAMPLES
    for name in ENCODINGS
    for errors in [*HANDLERS, "xmlcharrefreplace"]
}
ENCODE_ROWS |= {
    "the usual": ("é",),
    "no such encoding": ("a", "foo"),
    "no such handler": ("é", "ascii", "foo"),
    "no such handler, not needed": ("a", "ascii", "foo"),
    "an int as encoding": ("a", 1),
    "none as handler": ("a", "utf-8", None),
    "none": (None,),
    "an int": (5,),
    "bytes": (b"a",),
}
BROKEN = [
    b"",
    b"abc",
    b"\xc3\xa9",
    b"\xff",
    b"a\xc3",
    b"\xc3(",
    b"\xe2\x82",
    b"\xe2\x82(",
    b"\xe2(\xac",
    b"\xf0\x9f\x98\x80",
    b"\xf0\x9f\x98",
    b"\xf0\x80\x80\x80",
]
BROKEN += [
    b"\xed\xa0\x80",
    b"\xe0\x80\x80",
    b"\xf4\x90\x80\x80",
    b"\xf5\x80",
    b"\xc0\xaf",
    b"\x80\x81",
    b"\xef\xbb\xbfa",
    b"\x81",
    b"\xff\xfea\x00",
    b"\xfe\xff\x00a",
    b"a\x00b",
]
BROKEN += [b"a\x00\x00\xd8", b"\x00\xd8a\x00", b"\x00\xdca\x00", b"\x00\xd8\x00\xdc", b"\x3d\xd8\x00\xde"]
DECODE_ROWS: Rows = {
    f"{text!r} in {name}, {errors}": (text, name, errors)
    for text in BROKEN
    for name in ENCODINGS
    for errors in HANDLERS
}
DECODE_ROWS |= {
    "the usual": (b"\xc3\xa9",),
    "no such encoding": (b"a", "foo"),
    "no such handler": (b"\xff", "ascii", "foo"),
    "a text": ("a",),
    "none": (None,),
}
INT_BYTES: Rows = {
    "one": (1, 2, "big"),
    "little": (258, 4, "little"),
    "the usual": (255,),
    "too big": (256,),
    "zero in none": (0, 0),
    "one in none": (1, 0),
    "below zero": (-1, 2, "big"),
    "no such order": (1, 2, "middle"),
    "a negative length": (1, -1, "big"),
    "a text as length": (1, "2", "big"),
    "large": (2**100, 13, "big"),
    "true": (True, 1, "big"),
    "a float": (1.5, 1, "big"),
}


def to_bytes(x: Any, length: Any = 1, byteorder: Any = "big", signed: Any = False) -> bytes:
    """Return x.to_bytes(...)."""
    return x.to_bytes(length, byteorder, signed=signed)


def from_bytes(x: Any, byteorder: Any = "big", signed: Any = False) -> int:
    """Return int.from_bytes(...)."""
    return int.from_bytes(x, byteorder, signed=signed)


SPECS = [
    Spec(
        "pyEncode",
        method("encode"),
        ENCODE_ROWS,
        st.tuples(TEXTS, st.sampled_from(ENCODINGS), st.sampled_from(HANDLERS)),
    ),
    Spec(
        "pyDecode",
        method("decode"),
        DECODE_ROWS,
        st.tuples(st.binary(max_size=6), st.sampled_from(ENCODINGS), st.sampled_from(HANDLERS))
        | st.tuples(
            st.lists(st.sampled_from(BROKEN), max_size=3).map(b"".join), st.just("utf-8"), st.sampled_from(HANDLERS)
        ),
    ),
    Spec(
        "pyStrOf",
        str,
        {"nothing": (), "a value": ([1.0, "a"],), "bytes": (b"\xc3\xa9", "utf-8"), "bytes as they are": (b"a\xff",)}
        | {"bytes with a handler": (b"\xff", "ascii", "replace"), "a text": ("a", "utf-8"), "an int": (5, "utf-8")},
        st.tuples(ANY) | st.tuples(st.binary(max_size=3), st.just("utf-8"), st.just("ignore")),
    ),
    Spec(
        "pyBytes",
        bytes,
        {
            "nothing": (),
            "zeros": (3,),
            "a text": ("é", "utf-8"),
            "a text alone": ("a",),
            "ints": ([1, True, 255],),
            "too large": ([256],),
        }
        | {
            "below": ([-1],),
            "texts": (["a"],),
            "bytes": (b"a",),
            "a float": (1.5,),
            "none": (None,),
            "below zero": (-1,),
            "a tuple": ((1,),),
        }
        | {"an encoding": (b"a", "utf-8"), "a handler": ("é", "ascii", "ignore"), "a dict": ({"a": 1},)},
        st.tuples(st.lists(st.integers(0, 255)) | st.integers(0, 9) | st.binary())
        | st.tuples(TEXTS, st.sampled_from(["ascii", "utf-8"])),
    ),
    Spec(
        "pyBytesOf",
        bytes,
        {"ints": ([1, 255],), "too large": ([256],), "a text": (["a"],), "large": ([2**70],)},
        st.tuples(st.lists(st.integers(-1, 256))),
    ),
    Spec(
        "pyBytesFromHex",
        bytes.fromhex,
        {
            "digits": ("00fF",),
            "white space": (" 01 02\n03 ",),
            "odd": ("abc",),
            "no digit": ("zz",),
            "a second one": ("0x",),
            "split": ("a b",),
            "empty": ("",),
        }
        | {"none": (None,), "bytes": (b"00",), "pairs": ("00😀",)},
        st.tuples(st.text("0aF \n", max_size=6)),
    ),
    Spec(
        "pyHexText",
        method("hex"),
        {
            "bytes": (b"\x00\xff",),
            "a separator": (b"abcde", ":"),
            "groups": (b"abcde", "-", 2),
            "groups from the start": (b"abcde", "-", -2),
        }
        | {
            "bytes as separator": (b"ab", b":"),
            "no separator": (b"ab", ""),
            "no groups": (b"ab", ":", 0),
            "a float": (1.5,),
            "a whole float": (2.0,),
            "zero": (-0.0,),
        }
        | {
            "least": (5e-324,),
            "infinity": (float("-inf"),),
            "an int": (5,),
            "a text": ("a",),
            "none": (None,),
            "a large group": (b"abc", ":", 9),
        },
        st.tuples(st.binary(max_size=7))
        | st.tuples(st.binary(max_size=7), st.just(":"), st.integers(-4, 4))
        | st.tuples(FLOATS),
    ),
    Spec(
        "pyFloatHex",
        float.hex,
        {"a fraction": (0.1,), "zero": (0.0,), "subnormal": (1e-310,), "nan": (float("nan"),)},
        st.tuples(FLOATS),
        code="(x) => pyFloatHex(Number(x))",
    ),
    Spec(
        "pyFloatFromHex",
        float.fromhex,
        {
            "a fraction": ("0x1.8p+1",),
            "no prefix": ("ff",),
            "infinity": (" -inf ",),
            "below": ("-0x.8",),
            "wrong": ("0xg",),
            "empty": ("",),
            "too large": ("0x1p2000",),
        }
        | {"least": ("0x1p-1074",), "below the least": ("0x1p-1076",), "a tie": ("0x1.00000000000008p0",)},
        st.tuples(FLOATS.map(float.hex)),
    ),
    Spec(
        "pyToBytes",
        to_bytes,
        INT_BYTES
        | {
            "signed": (-129, 2, "little", True),
            "too small": (-129, 1, "big", True),
            "signed in none": (-1, 0, "big", True),
            "at the edge": (128, 1, "big", True),
        },
        st.tuples(INTS, st.integers(0, 20), st.sampled_from(["big", "little"]), st.booleans()),
    ),
    Spec(
        "pyIntFromBytes",
        from_bytes,
        {
            "big": (b"\x01\x02",),
            "little": (b"\x01\x02", "little"),
            "signed": (b"\xff\x7f", "little", True),
            "minus one": (b"\xff", "big", True),
            "empty": (b"",),
        }
        | {"ints": ([1, 2],), "a text": ("a",), "no such order": (b"a", "x"), "large": (b"\xff" * 20,), "an int": (5,)},
        st.tuples(st.binary(max_size=12), st.sampled_from(["big", "little"]), st.booleans()),
    ),
    Spec(
        "pyCodec",
        lambda encoding: "".encode(encoding) and None,
        {"a name that is none": ("foo",), "another": ("utf-99",)},
        st.tuples(st.just("no-such")),
    ),
    Spec(
        "pyCodecRules",
        lambda text, codec: text.encode(codec),
        {"cp1252": ("a€œ", "cp1252"), "utf-16": ("é", "utf-16")},
        st.tuples(st.text("aé€", max_size=4), st.sampled_from(["utf-8", "cp1252", "utf-16-be"])),
        code="(text, codec) => pyCodecRules(codec).bytes(text)",
    ),
    Spec(
        "pyCharmap",
        lambda: bytes(range(0x80, 0xA0)).decode("cp1252", "replace").replace("\ufffd", " "),
        {"all": (), "again": ()},
        st.just(()),
    ),
    Spec(
        "pyEscaped",
        lambda code: ascii(chr(code))[1:-1],
        {"small": (0xE9,), "four": (0x20AC,), "eight": (0x1F600,)},
        st.tuples(st.integers(0x80, 0x10FFFF)),
    ),
    Spec(
        "pyEncodeHandler",
        lambda errors, code: chr(code).encode("ascii", errors).decode(),
        {
            "question": ("replace", 0xE9),
            "nothing": ("ignore", 0xE9),
            "a reference": ("xmlcharrefreplace", 0x20AC),
            "unknown": ("foo", 0xE9),
        },
        st.tuples(st.sampled_from(["ignore", "replace", "backslashreplace"]), st.integers(0x80, 0x10FFFF)),
        code="(errors, code) => pyEncodeHandler(errors)(code)",
    ),
    *[
        Spec(
            helper,
            lambda x, name=name: x[:1].decode(name),
            {"a letter": (b"a",), "above": (b"\x81",), "a sign": (b"\x93",)},
            st.tuples(st.binary(min_size=1, max_size=1)),
            code=f"(x) => {{ const {{ text, reason }} = {helper}(x, 0); if (text) return text; throw pyError('UnicodeDecodeError', `'{shown}' codec can't decode byte 0x${{x[0].toString(16)}} in position 0: ${{reason}}`); }}",
        )
        for helper, name, shown in [("pyNextAscii", "ascii", "ascii"), ("pyNextMapped", "cp1252", "charmap")]
    ],
    Spec(
        "pyNextUtf8",
        lambda x: x.decode("utf-8", "ignore")[:1],
        {"a letter": (b"a",), "two bytes": ("é".encode(),), "four bytes": ("😀a".encode(),), "broken": (b"\xff",)},
        st.tuples(st.characters(exclude_categories=["Cs"]).map(str.encode)),
        code="(x) => pyNextUtf8(x, 0).text ?? ''",
    ),
    Spec(
        "pyUndecoded",
        lambda x, errors: x.decode("ascii", errors),
        {
            "strict": (b"\xff", "strict"),
            "nothing": (b"\xff", "ignore"),
            "a sign": (b"\xff", "replace"),
            "an escape": (b"\x8f", "backslashreplace"),
            "unknown": (b"\xff", "foo"),
        },
        st.tuples(st.integers(128, 255).map(lambda byte: bytes([byte])), st.sampled_from(HANDLERS)),
        code="(x, errors) => pyUndecoded(x, 0, 1, errors, \"'ascii' codec can't decode\", 'ordinal not in range(128)')",
    ),
    Spec(
        "pyDecodeUtf16",
        lambda x, codec, errors: x.decode(codec, errors),
        {
            "little": (b"a\x00", "utf-16-le", "strict"),
            "a mark": (b"\xfe\xff\x00a", "utf-16", "strict"),
            "half": (b"a", "utf-16", "strict"),
        },
        st.tuples(st.binary(max_size=7), st.sampled_from(["utf-16", "utf-16-be"]), st.sampled_from(HANDLERS)),
    ),
    *[
        Spec(
            helper,
            method(name),
            {
                "small": (5,),
                "zero": (0,),
                "below zero": (-256,),
                "large": (2**70,),
                "true": (True,),
                "a float": (1.5,),
                "none": (None,),
                "a text": ("a",),
                "a whole float": (2.0,),
                "infinity": (float("inf"),),
                "nan": (float("nan"),),
            },
            st.tuples(INTS | FLOATS | TEXTS),
        )
        for helper, name in [
            ("pyBitLength", "bit_length"),
            ("pyBitCount", "bit_count"),
            ("pyIsInteger", "is_integer"),
            ("pyAsIntegerRatio", "as_integer_ratio"),
        ]
    ],
]
