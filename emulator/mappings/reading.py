"""Reads the mappings of a destination from a file, in each of the forms that people have them in.

A file is the answer of Segment's Public API, a list of objects as the Actions framework has them, Terraform's
configuration (`.tf`), or what `terraform show -json` prints. Every fault is told with file, line and mapping.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from emulator.errors import FileFormatError, UsageError
from emulator.inputs.jsonfile import JSONFile, read_json
from emulator.mappings.actions import Actions, read_actions
from emulator.mappings.checking import validate
from emulator.mappings.faults import MappingError, TriggerError
from emulator.mappings.resolving import unwrapped
from emulator.mappings.terraform import read_terraform
from emulator.mappings.triggers import parse_trigger
from emulator.values import jsonvalue
from emulator.values.function import Function
from emulator.values.mapping import MOST_MAPPINGS, Mapping, MappingSet
from emulator.values.model import HANDLERS
from emulator.values.spelling import nearest

__all__ = ["PRESETS", "read_mappings", "with_mappings"]

PRESETS = "presets"
_RESOURCE = "segment_destination_subscription"
# Terraform takes these texts for booleans.
_TRUTHS = {"true": True, "false": False}
_FORMS = "Segment's Public API answer, a list of {name, subscribe, partnerAction, mapping}, or terraform show -json"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """One mapping as its file has it, under the names of the Public API."""

    name: Any
    trigger: Any
    action_slug: Any
    action_id: Any
    fields: Any
    enabled: Any
    place: str


def with_mappings(function: Function, source: str | Path, *, lenient: bool = False) -> Function:
    """Return the function as it runs by its presets ("presets"), or by the mappings of a file.

    With `lenient`, faulty mappings are read as they are, for those who tell of them. Raises FileFormatError for a
    faulty file, UsageError for a function that has no actions or is not Python.
    """
    if function.runtime != "python":
        raise UsageError(f"{function.handler}: mappings call the actions of a handler.py; leave --runtime out")
    if function.kind == "insert":
        raise UsageError(f"{function.handler}: an insert function has no mappings")
    found = read_mappings(read_actions(function), source, lenient=lenient)
    # Deletions never go through mappings: an Actions destination has a function of its own for them.
    handlers = tuple(name for name in function.handlers if name == HANDLERS["delete"])
    return replace(function, handlers=handlers, mappings=found)


def read_mappings(actions: Actions, source: str | Path, *, lenient: bool = False) -> MappingSet:
    """Return the mappings of a file, or the presets of the actions; `lenient` as in `with_mappings`."""
    if str(source) == PRESETS:
        return MappingSet(name=PRESETS, mappings=actions.presets)
    path = Path(source)
    found = MappingSet(name=path.stem, mappings=tuple(_mapping(row, actions, lenient=lenient) for row in _rows(path)))
    if len(found.mappings) > MOST_MAPPINGS and not lenient:
        over = found.mappings[MOST_MAPPINGS]
        raise FileFormatError(
            over.place,
            f"mapping {over.name!r} is one more than the {MOST_MAPPINGS} that a destination may have; "
            f"the file has {len(found.mappings)}",
        )
    return found


def _rows(path: Path) -> list[_Row]:
    if path.suffix == ".tf":
        rows = [
            _Row(
                name=each.values.get("name", each.label),
                trigger=each.values.get("trigger"),
                action_slug=None,
                action_id=each.values.get("action_id"),
                fields=_settings(each.values.get("settings"), each.place),
                enabled=_TRUTHS.get(str(each.values.get("enabled")), each.values.get("enabled")),
                place=each.place,
            )
            for each in read_terraform(path, _RESOURCE)
        ]
    else:
        rows = list(_json_rows(read_json(path)))
    if not rows:
        raise FileFormatError(str(path), f"has no mapping; the forms are: {_FORMS}, or .tf")
    return rows


def _json_rows(file: JSONFile) -> Iterator[_Row]:
    document = file.document
    if isinstance(document, dict) and isinstance(document.get("data"), dict):
        yield from _public_api_rows(file, document["data"])
    elif isinstance(document, dict) and ("values" in document or "planned_values" in document):
        yield from _terraform_rows(file)
    elif isinstance(document, list):
        for index, item in enumerate(document):
            yield _row(file, item, index)
    else:
        raise FileFormatError(str(file.path), f"is not a file of mappings; it must be {_FORMS}")


def _public_api_rows(file: JSONFile, data: dict[str, Any]) -> Iterator[_Row]:
    if "subscription" in data:
        yield _row(file, data["subscription"], "data", "subscription")
        return
    items = data.get("subscriptions")
    if not isinstance(items, list):
        raise FileFormatError(
            file.place("data"), "has no list of subscriptions; it must be {data: {subscriptions: […]}}"
        )
    for index, item in enumerate(items):
        yield _row(file, item, "data", "subscriptions", index)


def _row(file: JSONFile, item: Any, *steps: str | int) -> _Row:
    place = file.place(*steps)
    if not isinstance(item, dict):
        raise FileFormatError(place, "a mapping must be an object")
    if "partnerAction" in item or "subscribe" in item:
        names = {"trigger": "subscribe", "action_slug": "partnerAction", "fields": "mapping"}
    else:
        names = {"trigger": "trigger", "action_slug": "actionSlug", "fields": "settings"}
    values = {key: item.get(name) for key, name in names.items()}
    name = item.get("name") or f"mapping {steps[-1]}"
    return _Row(name=name, action_id=item.get("actionId"), enabled=item.get("enabled", True), place=place, **values)


def _terraform_rows(file: JSONFile) -> Iterator[_Row]:
    shown = file.document.get("values") or file.document.get("planned_values")
    try:
        yield from _terraform_mappings(file, [shown["root_module"]])
    except (AttributeError, KeyError, TypeError):
        raise FileFormatError(str(file.path), "is not what terraform show -json prints; run it again") from None


def _terraform_mappings(file: JSONFile, waiting: list[Any]) -> Iterator[_Row]:
    while waiting:
        module = waiting.pop(0)
        waiting += module.get("child_modules", [])
        for each in module.get("resources", []):
            if each.get("type") == _RESOURCE:
                found, place = each.get("values", {}), f"{file.path}: {each.get('address')}"
                yield _Row(
                    name=found.get("name"),
                    trigger=found.get("trigger"),
                    action_slug=None,
                    action_id=found.get("action_id"),
                    fields=_settings(found.get("settings"), place),
                    enabled=found.get("enabled", True),
                    place=place,
                )


def _settings(value: Any, place: str) -> Any:
    """Return Terraform's settings, which may be a JSON text."""
    if not isinstance(value, str):
        return value
    try:
        return jsonvalue.parse(value)
    except jsonvalue.JSONTextError as error:
        raise FileFormatError(place, f"settings are not JSON: {error}") from None


