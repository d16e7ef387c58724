"""Every form of the language ends alike in Python and in the JavaScript that it becomes, also in a file of its own.

`test_together` holds all forms of a folder in one program, which takes a tenth of the time.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from .both import differences, written

FORMS = Path(__file__).parent / "forms"
FILES = sorted(FORMS.glob("*/*.py"))
VALUES: list[Any] = [
    None, True, False, 0, 1, -1, 2, 1.5, 1e300, "", "a", "abc", " x ", "1/2", "12", "😀b", [], [1], ["a", "b"],
    [1, "a"],
    [[1], [2]], [3, 1, 2], {}, {"a": 1}, {"b": None, "a": [1]}, {"2": 1, "10": 2, "x": 3}, {"a": {"a": 1}},
    {"id": "x", "name": "N"},
]  # fmt: skip
"""A value of every type that JSON has, and the odd ones among them."""
EVENTS = [{"type": "track", "messageId": str(number), "userId": "u", "v": value} for number, value in enumerate(VALUES)]
HANDLER = "\n\ndef onTrack(event, settings):\n    answer(program(event.get('v')))\n"


@pytest.mark.long
@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_a_form_ends_alike(tmp_path: Path, file: Path) -> None:
    """What is sent, the outcome, and an error's name and text are the same for a value of every type."""
    handler = written(tmp_path / "functions" / file.stem, file.read_text(encoding="utf-8") + HANDLER)

    assert [] == list(differences(handler, EVENTS))
