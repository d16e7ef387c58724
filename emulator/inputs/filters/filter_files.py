"""Reads files of filters: `{destination: [filter, …]}`, or a list for one destination."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from emulator.errors import FileFormatError, UsageError
from emulator.inputs.filters.filter import BadFilterError, Filter, compile_filter
from emulator.inputs.jsonfile import JSONFile, read_json
from emulator.inputs.schemas import file_violations
from emulator.values.function import Function
from emulator.values.spelling import suggestion

_Found = tuple[str | None, Filter | None]


def read_filters(path: Path, functions: Sequence[Function]) -> dict[str, tuple[Filter, ...]]:
    """Return function name to filters, those that are switched on.

    Raises FileFormatError with the place of what is wrong first.
    """
    read: dict[str, list[Filter]] = {function.name: [] for function in functions}
    for found in _read(path, functions):
        if isinstance(found, FileFormatError):
            raise found
        destination, each = found
        for name in read if destination is None else read.keys() & {destination}:
            read[name] += [each] if each else []
    return {name: tuple(filters) for name, filters in read.items()}


def filter_errors(path: Path, functions: Sequence[Function]) -> list[FileFormatError]:
    """Return everything that is wrong with a filters file, as far as its shape lets it be read.

    Without functions the names of destinations go unchecked.
    """
    return [found for found in _read(path, functions) if isinstance(found, FileFormatError)]


def filters_from(documents: Sequence[Mapping[str, Any]]) -> tuple[Filter, ...]:
    """Compile the filters that a caller passed as Python values; raises UsageError naming the first bad one."""
    documents = list(documents)
    for violation in file_violations("filters", documents):
        raise UsageError(f"filters: {violation.path}: {violation.what}")
    filters = []
    for index, document in enumerate(documents, 1):
        try:
            filters.append(compile_filter(document, index))
        except BadFilterError as error:
            raise UsageError(f"filters: filter {index}: {error}") from None
    return tuple(filter(None, filters))


def _read(path: Path, functions: Sequence[Function]) -> Iterator[_Found | FileFormatError]:
    """Yield each filter with the destination it is for, None where the file names none, and all errors."""
    try:
        file = read_json(path)
    except FileFormatError as error:
        yield error
        return
    wrong = [
        FileFormatError(file.place(*violation.steps), f"{violation.path}: {violation.what}")
        for violation in file_violations("filters", file.document)
    ]
    yield from wrong
    if not wrong:
        yield from _of_sections(file, functions)


def _of_sections(file: JSONFile, functions: Sequence[Function]) -> Iterator[_Found | FileFormatError]:
    if isinstance(file.document, list):
        if len(functions) > 1:
            what = "a list is for one destination: name it, or write {destination: [filter, …]}"
            yield FileFormatError(file.place(), what)
        for index in range(len(file.document)):
            yield _compiled(file, None, (index,))
        return
    for destination, documents in file.document.items():
        if functions and not _is_known(destination, functions):
            names = [function.name for function in functions]
            what = f"unknown destination '{destination}'{suggestion(destination, names)}"
            yield FileFormatError(file.place(destination), what)
        for index in range(len(documents)):
            yield _compiled(file, destination, (destination, index))


def _is_known(destination: str, functions: Sequence[Function]) -> bool:
    """Return whether there is such a destination; it need not be one that is replayed now."""
    return any(
        function.name == destination or (function.functions_dir / destination).is_dir() for function in functions
    )


def _compiled(file: JSONFile, destination: str | None, steps: tuple[str | int, ...]) -> _Found | FileFormatError:
    document = file.document
    for step in steps:
        document = document[step]
    index = int(steps[-1]) + 1
    try:
        return destination, compile_filter(document, index)
    except BadFilterError as error:
        return FileFormatError(file.place(*steps, *error.steps), f"filter {index}: {error}")
