"""Makes a new destination from templates.

The templates are the files of a destination called `my_destination`, "My Destination" for people; those words are
replaced by the new destination's. Nothing that is there is overwritten: either all of it is made, or nothing.
"""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from emulator.errors import EmulatorError, UsageError
from emulator.inputs.bundle import read_definition
from emulator.tools.scaffold.dummies import with_dummy
from emulator.tools.scaffold.naming import display_name, refuse_odd_name
from emulator.values.named_files import writes

__all__ = ["Places", "make", "story_of"]

_STORY = ".jsonl"


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Where a new destination's files go: the folders of functions and of captures, and the file of settings."""

    functions: Path
    captures: Path
    settings: Path

    @property
    def schemas(self) -> Path:
        """The folder of request schemas, which lies beside that of functions."""
        return self.functions.parent / "schemas" / "destinations"

    @property
    def option(self) -> list[str]:
        """The words that a command needs to find the functions; none when they are where it looks by itself."""
        return [] if self.functions == Path("functions") else ["--functions", shlex.quote(str(self.functions))]


def story_of(name: str, places: Places) -> Path:
    """Return the capture of a new destination's own events."""
    return places.captures / f"{name}{_STORY}"


def make(name: str, places: Places) -> list[Path]:
    """Write the files of a new destination and its dummy settings; return their paths, in the order to read them.

    Raises UsageError, before anything is written, for a name that is none and for whatever is there already, and
    FileFormatError for a settings file that cannot take another destination.
    """
    refuse_odd_name(name)
    new = _new_files(name, places)
    _refuse_what_is_there(name, new, places)
    settings = with_dummy(places.settings, name)
    for path, text in new.items():
        _write(path, text, new=True)
    _write(places.settings, settings, new=False)
    return [*new, places.settings]


def _new_files(name: str, places: Places) -> dict[Path, str]:
    folder, schemas = places.functions / name, places.schemas / name
    templates = {
        folder / "handler.py": "handler.py.txt",
        folder / "function.json": "function.json",
        folder / "README.md": "README.md",
        schemas / "identify.json": "identify.json",
        schemas / "track.json": "track.json",
        story_of(name, places): "story.jsonl",
    }
    return {path: _filled_in(template, name, places) for path, template in templates.items()}


def _filled_in(template: str, name: str, places: Places) -> str:
    text = (files(__package__) / "templates" / template).read_text(encoding="utf-8")
    words = {
        "invoke my_destination": " ".join(["invoke", name, *places.option]),
        "my_destination": name,
        "MY_DESTINATION": name.upper(),
        "my-destination": name.replace("_", "-"),
        "My Destination": display_name(name),
    }
    for word, replacement in words.items():
        text = text.replace(word, replacement)
    return text


def _refuse_what_is_there(name: str, new: Mapping[Path, str], places: Places) -> None:
    for path in (places.functions / name, *new):
        if path.exists():
            raise UsageError(f"{path}: already exists, and nothing is overwritten; choose another name")
    for definition in sorted(places.functions.glob("*/function.json")):
        if _display_name_in(definition) == display_name(name):
            raise UsageError(f"{definition}: has the displayName '{display_name(name)}' already; choose another name")


def _display_name_in(definition: Path) -> str | None:
    try:
        return read_definition(definition).display_name
    except EmulatorError:
        # What is wrong with another destination is told when that one is run.
        return None


def _write(path: Path, text: str, *, new: bool) -> None:
    with writes(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x" if new else "w", encoding="utf-8", newline="") as stream:
            stream.write(text)
