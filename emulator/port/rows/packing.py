"""gzip and zlib."""

from __future__ import annotations

from emulator.port.rows.row import Row

_PACKED = "unpacks to the same; packed, it may be other bytes than Python's"

ROWS = (
    Row(
        python="gzip.compress",
        signature="data, compresslevel=9, *, mtime=None",
        helper="pyGzipCompress",
        gives="bytes",
        note=_PACKED,
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
    Row(python="zlib.crc32", signature="data, value=0", helper="pyCrc32", gives="int"),
    Row(python="zlib.adler32", signature="data, value=1", helper="pyAdler32", gives="int"),
)
"""One row each."""
