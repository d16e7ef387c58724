"""Reads the settings of each function: from a file, then from the environment, which wins.

A file holds `{destination: {setting: value}}`, or the settings alone when one destination is named. A variable
`SEGMENT_EMULATOR_<DESTINATION>_<SETTING>` holds one value, names in upper snake case: userpilot_cloud's apiKey is
SEGMENT_EMULATOR_USERPILOT_CLOUD_API_KEY. An empty variable counts as not set, and null as no value.
No error line ever shows a value: settings hold secrets.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

from emulator.errors import FileFormatError, UsageError
from emulator.inputs.jsonfile import read_json
from emulator.values import jsonvalue
from emulator.values.function import Function, Setting
from emulator.values.spelling import nearest, suggestion

PREFIX = "SEGMENT_EMULATOR_"
Settings = dict[str, dict[str, Any]]

_WORD_START = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+")
_KINDS = {
    "STRING": "a string",
    "BOOLEAN": "true or false",
    "ARRAY": "an array of strings",
    "TEXT_MAP": "an object of strings",
}
# Destinations often share most of their name, so only a near-equal name counts as misspelt.
_SAME_DESTINATION = 0.8


class _Given(NamedTuple):
    """A setting's value, and the "path:line" or variable that gave it."""

    value: Any
    place: str


def resolve_settings(functions: Sequence[Function], file: Path | None, environ: Mapping[str, str]) -> Settings:
    """Return function name to settings, checked against each function.json.

    Raises FileFormatError for what a file gives, UsageError for the environment and for a required setting that
    nothing gives. A function without a function.json gets what is given, unchecked.
    """
    read = read_json(file) if file else None
    given = _from_document(functions, read.document, read.place) if read else {}
    return {
        function.name: _checked(function, _with_environment(function, given.get(function.name, {}), environ), file)
        for function in functions
    }


def overlay_settings(function: Function, settings: dict[str, Any], overlay: Any, place: str) -> dict[str, Any]:
    """Return a function's settings with others laid over them, under the same checks; a null takes a setting away.

    `place` says in errors where the overlay comes from; raises FileFormatError.
    """
    if not isinstance(overlay, dict):
        _refuse(place, "the settings of a story are an object, {setting: value}")
    return _checked(function, {name: _Given(value, place) for name, value in {**settings, **overlay}.items()}, place)


def variable_of(function: Function, setting: str) -> str:
    """Return the environment variable that gives a function's setting."""
    return f"{PREFIX}{_upper_snake(function.name)}_{_upper_snake(setting)}"


def _upper_snake(name: str) -> str:
    return _WORD_START.sub("_", name).strip("_").upper()


def _from_document(
    functions: Sequence[Function], document: Any, place: Callable[..., str]
) -> dict[str, dict[str, _Given]]:
    if not isinstance(document, dict):
        _refuse(place(), "settings are an object, {destination: {setting: value}}")
    if len(functions) == 1 and _is_flat(functions[0], document):
        return {functions[0].name: {name: _Given(value, place(name)) for name, value in document.items()}}
    for name, section in document.items():
        if not isinstance(section, dict):
            _refuse(place(name), f"'{name}' is not an object of settings; write {{destination: {{setting: value}}}}")
        _refuse_misspelt(name, functions, document, place)
    return {
        destination: {name: _Given(value, place(destination, name)) for name, value in section.items()}
        for destination, section in document.items()
    }


def _is_flat(function: Function, document: dict[str, Any]) -> bool:
    if isinstance(document.get(function.name), dict):
        return False
    if function.definition and any(function.definition.setting(name) for name in document):
        return True
    return not all(isinstance(value, dict) for value in document.values())


def _refuse_misspelt(
    name: str, functions: Sequence[Function], document: dict[str, Any], place: Callable[..., str]
) -> None:
    """Settings of destinations that are not replayed now are welcome; a near miss of one that is replayed is not."""
    selected = {function.name for function in functions}
    if name in selected or any((function.functions_dir / name).is_dir() for function in functions):
        return
    close = nearest(name, selected - document.keys(), _SAME_DESTINATION)
    if close:
        _refuse(place(name), f"unknown destination '{name}'; did you mean '{close}'?")


