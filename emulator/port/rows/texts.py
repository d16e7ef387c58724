"""The methods of str and bytes; one helper serves both, and says AttributeError for what has no such method."""

from __future__ import annotations

from emulator.port.rows.row import Row

_BOTH = {
    "capitalize": ("", "pyCapitalize", "self"),
    "center": ("width, fillchar=' ', /", "pyCenter", "self"),
    "count": ("sub, start=None, end=None, /", "pyCount", "int"),
    "endswith": ("suffix, start=None, end=None, /", "pyEndswith", "bool"),
    "expandtabs": ("tabsize=8", "pyExpandtabs", "self"),
    "find": ("sub, start=None, end=None, /", "pyFind", "int"),
    "index": ("sub, start=None, end=None, /", "pyFirstIndex", "int"),
    "isalnum": ("", "pyIsalnum", "bool"),
    "isalpha": ("", "pyIsalpha", "bool"),
    "isascii": ("", "pyIsascii", "bool"),
    "isdigit": ("", "pyIsdigit", "bool"),
    "islower": ("", "pyIslower", "bool"),
    "isspace": ("", "pyIsspace", "bool"),
    "istitle": ("", "pyIstitle", "bool"),
    "isupper": ("", "pyIsupper", "bool"),
    "join": ("iterable, /", "pyJoin", "self"),
    "ljust": ("width, fillchar=' ', /", "pyLjust", "self"),
    "lower": ("", "pyLower", "self"),
    "lstrip": ("chars=None, /", "pyLstrip", "self"),
    "partition": ("sep, /", "pyPartition", "tuple"),
    "removeprefix": ("prefix, /", "pyRemoveprefix", "self"),
    "removesuffix": ("suffix, /", "pyRemovesuffix", "self"),
    "replace": ("old, new, count=-1, /", "pyReplace", "self"),
    "rfind": ("sub, start=None, end=None, /", "pyRfind", "int"),
    "rindex": ("sub, start=None, end=None, /", "pyLastIndex", "int"),
    "rjust": ("width, fillchar=' ', /", "pyRjust", "self"),
    "rpartition": ("sep, /", "pyRpartition", "tuple"),
    "rsplit": ("sep=None, maxsplit=-1", "pyRsplit", "list[self]"),
    "rstrip": ("chars=None, /", "pyRstrip", "self"),
    "split": ("sep=None, maxsplit=-1", "pySplit", "list[self]"),
    "splitlines": ("keepends=False", "pySplitlines", "list[self]"),
    "startswith": ("prefix, start=None, end=None, /", "pyStartswith", "bool"),
    "strip": ("chars=None, /", "pyStrip", "self"),
    "swapcase": ("", "pySwapcase", "self"),
    "title": ("", "pyTitle", "self"),
    "upper": ("", "pyUpper", "self"),
    "zfill": ("width, /", "pyZfill", "self"),
}
_STR = (
    Row(python="str.casefold", helper="pyCasefold", gives="str"),
    Row(python="str.maketrans", signature="x, y=None, z=None, /", helper="pyMaketrans", gives="dict"),
    Row(python="str.translate", signature="table, /", helper="pyTranslate", gives="str"),
    Row(python="str.format", signature="*args, **kwargs", helper="pyStrFormat", gives="str"),
    Row(python="str.format_map", signature="mapping, /", helper="pyFormatMap", gives="str"),
    Row(python="str.isdecimal", helper="pyIsdecimal", gives="bool"),
    Row(python="str.isidentifier", helper="pyIsidentifier", gives="bool"),
    Row(python="str.isnumeric", helper="pyIsnumeric", gives="bool"),
    Row(python="str.isprintable", helper="pyIsprintable", gives="bool"),
)
ROWS = (
    *(
        Row(python=f"{kind}.{name}", signature=signature, helper=helper, gives=gives.replace("self", kind))
        for kind in ("str", "bytes")
        for name, (signature, helper, gives) in _BOTH.items()
    ),
    *_STR,
)
"""One row each."""
