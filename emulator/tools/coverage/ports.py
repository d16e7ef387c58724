"""Tells the coverage of a port by the lines of the Python that it was made from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from emulator.engine.coverage.files import marks_of
from emulator.engine.coverage.marks import Mark
from emulator.errors import EmulatorError
from emulator.tools.coverage.missed import FileCoverage, Missed
from emulator.values.function import Function


def as_python(coverage: FileCoverage, function: Function) -> FileCoverage:
    """Return the coverage of a port's JavaScript by lines of its Python, less the helpers; any other as it is.

    A JavaScript file is a port when the Python beside it compiles to exactly its text.
    """
    if coverage.file.suffix != ".js":
        return coverage
    lines = _line_map(coverage.file, function)
    if lines is None:
        return coverage
    python = coverage.file.with_suffix(".py")
    reasons = _reasons(marks_of(python))
    return FileCoverage(
        file=python,
        lines=_lines(coverage, lines),
        branches=tuple(replace(each, line=lines[each.line]) for each in coverage.branches if each.line in lines),
        missed=tuple(_moved(each, lines, reasons) for each in coverage.missed if each.line in lines),
    )


def _line_map(file: Path, function: Function) -> dict[int, int] | None:
    """Return for each line of a port that is the handler's own its line in the Python, None when it is not a port."""
    from emulator.port import port  # noqa: PLC0415 - the compiler is large, and most coverage needs none of it

    python = file.with_suffix(".py")
    if not python.is_file():
        return None
    try:
        made = port(function.folder if python.name == "handler.py" else python)
        if made.text != file.read_text(encoding="utf-8"):
            return None
    except (EmulatorError, OSError, UnicodeDecodeError):
        return None
    own = python.resolve()
    return {line: number for line, (path, number) in made.lines.items() if Path(path).resolve() == own}


def _lines(coverage: FileCoverage, lines: dict[int, int]) -> dict[int, bool]:
    found: dict[int, bool] = {}
    for line, reached in coverage.lines.items():
        if line in lines:
            found[lines[line]] = found.get(lines[line], False) or reached
    return dict(sorted(found.items()))


def _reasons(marks: Sequence[Mark]) -> dict[int, str]:
    """Return for each line of Python that begins a block why it may never run, in the words of Python."""
    found: dict[int, str] = {}
    for mark in marks:
        above = marks[mark.under] if mark.under is not None else None
        reason = above.reason if above is not None and above.kind == "outcome" else mark.reason
        if mark.kind == "statement" and mark.past is None and reason:
            found.setdefault(mark.line, reason)
    return found


def _moved(missed: Missed, lines: dict[int, int], reasons: dict[int, str]) -> Missed:
    line = lines[missed.line]
    last = max((lines[each] for each in range(missed.line, missed.last + 1) if each in lines), default=line)
    past = lines.get(missed.past) if missed.past is not None else None
    why = reasons.get(line, missed.why) if missed.kind == "line" else missed.why
    return replace(missed, line=line, last=max(line, last), past=past, why=why)
