"""Built-in functions that the port has a helper for; those with a form of their own are in `emit`."""

from __future__ import annotations

from emulator.port.rows.row import Row

ROWS = (
    Row(python="hash", signature="object", helper="pyHash"),
    Row(python="abs", signature="x", helper="pyAbs"),
    Row(
        python="id",
        signature="obj",
        helper="pyId",
        gives="int",
        note="another number than in Python, as in each of its runs",
    ),
    Row(python="slice", signature="start, stop=None, step=None, /", helper="PySlice", new=True, gives="slice"),
    Row(python="slice.indices", signature="length, /"),
    Row(python="len", signature="x", helper="pyLen", gives="int"),
)
"""One row each."""