def _with_environment(function: Function, given: dict[str, _Given], environ: Mapping[str, str]) -> dict[str, _Given]:
    declared = {setting.name: setting for setting in function.definition.settings} if function.definition else {}
    by_variable = {variable_of(function, name): name for name in (*given, *declared)}
    merged = dict(given)
    for variable in _variables(function, environ):
        name = by_variable.get(variable)
        if name is None and function.definition:
            _refuse(variable, f"{function.name} has no such setting{suggestion(variable, by_variable)}")
        name = name or _camel(variable.removeprefix(variable_of(function, "")))
        merged[name] = _Given(_parsed(environ[variable], declared.get(name), variable), variable)
    return merged


def _variables(function: Function, environ: Mapping[str, str]) -> Iterator[str]:
    """Yield the variables of a function; one of `userpilot_cloud` is not one of `userpilot`."""
    prefix = variable_of(function, "")
    neighbours = function.functions_dir.iterdir() if function.functions_dir.is_dir() else ()
    others = (f"{PREFIX}{_upper_snake(entry.name)}_" for entry in neighbours if entry.is_dir())
    longer = tuple(other for other in others if other != prefix and other.startswith(prefix))
    for variable, text in sorted(environ.items()):
        if text and variable.startswith(prefix) and not variable.startswith(longer):
            yield variable


def _camel(words: str) -> str:
    first, *rest = words.lower().split("_")
    return first + "".join(word.capitalize() for word in rest)


def _parsed(text: str, setting: Setting | None, variable: str) -> Any:
    if setting is None or setting.type == "STRING":
        return text
    try:
        return jsonvalue.parse(text.lower() if setting.type == "BOOLEAN" else text)
    except ValueError:
        # The parser's own words might show a part of the value.
        _refuse(variable, f"is not {_KINDS[setting.type]}, written as JSON")


def _checked(function: Function, given: dict[str, _Given], origin: Path | str | None) -> dict[str, Any]:
    present = {name: found for name, found in given.items() if found.value is not None}
    if function.definition:
        names = [setting.name for setting in function.definition.settings]
        for name, found in present.items():
            setting = function.definition.setting(name)
            if setting is None:
                _refuse(found.place, f"{function.name} has no setting '{name}'{suggestion(name, names)}")
            if not _fits(found.value, setting):
                _refuse(found.place, f"{function.name}'s setting '{name}' must be {_KINDS[setting.type]}")
        _refuse_missing(function, present, origin)
    return {name: found.value for name, found in present.items()}


def _fits(value: Any, setting: Setting) -> bool:
    if setting.type == "ARRAY":
        return isinstance(value, list) and all(isinstance(item, str) for item in value)
    if setting.type == "TEXT_MAP":
        return isinstance(value, dict) and all(isinstance(item, str) for item in value.values())
    return isinstance(value, bool if setting.type == "BOOLEAN" else str)


def _refuse_missing(function: Function, present: dict[str, _Given], origin: Path | str | None) -> None:
    assert function.definition is not None
    for setting in function.definition.settings:
        if setting.required and (setting.name not in present or _is_blank(present[setting.name].value)):
            what = f"{function.name} needs a value for its setting '{setting.name}' ({setting.label})"
            variable = variable_of(function, setting.name)
            if origin is None:
                raise UsageError(f"{what}; give it in a settings file or as {variable}")
            _refuse(str(origin), f"{what}; give it there or as {variable}")


def _is_blank(value: Any) -> bool:
    return value in ([], {}) or (isinstance(value, str) and not value.strip())


def _refuse(place: str, what: str) -> NoReturn:
    if place.startswith(PREFIX):
        raise UsageError(f"{place}: {what}")
    raise FileFormatError(place, what)
