"""Bytes and their encodings, and the methods of int and float."""

from __future__ import annotations

from emulator.port.rows.row import Row

ROWS = (
    Row(python="str", signature="object='', encoding=None, errors=None", helper="pyStrOf", gives="str"),
    Row(python="bytes", signature="source=b'', encoding=None, errors=None", helper="pyBytes", gives="bytes"),
    Row(python="bytearray", signature="source=b'', encoding=None, errors=None", helper="PyByteArray", new=True),
    Row(python="memoryview", signature="object", helper="PyMemoryView", new=True, gives="memoryview"),
    Row(python="memoryview.tobytes", gives="bytes"),
    Row(python="memoryview.tolist", gives="list[int]"),
    Row(python="memoryview.hex", signature="sep=None, bytes_per_sep=1", gives="str"),
    Row(python="memoryview.release", gives="None"),
    Row(python="memoryview.nbytes", gives="int"),
    Row(python="memoryview.itemsize", gives="int"),
    Row(python="memoryview.readonly", gives="bool"),
    Row(python="memoryview.obj"),
    Row(python="bytes.fromhex", signature="string, /", helper="pyBytesFromHex", gives="bytes"),
    Row(python="str.encode", signature="encoding='utf-8', errors='strict'", helper="pyEncode", gives="bytes"),
    Row(python="bytes.decode", signature="encoding='utf-8', errors='strict'", helper="pyDecode", gives="str"),
    Row(python="bytes.hex", signature="sep=None, bytes_per_sep=1", helper="pyHexText", gives="str"),
    Row(python="float.hex", helper="pyHexText", gives="str"),
    Row(python="float.fromhex", signature="string, /", helper="pyFloatFromHex", gives="float"),
    Row(python="float.is_integer", helper="pyIsInteger", gives="bool"),
    Row(python="float.as_integer_ratio", helper="pyAsIntegerRatio", gives="tuple"),
    Row(python="int.as_integer_ratio", helper="pyAsIntegerRatio", gives="tuple"),
    Row(python="int.bit_length", helper="pyBitLength", gives="int"),
    Row(python="int.bit_count", helper="pyBitCount", gives="int"),
    Row(
        python="int.to_bytes",
        signature="length=1, byteorder='big', *, signed=False",
        helper="pyToBytes",
        gives="bytes",
    ),
    Row(
        python="int.from_bytes",
        signature="bytes, byteorder='big', *, signed=False",
        helper="pyIntFromBytes",
        gives="int",
    ),
)
"""One row each."""
