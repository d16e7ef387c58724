"""A measured run does what any run does, and tells what it reached."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from emulator.engine.coverage.files import marks_of
from emulator.engine.replaying import Stage
from emulator.engine.runtime.invocation import Terms
from emulator.errors import FunctionError
from emulator.inputs.bundle import read_function
from emulator.inputs.captures import find_captures
from emulator.values.function import Function
from emulator.values.model import Delivery, Event
from emulator.values.run import RunOptions

ROOT = Path(__file__).parents[4]
KEYS: dict[str, Any] = {"apiKey": "k-1", "appToken": "k-1", "region": "eu"}


def deliveries(function: Function, options: RunOptions) -> list[Delivery]:
    """Replay a story."""
    (capture,) = find_captures([str(ROOT / "tests" / "captures" / "odd-values.jsonl")])
    events = [each for each in capture.events() if isinstance(each, Event)]
    stage = Stage(function, options)
    try:
        return list(stage.replay(events, Terms(settings=KEYS, options=options)))
    finally:
        stage.close()


@pytest.mark.parametrize("handler", ["handler.py", "handler.js"])
def test_marks_change_nothing(handler: str) -> None:
    """Each delivery is the same, with its handler's lines; and only a measured run tells what was reached."""
    function = read_function(ROOT / "functions" / "userleap" / handler)
    plain, measured = deliveries(function, RunOptions()), deliveries(function, RunOptions(measured=True))

    told = [place for each in measured for attempt in each.attempts for place in attempt.reached]
    assert [each.to_dict() for each in plain] == [each.to_dict() for each in measured]
    assert [] == [attempt.reached for each in plain for attempt in each.attempts if attempt.reached]
    assert len(told) == len(set(told)), "each mark is told once"
    own = {number for file, number in told if (ROOT / file).resolve() == function.handler.resolve()}
    assert len(own) > 20
    assert max(own) < len(marks_of(function.handler))


def test_a_function_that_is_loaded_for_each_event(tmp_path: Path) -> None:
    """With `fresh` every attempt loads the file anew, and its marks keep their numbers."""
    for name, text in {
        "handler.py": "count = 0\ndef onTrack(event, settings):\n    return count\n",
        "handler.js": "const count = 0;\nasync function onTrack(event) {\n  return count;\n}\n",
    }.items():
        file = tmp_path / name
        file.write_text(text, encoding="utf-8")
        options = RunOptions(measured=True, fresh=True)
        stage = Stage(read_function(file), options)
        events = [Event(value={"type": "track", "messageId": str(number), "userId": "u"}) for number in range(2)]
        first, second = stage.replay(events, Terms(settings={}, options=options))
        stage.close()

        assert len(marks_of(file)) == len(first.attempts[0].reached)
        assert () == second.attempts[0].reached


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("handler.py", "def onTrack(event, settings):\n    return (\n"),
        ("handler.py", "def onTrack(event, settings):\n    return 1\n\nraise ValueError('no')\n"),
        ("handler.py", f"def onTrack(event, settings):\n    return {'-' * 3000}1\n"),
        ("handler.js", "async function onTrack(event) {\n  return (\n}\n"),
        ("handler.js", "async function onTrack(event) {}\nthrow new Error('no');\n"),
    ],
    ids=["no Python", "an error in Python", "deep Python", "no JavaScript", "an error in JavaScript"],
)
def test_a_file_that_can_not_be_loaded(tmp_path: Path, name: str, text: str) -> None:
    """It is told by its own lines, as when nothing is measured."""
    file = tmp_path / name
    file.write_text(
        "def onTrack(event, settings):\n    return 1\n" if name.endswith("py") else "function onTrack() {}\n"
    )
    function = read_function(file)
    file.write_text(text, encoding="utf-8")

    plain, measured = (load_error(function, RunOptions(measured=measured)) for measured in (False, True))

    assert plain == measured


def load_error(function: Function, options: RunOptions) -> str | None:
    """Return what is told of a function that cannot be loaded, None of one that can."""
    stage = Stage(function, options)
    try:
        stage.load(Terms(settings={}, options=options))
    except FunctionError as error:
        return str(error)
    finally:
        stage.close()
    return None
