"""Finds the handlers that a JavaScript file defines, from its text alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from emulator.errors import FunctionError
from emulator.inputs.bundle.source import Source, found_no_handler, misspelt
from emulator.values.model import HANDLER_NAMES
from emulator.values.words import reason_of

_NOT_CODE = re.compile(
    r"""
      //[^\n]*                                                                        # a comment
    | /\*.*?\*/
    | "(?:\\.|[^"\\\n])*" | '(?:\\.|[^'\\\n])*' | `(?:\\.|[^`\\])*`  # a text
    | (?:(?<=[=(,:\[!&|?{};~>])|(?<=\breturn))\s*               # a regular expression, by what stands before it
      /(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n\[])+/
    """,
    re.VERBOSE | re.DOTALL,
)
_EXAMPLE = "async function onTrack(event, settings) {}"
_FUNCTION = re.compile(
    r"(?<![.\w$])(?:(?:function\b\s*\*?|class\b)\s*([\w$]+)|([\w$]+)\s*=\s*(?:async\b\s*)?(?:function\b|\(|[\w$]+\s*=>))"
)
_ASSIGNED = re.compile(r"(?<![.\w$])([\w$]+)\s*=(?![=>])")


def read_javascript_handlers(path: Path) -> Source:
    """Read a handler file without running it; raises FunctionError for one that cannot be read or names no handler.

    A handler is a name that the file declares as a function or assigns to, else one that it mentions: which of them
    there really are, the runtime says once the file has run.
    """
    code = _code(path)
    functions = dict(_functions(code))
    names = functions.keys() | {found[1] for found in _ASSIGNED.finditer(code)}
    handlers = tuple(name for name in HANDLER_NAMES if name in names) or _mentioned(path)
    if not handlers:
        raise FunctionError(_no_handler(path, list(functions), exports=re.search(r"\bexports\b", code) is not None))
    return Source(handlers=handlers, warnings=tuple(misspelt(path, functions)))


def _code(path: Path) -> str:
    """Return the file's text without comments, every text and regular expression a 0, its lines where they were."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise FunctionError(f"{path}: cannot be read: {reason_of(error)}", unreadable=True) from error
    except UnicodeDecodeError as error:
        raise FunctionError(f"{path}: not UTF-8 text: {error.reason} at byte {error.start}", unreadable=True) from error
    return _NOT_CODE.sub(_blank, text)


def _mentioned(path: Path) -> tuple[str, ...]:
    text = path.read_text(encoding="utf-8-sig")
    return tuple(name for name in HANDLER_NAMES if re.search(rf"(?<![.\w$]){name}\b(?!\s*\()", text))


def _blank(found: re.Match[str]) -> str:
    lines = "\n" * found[0].count("\n")
    return " " + lines if found[0].startswith(("//", "/*")) else "0" + lines


def _functions(code: str) -> Iterator[tuple[str, int]]:
    for found in _FUNCTION.finditer(code):
        yield found[1] or found[2], code.count("\n", 0, found.start()) + 1


def _no_handler(path: Path, functions: list[str], *, exports: bool) -> str:
    if exports:
        return f"{path}: no handler here; a Segment function exports nothing: write {_EXAMPLE}"
    if not functions:
        return f"{path}: no handler here; write one, such as {_EXAMPLE}"
    return found_no_handler(path, functions)
