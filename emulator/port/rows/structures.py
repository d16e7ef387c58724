"""The module struct: values as bytes, and bytes as values."""

from __future__ import annotations

from emulator.port.rows.row import Row

_ORDER = "formats begin with <, >, ! or =; without, values of several bytes raise NotImplementedError"
_STRUCT = "struct.Struct"

ROWS = (
    Row(python="struct.pack", signature="format, /, *values", helper="pyStructPack", gives="bytes", note=_ORDER),
    Row(python="struct.unpack", signature="format, buffer, /", helper="pyStructUnpack", gives="tuple"),
    Row(
        python="struct.unpack_from", signature="format, /, buffer, offset=0", helper="pyStructUnpackFrom", gives="tuple"
    ),
    Row(python="struct.iter_unpack", signature="format, buffer, /", helper="pyStructIterUnpack", gives="iterator"),
    Row(python="struct.calcsize", signature="format, /", helper="pyStructCalcsize", gives="int"),
    Row(python=_STRUCT, signature="format", helper="PyStruct", new=True, gives=_STRUCT),
    Row(python=f"{_STRUCT}.pack", signature="*values", gives="bytes"),
    Row(python=f"{_STRUCT}.unpack", signature="buffer, /", gives="tuple"),
    Row(python=f"{_STRUCT}.unpack_from", signature="buffer, offset=0", gives="tuple"),
    Row(python=f"{_STRUCT}.iter_unpack", signature="buffer, /", gives="iterator"),
    Row(python=f"{_STRUCT}.size", gives="int"),
    Row(python=f"{_STRUCT}.format", gives="str"),
)
"""One row each."""
