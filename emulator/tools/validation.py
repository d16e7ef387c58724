"""Checks files without running anything: events, function.json, settings, expectations, replies, filters."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from emulator.engine.delivery.arriving import undispatchable
from emulator.errors import EmulatorError, FileFormatError, FunctionError, UnreadableError
from emulator.inputs.bundle import function_folders, read_function
from emulator.inputs.expectations import empty
from emulator.inputs.filters import filter_errors
from emulator.inputs.jsonfile import read_json
from emulator.inputs.replies import read_replies, schema_errors
from emulator.inputs.schemas import event_violations, file_violations
from emulator.inputs.settings import overlay_settings, resolve_settings
from emulator.inputs.story_files import EXPECTATIONS, FILTERS, REPLIES, SETTINGS
from emulator.tools.accepted import ACCEPTED_FILE
from emulator.tools.function_folders import find_functions
from emulator.tools.masking import Kind, is_fake
from emulator.tools.tracking_plan import PlanCheck
from emulator.values import jsonvalue
from emulator.values.function import Function
from emulator.values.model import Event, Violation
from emulator.values.redaction import Redactor
from emulator.values.words import counted

OWN_FILTERS = "filters.json"
"""The filters that a destination recommends, in its own folder: used when a replay names them."""

_LINE = re.compile(r"(:[0-9]+){1,2}\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One violation: "path:line", the path within the document, what is wrong, and Segment's code for it if any.

    `unreadable` says that there is no document: what is at the place cannot be read at all.
    """

    place: str
    path: str
    what: str
    code: str | None = None
    unreadable: bool = False

    def __str__(self) -> str:
        code = f" ({self.code})" if self.code else ""
        path = f"{self.path}: " if self.path else ""
        return f"{self.place}: {path}{self.what}{code}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """One thing that was looked at: its kind ("event", "function", …) and every problem it has.

    `exposed` says that it is an event with a writeKey that is not a fake of `mask`.
    """

    kind: str
    problems: tuple[Problem, ...]
    place: str
    exposed: bool = False


class Capture(Protocol):
    """A capture to read."""

    def events(self) -> Iterator[Event | EmulatorError]:
        """Yield events, and errors for what cannot be read."""


def check_captures(captures: Iterable[Capture]) -> Iterator[Checked]:
    """Check every event of every capture; a line that cannot be read is a problem too."""
    for capture in captures:
        for event in capture.events():
            yield _check_event(event) if isinstance(event, Event) else _unreadable("event", event)


def _check_event(event: Event) -> Checked:
    place = event.place or ""
    reason = undispatchable(event.value)
    violations = event_violations(event.value)
    if reason and not violations:
        violations = [Violation(path="$", what=reason)]
    hide = _redactor(event.value).redact
    problems = tuple(Problem(place=place, path=hide(v.path), what=hide(v.what), code=v.code) for v in violations)
    return Checked(kind="event", problems=problems, place=place, exposed=_has_write_key(event.value))


def _has_write_key(value: Any) -> bool:
    key = value.get("writeKey") if isinstance(value, dict) else None
    return isinstance(key, str) and bool(key.strip()) and not is_fake(Kind.WRITE_KEY, key)


class WriteKeys:
    """Counts the events whose writeKey would be public once their capture is committed."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()

    def add(self, checked: Checked) -> None:
        """Count what was checked; standard input, and a folder named `private`, which git ignores, are no risk."""
        capture = _LINE.sub("", checked.place)
        if checked.exposed and not capture.startswith("<") and "private" not in Path(capture).parts:
            self._counts[capture] += 1

    def warnings(self) -> list[str]:
        """Return one line for each capture."""
        advice = "run `segment-emulator mask` on it before you commit it"
        return [
            f"{capture}: {counted(count, 'event')} with a writeKey: {advice}" for capture, count in self._counts.items()
        ]


def _redactor(value: Any) -> Redactor:
    return _PLAIN.with_write_key(value.get("writeKey") if isinstance(value, dict) else None)


_PLAIN = Redactor({})


def check_functions(functions_dir: Path, names: Sequence[Path]) -> Iterator[Checked]:
    """Check the handlers, function.json and files beside it of the folders named, else of all below `functions_dir`."""
    folders = list(names) or function_folders(functions_dir)
    sound = True
    for folder in folders:
        checked = _check_function(folder)
        sound = sound and not checked.problems
        yield checked
        if (folder / OWN_FILTERS).is_file():
            yield check_filters(folder / OWN_FILTERS)
        if (folder / ACCEPTED_FILE).is_file():
            problems = tuple(_document_problems(folder / ACCEPTED_FILE, "accepted"))
            yield Checked(kind="accepted findings file", problems=problems, place=str(folder / ACCEPTED_FILE))
    if sound and not names:
        problems = _problems_of(partial(find_functions, functions_dir))
        if problems:
            yield Checked(kind="folder of functions", problems=problems, place=str(functions_dir))


