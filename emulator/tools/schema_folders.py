"""Checks the folders of request schemas: whose they are, what stands in them, and whether any request meets them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import Any

from emulator.errors import FileFormatError
from emulator.inputs.bundle import HANDLER_FILES, is_function
from emulator.inputs.expectations import ANY, Expectation, read_expectations
from emulator.inputs.jsonfile import read_json
from emulator.inputs.schemas import Schema
from emulator.inputs.schemas.documents import read_schema
from emulator.inputs.story_files import EXPECTATIONS
from emulator.tools.schema_keywords import unknown_keywords
from emulator.tools.validation import Checked, Problem, problem_of
from emulator.values.function import Function
from emulator.values.json_path import path_of
from emulator.values.model import Failure
from emulator.values.spelling import suggestion

OPTIONAL = "x-optional"
"""The keyword of a schema that no request need meet: true at its top."""

_NOTES = (".md", ".txt")
_HANDLER_SUFFIXES = {Path(name).suffix for name in HANDLER_FILES.values()}
_NOWHERE = {"method": "NONE", "url": "nowhere:", "headers": {}}
_TO_NOWHERE: list[Any] = [_NOWHERE | {"body": None}, _NOWHERE | {"body": {}}, _NOWHERE | {"body": ""}]
_FITS_ANY = 'fits requests to anywhere; say "method" and "url", or move what is a part of others into their "$defs"'
_UNMET = f'no request met this schema; add an event that sends it, or "{OPTIONAL}": true to the schema'


def check_schema_folders(schemas_dir: Path, destinations: Sequence[str], known: Sequence[str]) -> Iterator[Checked]:
    """Check the schemas of the destinations named, else of all of them, and that each folder is a `known` one's."""
    entries = sorted(schemas_dir.iterdir()) if schemas_dir.is_dir() else []
    for entry in entries:
        if destinations and entry.name not in destinations:
            continue
        if entry.name in known and entry.is_dir():
            yield from _check_folder(entry)
        elif not _is_note(entry):
            what = f"belongs to no destination{suggestion(entry.name, known)}"
            yield _checked(entry, Problem(place=str(entry), path="", what=what))


def known_names(functions_dir: Path, functions: Sequence[Function]) -> list[str]:
    """Return the destinations that schemas may be of: those given, and all that lie in a folder of functions."""
    there = functions_dir.iterdir() if functions_dir.is_dir() else ()
    files = {path.stem for path in there if path.suffix in _HANDLER_SUFFIXES}
    folders = {path.name for path in functions_dir.glob("*") if is_function(path)}
    return sorted(files | folders | {function.name for function in functions})


def _check_folder(folder: Path) -> Iterator[Checked]:
    entries = sorted(folder.iterdir())
    if not any(entry.suffix == ".json" for entry in entries):
        yield _checked(folder, Problem(place=str(folder), path="", what="holds no schema, so that nothing is checked"))
    for entry in entries:
        if entry.suffix == ".json":
            yield _checked(entry, *_file_problems(entry))
        elif not _is_note(entry):
            yield _checked(
                entry, Problem(place=str(entry), path="", what="is never read: a schema's name ends in .json")
            )


def _file_problems(path: Path) -> Iterator[Problem]:
    try:
        schema = Schema(path)
    except FileFormatError as error:
        yield problem_of(error)
        return
    if any(map(schema.is_valid, _TO_NOWHERE)):
        yield Problem(place=str(path), path="", what=_FITS_ANY)
    file = read_json(path)
    for steps, what in unknown_keywords(file):
        yield Problem(place=file.place(*steps), path=path_of(steps), what=what)


def _is_note(entry: Path) -> bool:
    return entry.name.startswith(".") or (entry.is_file() and entry.suffix in _NOTES)


def _checked(place: Path, *problems: Problem) -> Checked:
    return Checked(kind="request schema", problems=problems, place=str(place))


def unmet(folder: Path, met: Collection[str]) -> list[Path]:
    """Return a destination's schemas that are not among `met`, less those that need not be.

    Those are schemas that others refer to, and those that say "x-optional": true.
    """
    paths = sorted(folder.glob("*.json"))
    documents = {path.name: read_schema(path) for path in paths}
    parts = {name for own, files in documents.items() for name in files if name != own}
    optional = {name for name, files in documents.items() if _is_optional(files[name])}
    return [path for path in paths if path.stem not in met and path.name not in parts | optional]


def _is_optional(schema: Any) -> bool:
    return isinstance(schema, dict) and schema.get(OPTIONAL) is True


def unmet_failures(folder: Path, met: Collection[str]) -> list[Failure]:
    """Return a failure for each schema that no request of a run met."""
    return [Failure(check="request schema", cause=f"{path}: {_UNMET}") for path in unmet(folder, met)]


def check_unmet(folder: Path, expected: Path) -> Iterator[Checked]:
    """Check that a request of a destination's expectations meets each of its schemas.

    Nothing is said of a destination without expectations, or where one of them takes any request.
    """
    lines = [line for path in sorted(expected.glob(f"*{EXPECTATIONS}")) for line in read_expectations(path)]
    wanted = [line.document["requests"] for line in lines if isinstance(line, Expectation)]
    if not wanted or any(requests == ANY or ANY in requests for requests in wanted):
        return
    requests = [request for each in wanted for request in each]
    schemas = [Schema(path) for path in sorted(folder.glob("*.json"))]
    met = {schema.name for schema in schemas if any(_may_meet(request, schema) for request in requests)}
    for path in unmet(folder, met):
        yield _checked(
            path, Problem(place=str(path), path="", what=_UNMET.replace("no request", "no expected request"))
        )


def _may_meet(request: dict[str, Any], schema: Schema) -> bool:
    """Return whether what this expectation takes could fit: where it takes any value, method and URL decide."""
    if not _takes_any(request):
        return schema.is_valid(request)
    wrong = {violation.path for violation in schema.violations(request)} & {"$", "$.method", "$.url"}
    return not {path for path in wrong if request.get(path.removeprefix("$.")) != ANY}


def _takes_any(value: Any) -> bool:
    if isinstance(value, dict | list):
        return any(map(_takes_any, value.values() if isinstance(value, dict) else value))
    return bool(value == ANY)
