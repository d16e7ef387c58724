"""print, the standard streams and tracebacks: all of it is written to the console."""

from __future__ import annotations

from emulator.port.rows.row import Row

_STREAM = "whole lines; half a one is a ValueError"

_TRACEBACK = "the first and the last line, without the lines of files between them and the module of the error's class"

_PRETTY = "object, indent=1, width=80"
_LONG = "of dicts, lists, tuples and texts; another long value raises NotImplementedError"

ROWS = (
    Row(
        python="pprint.pformat",
        signature=f"{_PRETTY}, *, sort_dicts=True",
        helper="pyPformat",
        gives="str",
        note=_LONG,
    ),
    Row(python="pprint.pprint", signature=f"{_PRETTY}, *, sort_dicts=True", helper="pyPprint", gives="None"),
    Row(python="pprint.pp", signature=_PRETTY, helper="pyPp", gives="None"),
    Row(
        python="print",
        signature="*objects, sep=' ', end='\\n', file=None, flush=False",
        helper="pyPrint",
        gives="None",
        note="a line on the console; an end without a line end is a ValueError, unless it goes to a file",
    ),
    *(
        Row(python=f"sys.{name}", value=f"py{name.capitalize()}()", gives="sys.Stream", note="the console")
        for name in ("stdout", "stderr")
    ),
    Row(python="sys.version_info", value="pyVersionInfo()", gives="tuple", note="Python 3.11's"),
    Row(python="sys.maxsize", value="9223372036854775807n"),
    Row(
        python="sys.exc_info",
        signature="error=None",
        helper="pyExcInfo",
        gives="tuple",
        caught="error",
        note="the traceback is None",
    ),
    Row(python="sys.Stream", helper="PyConsole", new=True, gives="sys.Stream"),
    Row(python="sys.Stream.write", signature="s", gives="int", note=_STREAM),
    Row(python="sys.Stream.flush", gives="None"),
    Row(python="sys.Stream.isatty", gives="bool"),
    Row(
        python="traceback.format_exc",
        signature="limit=None, chain=True, error=None",
        helper="pyFormatExc",
        gives="str",
        caught="error",
        note=_TRACEBACK,
    ),
    Row(
        python="traceback.format_exception",
        signature="exc, value=None, tb=None, limit=None, chain=True",
        helper="pyFormatException",
        gives="list[str]",
        note=_TRACEBACK,
    ),
    Row(
        python="traceback.print_exc",
        signature="limit=None, file=None, chain=True, error=None",
        helper="pyPrintExc",
        gives="None",
        caught="error",
        note=_TRACEBACK,
    ),
    Row(
        python="traceback.print_exception",
        signature="exc, value=None, tb=None, limit=None, file=None, chain=True",
        helper="pyPrintException",
        gives="None",
        note=_TRACEBACK,
    ),
)
"""One row each."""