def _check_function(folder: Path) -> Checked:
    definition = folder / "function.json"
    problems: list[Problem] = []
    if definition.is_file():
        problems = list(_document_problems(definition, "function"))
    if not problems:
        try:
            function = read_function(folder)
        except EmulatorError as error:
            problems = [problem_of(error)]
        else:
            problems = [_split(warning) for warning in function.warnings]
    return Checked(kind="function", problems=tuple(problems), place=str(folder))


def _document_problems(path: Path, kind: Any) -> Iterator[Problem]:
    try:
        file = read_json(path)
    except FileFormatError as error:
        yield problem_of(error)
        return
    for violation in file_violations(kind, file.document):
        place = file.place(*violation.steps)
        yield Problem(place=place, path=violation.path, what=violation.what)


def check_settings(functions: Sequence[Function], file: Path) -> Checked:
    """Check a settings file against the functions' own settings."""
    problems = tuple(_document_problems(file, "settings"))
    return Checked(
        kind="settings file",
        problems=problems or _problems_of(partial(resolve_settings, functions, file, {})),
        place=str(file),
    )


def check_expectations(
    folder: Path, functions: Sequence[Function] = (), settings: Path | None = None
) -> Iterator[Checked]:
    """Check every expectations file below the folder, and the replies, settings and filters beside them.

    A story's own settings are laid over those of the file `settings`, as in a replay.
    """
    by_name = {function.name: function for function in functions}
    for path in sorted(folder.rglob("*")):
        if path.name.endswith(REPLIES):
            yield Checked(kind="replies file", problems=tuple(map(problem_of, _replies_errors(path))), place=str(path))
        elif path.name.endswith(SETTINGS):
            yield _check_story_settings(path, by_name.get(path.parent.name), settings)
        elif path.name.endswith(FILTERS):
            yield check_filters(path, [by_name[path.parent.name]] if path.parent.name in by_name else [])
        elif path.suffix == EXPECTATIONS:
            yield from _check_lines(path)


def check_plan(plan: PlanCheck) -> Checked:
    """Return what the events that were read break in a tracking plan, each cause at its first event."""
    problems = tuple(Problem(place=place, path="", what=what) for place, what in plan.findings())
    return Checked(kind="tracking plan", problems=problems, place=str(plan.path))


def _replies_errors(path: Path) -> list[FileFormatError]:
    """Return everything that is wrong with a replies file; once it fits its schema, the first thing beyond that."""
    try:
        found = list(schema_errors(read_json(path)))
        if not found:
            read_replies(path)
    except FileFormatError as error:
        return [error]
    return found


def check_filters(path: Path, functions: Sequence[Function] = ()) -> Checked:
    """Check a file of destination filters, and the FQL in it."""
    return Checked(
        kind="filters file", problems=tuple(map(problem_of, filter_errors(path, functions))), place=str(path)
    )


def _check_story_settings(path: Path, function: Function | None, settings: Path | None) -> Checked:
    problems = tuple(_document_problems(path, "settings"))
    if not problems and function and settings:
        problems = _problems_of(partial(_lay_over, path, function, settings))
    return Checked(kind="settings file", problems=problems, place=str(path))


def _lay_over(path: Path, function: Function, settings: Path) -> None:
    try:
        below = resolve_settings([function], settings, {})
    except EmulatorError:
        return  # the file below has problems of its own
    overlay_settings(function, below[function.name], read_json(path).document, str(path))


def _check_lines(path: Path) -> Iterator[Checked]:
    number = 0
    with path.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            place = f"{path}:{number}"
            yield Checked(kind="expectation", problems=tuple(_line_problems(line, number, place)), place=place)
    if number == 0:
        yield Checked(kind="expectation", problems=(problem_of(empty(path)),), place=str(path))


def _line_problems(line: bytes, number: int, place: str) -> Iterator[Problem]:
    try:
        document = jsonvalue.parse(line)
    except jsonvalue.JSONTextError as error:
        yield Problem(place=place, path="", what=f"{error} (column {error.column})", unreadable=True)
        return
    for violation in file_violations("expectations" if number == 1 else "expectation", document):
        yield Problem(place=place, path=violation.path, what=violation.what)


def _problems_of(read: Callable[[], object]) -> tuple[Problem, ...]:
    try:
        read()
    except EmulatorError as error:
        return (problem_of(error),)
    return ()


def _unreadable(kind: str, error: EmulatorError) -> Checked:
    problem = problem_of(error)
    return Checked(kind=kind, problems=(problem,), place=problem.place)


def problem_of(error: EmulatorError) -> Problem:
    """Return what a reader could not take, as a problem."""
    if isinstance(error, FileFormatError):
        return Problem(place=error.place, path="", what=error.what, unreadable=isinstance(error, UnreadableError))
    return replace(_split(str(error)), unreadable=isinstance(error, FunctionError) and error.unreadable)


def _split(sentence: str) -> Problem:
    place, _, what = sentence.partition(": ")
    return Problem(place=place, path="", what=what)
