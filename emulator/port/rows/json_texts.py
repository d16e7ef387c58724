"""json."""

from __future__ import annotations

from emulator.port.rows.row import Row

_OPTIONS = "skipkeys=, ensure_ascii=, allow_nan=, indent=, separators=, default=, sort_keys="

ROWS = (
    Row(python="json.dumps", signature="obj, **options", helper="pyJsonDumps", gives="str", note=_OPTIONS),
    Row(python="json.loads", signature="s", helper="pyJsonLoads", note="as JSON.parse reads it, in both runtimes"),
    Row(python="json.dump", signature="obj, fp, **options", helper="pyJsonDump", gives="None"),
    Row(python="json.load", signature="fp", helper="pyJsonLoad"),
)
"""One row each."""
