"""Reads actions.json: what the mappings of a destination can call, and the mappings that Segment sets up by itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from emulator.errors import FileFormatError, UsageError
from emulator.inputs.bundle.source import read_action_names
from emulator.inputs.jsonfile import JSONFile, read_json
from emulator.inputs.schemas import file_violations
from emulator.mappings.checking import validate
from emulator.mappings.faults import TriggerError
from emulator.mappings.triggers import parse_trigger
from emulator.values.function import Function
from emulator.values.mapping import Action, Mapping

__all__ = ["ACTIONS_FILE", "Actions", "read_actions"]

ACTIONS_FILE = "actions.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Actions:
    """The actions and presets of one destination; `place` is their file."""

    place: str
    actions: tuple[Action, ...]
    presets: tuple[Mapping, ...]

    def find(self, slug: Any, action_id: Any) -> Action | None:
        """Return the action with this slug or, without a slug, with this id."""
        if slug is not None:
            return next((each for each in self.actions if each.slug == slug), None)
        return next((each for each in self.actions if each.id is not None and each.id == action_id), None)


def read_actions(function: Function) -> Actions:
    """Read the actions.json beside a handler; raises FileFormatError, or UsageError where there is none."""
    path = function.folder / ACTIONS_FILE
    if not path.is_file():
        raise UsageError(f"{function.folder}: has no {ACTIONS_FILE}, so mappings can call nothing; write one")
    file = read_json(path)
    for violation in file_violations("actions", file.document):
        raise FileFormatError(file.place(*violation.steps), f"{violation.path}: {violation.what}")
    actions = tuple(map(_action, file.document["actions"]))
    _refuse_unwritten(file, function, actions)
    by_slug = {action.slug: action for action in actions}
    presets = tuple(_preset(file, index, by_slug) for index in range(len(file.document.get("presets", []))))
    return Actions(place=str(path), actions=actions, presets=presets)


def _action(document: dict[str, Any]) -> Action:
    return Action(
        slug=document["slug"], id=document.get("id"), name=document["name"], fields=document.get("fields", {})
    )


def _refuse_unwritten(file: JSONFile, function: Function, actions: tuple[Action, ...]) -> None:
    written = read_action_names(function.handler)
    for index, action in enumerate(actions):
        if action.slug not in written:
            what = f"{function.handler} defines no {action.slug}(payload, settings) for this action"
            raise FileFormatError(file.place("actions", index), what)


def _preset(file: JSONFile, index: int, actions: dict[str, Action]) -> Mapping:
    """Return a preset: its own fields, or the defaults of its action's, as Segment fills in a new mapping."""
    document, place = file.document["presets"][index], file.place("presets", index)
    action = actions.get(document["action"])
    if action is None:
        raise FileFormatError(place, f"a preset of the action {document['action']}, which is not defined above")
    defaults = {key: field["default"] for key, field in action.fields.items() if "default" in field}
    fields = document.get("mapping", defaults)
    try:
        parse_trigger(document["trigger"])
    except TriggerError as error:
        raise FileFormatError(place, f"the preset never fires, since its trigger is not valid: {error}") from None
    if faults := validate(fields):
        raise FileFormatError(place, f"the preset is not valid: {' '.join(faults)}")
    return Mapping(name=document["name"], trigger=document["trigger"], action=action, fields=fields, place=place)
