"""Reads a tracking plan: the rules that the Public API lists, the older Config API's plan, or a folder of schemas."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from emulator.errors import FileFormatError, UsageError
from emulator.inputs.jsonfile import JSONFile, read_json
from emulator.inputs.schemas.any_draft import AnyDraftSchema
from emulator.inputs.schemas.documents import Steps
from emulator.tools.tracking_plan.plan_rules import Plan, Rule
from emulator.values.spelling import suggestion

TYPES = ("TRACK", "PAGE", "SCREEN", "IDENTIFY", "GROUP", "COMMON")
"""The types of the Public API's rules."""
_CONFIG_API = {"global": "COMMON", "identify": "IDENTIFY", "group": "GROUP", "page": "PAGE", "screen": "SCREEN"}


def read_plan(path: Path) -> Plan:
    """Read a plan from a file or a folder.

    Raises FileFormatError for what is none, and UsageError where there is nothing, or no rule in it.
    """
    if not path.exists():
        raise UsageError(f"{path}: no such file or folder with a tracking plan")
    rules = list(_of_folder(path) if path.is_dir() else _of_file(path))
    if not rules:
        raise UsageError(f"{path}: the tracking plan has no rules")
    return Plan.of(rules)


def _of_folder(folder: Path) -> Iterator[Rule]:
    for path in sorted(folder.glob("*.json")):
        name = unquote(path.stem)
        file = read_json(path)
        is_type = name in TYPES and name != "TRACK"
        yield _rule(
            file,
            (),
            kind=name if is_type else "TRACK",
            key=None if is_type else name,
            schema=file.document,
        )


def _of_file(path: Path) -> Iterator[Rule]:
    if path.suffix == ".csv":
        what = "a CSV does not hold the schemas of a plan; save what the Public API lists as its rules"
        raise FileFormatError(str(path), what)
    file = read_json(path)
    steps, found = _rules_in(file.document)
    if isinstance(found, list):
        _refuse_page(file)
        for index, rule in enumerate(found):
            yield _of_public_api(file, (*steps, index), rule)
    elif isinstance(found, dict):
        yield from _of_config_api(file, steps, found)
    else:
        what = 'no tracking plan: neither {"data": {"rules": […]}} nor {"rules": …} nor a list of rules'
        raise FileFormatError(file.place(), what)


def _rules_in(document: Any) -> tuple[Steps, Any]:
    steps: Steps = ()
    for key in ("data", "rules"):
        if isinstance(document, dict) and key in document:
            steps, document = (*steps, key), document[key]
    return steps, document if steps or isinstance(document, list) else None


def _refuse_page(file: JSONFile) -> None:
    data = file.document.get("data") if isinstance(file.document, dict) else None
    pagination = data.get("pagination") if isinstance(data, dict) else None
    if isinstance(pagination, dict) and pagination.get("next"):
        what = "only a page of the rules: pagination.next leads to more; put the rules of all pages in one list"
        raise FileFormatError(file.place("data", "pagination"), what)


def _of_public_api(file: JSONFile, steps: Steps, rule: Any) -> Rule:
    kind = rule.get("type") if isinstance(rule, dict) else None
    if kind not in TYPES:
        word = kind if isinstance(kind, str) else ""
        raise FileFormatError(file.place(*steps), f"not a rule: its type is {kind!r}{suggestion(word, TYPES)}")
    key = rule.get("key")
    if kind == "TRACK" and not isinstance(key, str):
        raise FileFormatError(file.place(*steps), "not a rule: a rule of type TRACK has the event's name as its key")
    schema = rule.get("jsonSchema")
    schema = {} if schema is None else schema
    return _rule(file, steps, kind=kind, key=key or None, schema=schema, version=rule.get("version", 1))


def _of_config_api(file: JSONFile, steps: Steps, rules: dict[str, Any]) -> Iterator[Rule]:
    events = rules.get("events", [])
    for index, event in enumerate(events if isinstance(events, list) else []):
        place = (*steps, "events", index)
        if not isinstance(event, dict) or not isinstance(event.get("name"), str):
            raise FileFormatError(file.place(*place), "a rule's event needs a name")
        schema, version = event.get("rules") or {}, event.get("version", 1)
        yield _rule(file, place, kind="TRACK", key=event["name"], schema=schema, version=version)
    for key, kind in _CONFIG_API.items():
        if rules.get(key):
            yield _rule(file, (*steps, key), kind=kind, key=None, schema=rules[key])


def _rule(  # noqa: PLR0913 - what a rule is made of
    file: JSONFile, steps: Steps, *, kind: str, key: str | None, schema: Any, version: Any = 1
) -> Rule:
    place = file.place(*steps)
    number = int(version) if isinstance(version, int | float) else 1
    return Rule(type=kind, key=key, version=number, schema=AnyDraftSchema(schema, place), place=place)
