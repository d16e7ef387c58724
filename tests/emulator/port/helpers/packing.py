"""gzip and zlib: what is packed is compared once it is unpacked, since two libraries pack alike but not the same."""

from __future__ import annotations

import gzip
import io
import zlib
from typing import Any

from hypothesis import strategies as st

from .specs import Spec
from .values import TEXTS

PACKED = gzip.compress(b"some text", mtime=0)
DEFLATED = zlib.compress(b"some text")
GIVEN: dict[str, tuple[Any, ...]] = {
    "empty": (b"",),
    "text": (b"some text, some text",),
    "much": (bytes(range(256)) * 300,),
    "fast": (b"some text", 1),
    "not packed": (b"some text", 0),
    "a str": ("text",),
    "none": (None,),
}
BYTES = st.tuples(st.binary(max_size=300))
WITHOUT_NODES_ZLIB = """(data, level) => {
  const { zlib: own } = zlib;
  zlib.zlib = {};
  try {
    return own.inflateRawSync(pyDeflate(data, level));
  } finally {
    zlib.zlib = own;
  }
}"""


def read(data: Any) -> list[Any]:
    """Read a packed file in several ways."""
    with gzip.GzipFile(fileobj=io.BytesIO(data)) as file:
        return [file.read(2), file.readline(), file.readlines(), file.read(), file.mode, file.closed]


READ = """(data) => {
  const file = new PyGzipFile(null, null, 9, new PyBytesIO(data));
  return [file.read(2), file.readline(), file.readlines(), file.read(), file.mode, file.closed];
}"""


def written(parts: Any, mode: str = "wb", level: int = 9) -> list[Any]:
    """Write a packed file inside another; return what is in it, and how it begins."""
    inside = io.BytesIO()
    with gzip.GzipFile(fileobj=inside, mode=mode, compresslevel=level, mtime=7) as file:
        counts = [file.write(part) for part in parts]
    return [counts, gzip.decompress(inside.getvalue()), inside.getvalue()[:10], file.closed]


WRITTEN = """(parts, mode = "wb", level = 9) => {
  const inside = new PyBytesIO();
  const file = new PyGzipFile(undefined, mode, level, inside, 7);
  const counts = parts.map((part) => file.write(part));
  pyExit(pyEnter(file), null);
  return [counts, pyGzipDecompress(inside.getvalue()), inside.getvalue().subarray(0, 10), file.closed];
}"""
SPECS = [
    Spec(
        "PyGzipFile",
        read,
        {
            "lines": (gzip.compress(b"abc\nd\ne", mtime=0),),
            "empty": (b"",),
            "not packed": (b"abc",),
            "cut": (PACKED[:-9],),
        },
        BYTES.map(lambda given: (gzip.compress(*given),)),
        code=READ,
    ),
    Spec(
        "PyGzipFile",
        written,
        {
            "parts": ([b"a", b"bc"],),
            "nothing": ([],),
            "fast": ([b"a"], "w", 1),
            "a text": (["a"],),
            "read only": ([b"a"], "rb"),
            "no mode": ([], "rt"),
        },
        st.tuples(st.lists(st.binary(max_size=9), max_size=3)),
        code=WRITTEN,
    ),
    Spec(
        "pyDeflate",
        lambda data, _level: data,
        {"empty": (b"", 9), "text": (b"some text", 9), "more than one block": (bytes(range(256)) * 600, 9)},
        st.tuples(st.binary(max_size=300), st.integers(-1, 9)),
        code=WITHOUT_NODES_ZLIB,
    ),
    Spec(
        "pyGzipCompress",
        lambda data, level=9: [gzip.decompress(gzip.compress(data, level)), gzip.compress(data, level, mtime=7)[:10]],
        GIVEN,
        BYTES,
        code="(data, ...level) => [zlib.zlib.gunzipSync(pyGzipCompress(data, ...level)), "
        "pyGzipCompress(data, level[0] ?? 9, 7).subarray(0, 10)]",
    ),
    Spec(
        "pyZlibCompress",
        lambda data, level=-1: [zlib.decompress(zlib.compress(data, level)), zlib.compress(data, level)[:2]],
        GIVEN | {"level": (b"", 10)},
        BYTES,
        code="(data, ...level) => [zlib.zlib.inflateSync(pyZlibCompress(data, ...level)), "
        "pyZlibCompress(data, ...level).subarray(0, 2)]",
    ),
    Spec(
        "pyGzipDecompress",
        gzip.decompress,
        {
            "packed": (PACKED,),
            "two": (PACKED + PACKED,),
            "cut": (PACKED[:-9],),
            "empty": (b"",),
            "not packed": (b"text",),
            "a str": ("text",),
        },
        BYTES.map(lambda given: (gzip.compress(*given),)) | st.tuples(TEXTS),
    ),
    Spec(
        "pyZlibDecompress",
        zlib.decompress,
        {"packed": (DEFLATED,), "gzip": (PACKED, 31), "cut": (DEFLATED[:-5],), "not packed": (b"text",), "str": ("a",)},
        BYTES.map(lambda given: (zlib.compress(*given),)) | st.tuples(TEXTS),
    ),
    Spec(
        "pyInflate",
        zlib.decompress,
        {
            "packed": (DEFLATED,),
            "cut": (DEFLATED[:-5],),
            "not packed": (b"text",),
            "of another check": (DEFLATED[:-1] + b"0",),
        },
        BYTES.map(lambda given: (zlib.compress(*given),)),
        code='(data) => pyInflate("inflateSync", data)',
    ),
]
