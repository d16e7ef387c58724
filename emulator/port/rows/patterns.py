"""The module `re`; patterns themselves are translated by `emulator.port.patterns` when the port is made."""

from __future__ import annotations

from emulator.port.patterns import FLAGS
from emulator.port.rows.row import Row

_RANGE = "string, pos=0, endpos=9223372036854775807"

PATTERNED = {
    **dict.fromkeys(("match", "fullmatch", "search", "findall", "finditer"), "pattern, string, flags=0"),
    **dict.fromkeys(("sub", "subn"), "pattern, repl, string, count=0, flags=0"),
    "split": "pattern, string, maxsplit=0, flags=0",
}
"""The functions of `re` that take a pattern, with their parameters; calls of them become methods of the pattern."""
_LOUDER = "a word or \\b with re.IGNORECASE: a text with U+0345 raises ValueError"

ROWS = (
    Row(python="re.Pattern", helper="PyPattern", new=True, gives="re.Pattern", note=_LOUDER),
    Row(python="re.Pattern.match", signature=_RANGE, gives="re.Match | None"),
    Row(python="re.Pattern.fullmatch", signature=_RANGE, gives="re.Match | None"),
    Row(python="re.Pattern.search", signature=_RANGE, gives="re.Match | None"),
    Row(python="re.Pattern.findall", signature=_RANGE, gives="list"),
    Row(python="re.Pattern.finditer", signature=_RANGE, gives="generator"),
    Row(python="re.Pattern.split", signature="string, maxsplit=0", gives="list"),
    Row(python="re.Pattern.sub", signature="repl, string, count=0", gives="str", calls="repl"),
    Row(python="re.Pattern.subn", signature="repl, string, count=0", gives="tuple", calls="repl"),
    Row(python="re.Match", helper="PyMatch", new=True, gives="re.Match"),
    Row(python="re.Match.group", signature="*groups"),
    Row(python="re.Match.groups", signature="default=None", gives="tuple"),
    Row(python="re.Match.groupdict", signature="default=None", gives="dict"),
    Row(python="re.Match.start", signature="group=0", gives="int"),
    Row(python="re.Match.end", signature="group=0", gives="int"),
    Row(python="re.Match.span", signature="group=0", gives="tuple"),
    Row(python="re.Match.expand", signature="template", gives="str"),
    Row(python="re.compile", signature="pattern, flags=0", helper="pyReCompile", gives="re.Pattern"),
    *[
        Row(python=f"re.{name}", signature=signature, value=f'pyReFunction("{name}")')
        for name, signature in PATTERNED.items()
    ],
    Row(python="re.escape", signature="pattern", helper="pyReEscape", gives="str"),
    Row(python="re.RegexFlag", signature="value", helper="PyRegexFlag", new=True, gives="re.RegexFlag"),
    *[Row(python=f"re.{name}", value=f"PyRegexFlag.{name}", gives="re.RegexFlag") for name in FLAGS],
)
"""One row each."""
