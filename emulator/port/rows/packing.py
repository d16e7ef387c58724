"""gzip and zlib."""

from __future__ import annotations

from emulator.port.rows.row import Row

_PACKED = "unpacks to the same; packed, it may be other bytes than Python's"

_GZIP = "gzip.GzipFile"
_FILE = "filename=None, mode=None, compresslevel=9, fileobj=None, mtime=None"

ROWS = (
    Row(
        python=_GZIP,
        signature=_FILE,
        helper="PyGzipFile",
        new=True,
        gives=_GZIP,
        note="over an `io.BytesIO`; what is written is packed when it is closed",
    ),
    Row(python=f"{_GZIP}.read", signature="size=-1", gives="bytes"),
    Row(python=f"{_GZIP}.readline", gives="bytes"),
    Row(python=f"{_GZIP}.readlines", gives="list[bytes]"),
    Row(python=f"{_GZIP}.write", signature="data", gives="int"),
    Row(python=f"{_GZIP}.close", gives="None"),
    Row(
        python="gzip.compress",
        signature="data, compresslevel=9, *, mtime=None",
        helper="pyGzipCompress",
        gives="bytes",
        note=_PACKED,
    ),
    Row(
        python="gzip.open",
        signature="filename, mode='rb', compresslevel=9",
        helper="pyGzipOpen",
        gives=_GZIP,
        note="of an io.BytesIO, in a mode of bytes; anything else raises NotImplementedError",
    ),
    Row(python="gzip.decompress", signature="data", helper="pyGzipDecompress", gives="bytes"),
    Row(
        python="zlib.compress",
        signature="data, level=-1, wbits=15",
        helper="pyZlibCompress",
        gives="bytes",
        note=_PACKED,
    ),
    Row(python="zlib.decompress", signature="data, wbits=15", helper="pyZlibDecompress", gives="bytes"),
    Row(python="zlib.MAX_WBITS", value="15", gives="int"),
    Row(python="zlib.crc32", signature="data, value=0", helper="pyCrc32", gives="int"),
    Row(python="zlib.adler32", signature="data, value=1", helper="pyAdler32", gives="int"),
)
"""One row each."""
