"""Files in memory, and the tables that csv reads and writes through them."""

from __future__ import annotations

from emulator.port.rows.row import Row

_OPTIONS = "dialect='excel', **fmtparams"


def _file(name: str, what: str, helper: str, initial: str) -> tuple[Row, ...]:
    return (
        Row(python=name, signature=initial, helper=helper, new=True, gives=name),
        Row(python=f"{name}.write", signature="s", gives="int"),
        Row(python=f"{name}.read", signature="size=None", gives=what),
        Row(python=f"{name}.readline", signature="size=None", gives=what),
        Row(python=f"{name}.getvalue", gives=what),
        Row(python=f"{name}.seek", signature="pos, whence=0", gives="int"),
        Row(python=f"{name}.tell", gives="int"),
        Row(python=f"{name}.writelines", signature="lines", gives="None"),
        Row(python=f"{name}.truncate", signature="size=None", gives="int"),
        Row(python=f"{name}.flush", gives="None"),
        Row(python=f"{name}.close", gives="None"),
        Row(python=f"{name}.closed", gives="bool"),
    )


ROWS = (
    *_file("io.StringIO", "str", "PyStringIO", "initial_value='', newline='\\n'"),
    Row(python="io.StringIO.readlines", gives="list[str]"),
    Row(python="io.BytesIO.readlines", gives="list[bytes]"),
    *_file("io.BytesIO", "bytes", "PyBytesIO", "initial_bytes=b''"),
    Row(python="csv.QUOTE_MINIMAL", value="0", gives="int"),
    Row(python="csv.QUOTE_ALL", value="1", gives="int"),
    Row(python="csv.QUOTE_NONNUMERIC", value="2", gives="int"),
    Row(python="csv.QUOTE_NONE", value="3", gives="int"),
    Row(python="csv.writer", signature=f"csvfile, {_OPTIONS}", helper="pyCsvWriter", gives="csv.Writer"),
    Row(python="csv.Writer", signature="csvfile, format", helper="PyCsvWriter", new=True, gives="csv.Writer"),
    Row(python="csv.Writer.writerow", signature="row", gives="any"),
    Row(python="csv.Writer.writerows", signature="rows", gives="None"),
    Row(python="csv.reader", signature=f"iterable, {_OPTIONS}", helper="pyCsvReader", gives="csv.Reader"),
    Row(python="csv.Reader", signature="iterable, format", helper="PyCsvReader", new=True, gives="csv.Reader"),
    Row(python="csv.Reader.line_num", gives="int"),
    Row(
        python="csv.DictReader",
        signature="f, fieldnames=None, restkey=None, restval=None, dialect='excel', **kwds",
        helper="PyCsvDictReader",
        new=True,
        gives="csv.DictReader",
    ),
    Row(python="csv.DictReader.fieldnames", gives="any"),
    Row(python="csv.DictReader.line_num", gives="int"),
    Row(
        python="csv.DictWriter",
        signature="f, fieldnames, restval='', extrasaction='raise', dialect='excel', **kwds",
        helper="PyCsvDictWriter",
        new=True,
        gives="csv.DictWriter",
    ),
    Row(python="csv.DictWriter.writeheader", gives="any"),
    Row(python="csv.DictWriter.writerow", signature="rowdict", gives="any"),
    Row(python="csv.DictWriter.writerows", signature="rowdicts", gives="None"),
)
"""One row each."""
