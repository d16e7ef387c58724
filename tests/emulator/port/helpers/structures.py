"""struct: values as bytes, and bytes as values."""

from __future__ import annotations

import struct
from typing import Any

from hypothesis import strategies as st

from .specs import Spec
from .values import INTS, MINUS_ZERO

PACKING: dict[str, tuple[Any, ...]] = {
    "big": (">IHb", 7, 65535, -1),
    "little": ("<IHB", 7, 65535, 255),
    "large": (">qQ", -(2**63), 2**64 - 1),
    "as longs": ("=lL", -1, 2**32 - 1),
    "floats": ("!df", 1.5, -0.1),
    "floats of ints": ("<fd", 1, True),
    "noughts": (">ddd", 0.0, -0.0, MINUS_ZERO),
    "odd floats": (">dfd", float("inf"), float("nan"), -0.0),
    "texts": (">4s2sx?c", b"ab", b"xyz", True, b"z"),
    "counted texts": ("<5p2p0s1p", b"abcdefg", b"", b"x", b"y"),
    "repeats": (">3B 2x", 1, 2, 3),
    "bytes of the machine": ("bB?3s", -1, 1, 0, b"abc"),
    "a format in bytes": (b">H", 5),
    "nothing": ("",),
    "a byte too large": (">B", 300),
    "a byte too small": (">b", -129),
    "too large": (">H", 70000),
    "far too large": (">q", 2**63),
    "below": ("<I", -1),
    "too large, little": ("<H", 70000),
    "far too large, little": ("<Q", -1),
    "too large a float, little": ("<f", 1e39),
    "beyond C": (">H", 2**64),
    "beyond C, signed": (">i", -(2**64)),
    "a text": (">h", "a"),
    "a float": (">h", 1.5),
    "no float": (">f", "1"),
    "too large a float": (">f", 1e39),
    "too large an int": (">d", 10**400),
    "no bytes": (">s", "a"),
    "no character": (">c", b"ab"),
    "too few": (">2I", 1),
    "too many": (">I", 1, 2),
    "no code": (">y", 1),
    "a count alone": (">3",),
    "order at the end": ("x>",),
    "no format": (5,),
}
UNPACKING: dict[str, tuple[Any, ...]] = {
    "big": (">IHb", b"\0\0\0\7\xff\xff\xff"),
    "little": ("<IHB", b"\7\0\0\0\xff\xff\xff"),
    "large": (">qQ", b"\x80" + b"\0" * 7 + b"\xff" * 8),
    "floats": ("!df", b"\x3f\xf8" + b"\0" * 6 + b"\xbd\xcc\xcc\xcd"),
    "texts": (">4s2x?c", b"ab\0\0..\2z"),
    "counted texts": ("<5p1p", b"\2abcd\0"),
    "too short": (">I", b"abc"),
    "too long": (">I", b"abcde"),
    "no bytes": (">I", "abcd"),
    "no code": ("y", b""),
}
FROM: dict[str, tuple[Any, ...]] = {
    "a place": (">H", b"abcd", 1),
    "from the end": (">H", b"abcd", -2),
    "the beginning": (">H", b"abcd"),
    "too far": (">H", b"abcd", 3),
    "too near the end": (">H", b"abcd", -1),
    "before the beginning": (">H", b"abcd", -9),
}
CODES = st.lists(st.sampled_from("bBhHiIlLqQ?"), min_size=1, max_size=3).map("".join)
FORMATS = st.builds("".join, st.tuples(st.sampled_from("<>!="), CODES))
PACKED = FORMATS.flatmap(
    lambda text: st.tuples(st.just(text), st.binary(min_size=struct.calcsize(text), max_size=struct.calcsize(text)))
)
VALUES = st.tuples(st.sampled_from(["<h", ">B", ">i", "<Q", ">d", "<?"]), INTS | st.floats(-9, 9))


def iterated(form: Any, data: Any) -> list[Any]:
    """Return what iter_unpack gives."""
    return list(struct.iter_unpack(form, data))


def described(form: Any) -> list[Any]:
    """Return what a Struct says of itself, and what it packs of noughts."""
    made = struct.Struct(form)
    return [made.size, made.format, made.unpack(bytes(made.size))]


SPECS = [
    *[
        Spec(name, struct.pack, PACKING, VALUES, code="pyStructPack")
        for name in ("pyStructPack", "pyStructItems", "pyStructPut")
    ],
    *[
        Spec(name, struct.unpack, UNPACKING, PACKED, code="pyStructUnpack")
        for name in ("pyStructUnpack", "pyStructTake")
    ],
    Spec(
        "pyStructUnpackFrom", struct.unpack_from, FROM, st.tuples(FORMATS, st.binary(max_size=20), st.integers(-9, 9))
    ),
    Spec(
        "pyStructIterUnpack",
        iterated,
        {"some": (">H", b"abcd"), "none": (">H", b""), "a part": (">H", b"abc"), "no size": ("", b"")},
        PACKED,
        code="(format, data) => [...pyStructIterUnpack(format, data)]",
    ),
    Spec(
        "pyStructCalcsize", struct.calcsize, {"some": (">IHb",), "none": ("",), "no code": (">y",)}, st.tuples(FORMATS)
    ),
    Spec(
        "PyStruct",
        described,
        {"some": (">IHb",), "bytes": (b"<2s",), "no code": (">y",)},
        st.tuples(FORMATS),
        code="""(format) => {
  const made = new PyStruct(format);
  return [made.size, made.format, made.unpack(Buffer.alloc(made.size))];
}""",
    ),
]
"""One for each helper."""