def _mapping(row: _Row, actions: Actions, *, lenient: bool) -> Mapping:
    if not isinstance(row.name, str):
        raise FileFormatError(row.place, "the mapping has no name")
    fail = _failing(row)
    if not isinstance(row.trigger, str):
        raise fail("has no trigger")
    if not isinstance(row.fields, dict):
        raise fail("has no fields: they must be an object")
    if not isinstance(row.enabled, bool | None):
        raise fail(f"has an `enabled` that is neither true nor false: {json.dumps(row.enabled)}")
    if not lenient:
        _refuse_faults(row, fail)
    action = actions.find(row.action_slug, row.action_id)
    if action is None:
        raise fail(_unknown_action(row, actions))
    return Mapping(
        name=row.name,
        trigger=row.trigger,
        action=action,
        fields=row.fields,
        enabled=row.enabled is not False,
        place=row.place,
    )


def _failing(row: _Row) -> Callable[[str], FileFormatError]:
    return lambda what: FileFormatError(row.place, f"mapping {row.name!r} {what}")


def _refuse_faults(row: _Row, fail: Callable[[str], FileFormatError]) -> None:
    try:
        parse_trigger(row.trigger)
        faults = validate(unwrapped(row.fields))
    except TriggerError as error:
        raise fail(f"never fires, since its trigger is not valid: {error}") from None
    except MappingError as error:
        faults = list(error.errors)
    if faults:
        raise fail(f"is not valid: {' '.join(faults)}")


def _unknown_action(row: _Row, actions: Actions) -> str:
    asked = row.action_slug or row.action_id
    if asked is None:
        return "names no action; it needs an actionSlug or an actionId"
    slugs = [each.slug for each in actions.actions]
    close = nearest(str(asked), slugs)
    advice = f"did you mean '{close}'?" if close else f"known: {', '.join(slugs)}"
    return f"calls an action that {actions.place} does not define, {json.dumps(asked)}; {advice}"
