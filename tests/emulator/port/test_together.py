"""Programs of one subject, each a file beside the handler, end alike in both runtimes: one port, one start of Node."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from .both import HEAD, differences, written
from .test_forms import FORMS
from .test_forms import VALUES as OF_FORMS

PLACES = (Path(__file__).parent / "together", FORMS)
FOLDERS = sorted(path for place in PLACES for path in place.iterdir() if path.is_dir())
VALUES: list[Any] = [
    None,
    0,
    3,
    -2.5,
    "",
    "ab",
    " x ",
    [],
    [3, 1, 2],
    ["b", "a"],
    {},
    {"a": 1},
    {"2": 1, "b": "x", "1": None},
]
REPLIES = [{"status": 200, "body": '{"a": 1}', "optional": True}]
HANDLER = """
def onTrack(event, settings):
    name = event["event"]
    v = event.get("v")
"""


def events(names: list[str], values: list[Any]) -> list[dict[str, Any]]:
    """Return an event for each program and each value."""
    return [
        {"type": "track", "messageId": f"{name}-{number}", "event": name, "userId": "u", "v": value}
        for name in names
        for number, value in enumerate(values)
    ]


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: f"{folder.parent.name}-{folder.name}")
def test_programs_end_alike(tmp_path: Path, folder: Path) -> None:
    """Requests, logs, outcome, and an error's name and text."""
    place = tmp_path / "functions" / "together"
    files = sorted(folder.glob("*.py"))
    place.mkdir(parents=True)
    for file in files:
        (place / f"its_{file.name}").write_text(HEAD + file.read_text(encoding="utf-8"), encoding="utf-8")
    names = [file.stem for file in files]
    imports = "".join(f"from .its_{name} import program as its_{name}\n" for name in names)
    called = "".join(f"    if name == {name!r}:\n        answer(its_{name}(v))\n" for name in names)

    values = OF_FORMS if folder.parent == FORMS else VALUES
    found = list(differences(written(place, imports + HANDLER + called), events(names, values), replies=REPLIES))

    assert [] == found
