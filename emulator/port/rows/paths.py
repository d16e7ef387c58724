"""The functions of os.path that look at texts alone; what asks a disk is refused."""

from __future__ import annotations

from emulator.port.rows.row import Row

ROWS = (
    Row(python="os.linesep", value='"\\n"', gives="str"),
    Row(python="os.sep", value='"/"', gives="str"),
    Row(python="os.path.basename", signature="p", helper="pyBasename", gives="str"),
    Row(python="os.path.dirname", signature="p", helper="pyDirname", gives="str"),
    Row(python="os.path.splitext", signature="p", helper="pySplitext", gives="tuple"),
    Row(python="os.path.join", signature="a, *p", helper="pyPathJoin", gives="str"),
)
"""One row each."""
