"""gzip and zlib: what is packed is compared once it is unpacked, since two libraries pack alike but not the same."""

from __future__ import annotations

import gzip
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
SPECS = [
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
