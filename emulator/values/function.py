"""Describes a function: its name, kind, handlers, settings and files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from emulator.values.mapping import MappingSet

SettingType = Literal["STRING", "BOOLEAN", "ARRAY", "TEXT_MAP"]
RuntimeName = Literal["python", "node"]
Kind = Literal["destination", "insert"]
"""What Segment does with what a handler returns: nothing, or pass it on as the changed event."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One setting of function.json, with the six fields of Segment's Public API (FunctionSettingV1).

    A handler reads it as `settings[name]`; `label` is what people see. A `sensitive` value is a secret.
    """

    name: str
    label: str
    type: SettingType
    required: bool
    sensitive: bool
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """The contents of function.json: the body of Segment's Public API call for a function, without the code."""

    display_name: str
    description: str
    resource_type: str
    settings: tuple[Setting, ...]
    logo_url: str | None = None

    @property
    def kind(self) -> Kind:
        """Whether this is an insert function, by its resourceType."""
        return "insert" if self.resource_type.startswith("INSERT_") else "destination"

    def setting(self, name: str) -> Setting | None:
        """Return the setting of this name, or None."""
        return next((setting for setting in self.settings if setting.name == name), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Function:
    """A function that is read but not loaded: `handlers` are the names that its file defines, in Segment's order.

    With `mappings` it runs by these and not by its handlers. `functions_dir` is the folder that `functions.shared`
    resolves against. `warnings` are lines for the operator, each "path:line: what": names that look like a handler's
    but are not.
    """

    name: str
    folder: Path
    handler: Path
    functions_dir: Path
    definition: Definition | None
    handlers: tuple[str, ...]
    runtime: RuntimeName = "python"
    kind: Kind = "destination"
    warnings: tuple[str, ...] = ()
    mappings: MappingSet | None = None
