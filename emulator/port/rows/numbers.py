"""Built-in functions of numbers and characters, and what makes a number or a text of a value."""

from __future__ import annotations

from emulator.port.rows.row import Row

ROWS = (
    Row(python="ascii", signature="obj, /", helper="pyAscii", gives="str"),
    Row(python="bin", signature="number, /", helper="pyBin", gives="str"),
    Row(python="bool", signature="x=False, /", helper="pyTruthy", gives="bool"),
    Row(python="chr", signature="i, /", helper="pyChr", gives="str"),
    Row(python="divmod", signature="x, y, /", helper="pyDivmod", gives="tuple"),
    Row(python="float", signature="x=0, /", helper="pyFloat", gives="float"),
    Row(python="format", signature="value, format_spec='', /", helper="pyFormat", gives="str"),
    Row(python="hex", signature="number, /", helper="pyHex", gives="str"),
    Row(python="int", signature="x=0, /, base=None", helper="pyInt", gives="int"),
    Row(python="oct", signature="number, /", helper="pyOct", gives="str"),
    Row(python="ord", signature="c, /", helper="pyOrd", gives="int"),
    Row(python="pow", signature="base, exp, mod=None", helper="pyPow"),
    Row(python="repr", signature="obj, /", helper="pyRepr", gives="str"),
    Row(python="round", signature="number, ndigits=None", helper="pyRound"),
)
"""One row each."""
