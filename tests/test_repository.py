"""The repository itself: every destination is whole, and both validators agree."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from emulator.inputs.captures import find_captures
from emulator.inputs.schemas import RequestSchemas, event_violations, file_violations
from emulator.values.model import Event, Request

ROOT = Path(__file__).parents[1]
DESTINATIONS = sorted(path.parent.name for path in (ROOT / "functions").glob("*/handler.py"))
CAPTURES = find_captures([str(ROOT / "tests" / "captures")])
STORIES = sorted(capture.story for capture in CAPTURES)
SETTINGS = json.loads((ROOT / "tests" / "settings.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("destination", DESTINATIONS)
class TestDestinations:
    """The same files in each destination's folders."""

    def test_folder(self, destination: str) -> None:
        """A handler, its definition and its page."""
        folder = ROOT / "functions" / destination

        assert {"handler.py", "function.json", "README.md"} <= {path.name for path in folder.iterdir()}

    def test_schemas(self, destination: str) -> None:
        """Requests of every destination of ours are checked."""
        assert RequestSchemas.load(ROOT / "schemas" / "destinations" / destination)

    def test_expectations(self, destination: str) -> None:
        """Every story has expectations, and every expectation a story."""
        files = sorted(path.stem for path in (ROOT / "tests" / "expected" / destination).glob("*.jsonl"))

        assert STORIES == files

    def test_settings(self, destination: str) -> None:
        """The committed dummies give each required setting a value that is plainly no secret."""
        definition = json.loads((ROOT / "functions" / destination / "function.json").read_text(encoding="utf-8"))
        required = {setting["name"] for setting in definition["settings"] if setting["required"]}

        assert required <= SETTINGS[destination].keys()
        assert all("dummy" in value for value in SETTINGS[destination].values())


def test_nothing_stands_alone() -> None:
    """Expectations, schemas and settings are those of destinations that there are."""
    expected = {path.name for path in (ROOT / "tests" / "expected").iterdir()}
    schemas = {path.name for path in (ROOT / "schemas" / "destinations").iterdir()}

    assert set(DESTINATIONS) == expected == schemas == SETTINGS.keys()


def test_stories_hold_enough() -> None:
    """At least 150 events in all, and every type of event among them."""
    events = [event.value for event in iter_events()]
    types = {event.get("type") for event in events if isinstance(event, dict) and isinstance(event.get("type"), str)}

    assert len(events) >= 150
    assert {"identify", "track", "page", "screen", "group", "alias", "delete"} <= types


def iter_events() -> Iterator[Event]:
    """Yield every event of every story."""
    for capture in CAPTURES:
        for event in capture.events():
            assert isinstance(event, Event), event
            yield event


@cache
def replayed(extra: bool, tmp: Path | None = None) -> tuple[Any, ...]:
    """Return the exit code of a replay of everything and its lines; without the extra `fast`, as if not installed."""
    environ = {name: value for name, value in os.environ.items() if not name.startswith("SEGMENT_")}
    if tmp is not None:
        for name in ("orjson", "jsonschema_rs"):
            (tmp / f"{name}.py").write_text(f"raise ImportError('{name} is not installed')\n")
        environ["PYTHONPATH"] = str(tmp)
    words = [sys.executable, "-m", "emulator", "replay", "--format", "jsonl"]
    ended = subprocess.run(words, cwd=ROOT, env=environ, capture_output=True, check=False, timeout=120)
    assert not ended.stderr
    return ended.returncode, tuple(ended.stdout.splitlines())


def test_replay_is_green() -> None:
    """Every event of every story does in every destination what is expected of it."""
    code, lines = replayed(True)

    assert (0, sum(1 for _ in iter_events()) * len(DESTINATIONS)) == (code, len(lines))
    assert all(json.loads(line)["covered"] for line in lines)
    assert not any(file_violations("report_line", json.loads(line)) for line in lines)


def test_the_extra_changes_nothing_but_speed(tmp_path: Path) -> None:
    """Without orjson and jsonschema-rs every line of the replay says the same."""
    code, lines = replayed(True)
    other_code, others = replayed(False, tmp_path)

    assert (code, [json.loads(line) for line in lines]) == (other_code, [json.loads(line) for line in others])


class TestBothValidators:
    """jsonschema-rs and jsonschema give one verdict, with the same words, on all that the repository holds."""

    def test_events(self) -> None:
        """Every event."""
        differing = [
            event.place
            for event in iter_events()
            if event_violations(event.value, fast=True) != event_violations(event.value, fast=False)
        ]

        assert [] == differing

    @pytest.mark.parametrize("destination", DESTINATIONS)
    def test_requests(self, destination: str) -> None:
        """Every request of the replay, held against every destination's schemas."""
        quick, thorough = (
            RequestSchemas.load(ROOT / "schemas" / "destinations" / destination, fast=fast) for fast in (True, False)
        )
        assert quick
        assert thorough
        requests = [request for line in replayed(True)[1] for request in json.loads(line)["requests"]]

        assert requests
        assert [] == [request for request in requests if quick.fitting(request) != thorough.fitting(request)]

    @pytest.mark.parametrize("destination", DESTINATIONS)
    def test_files(self, destination: str) -> None:
        """function.json, settings and every line of the expectations."""
        files: list[tuple[Any, Any]] = [("settings", SETTINGS)]
        definition = (ROOT / "functions" / destination / "function.json").read_text(encoding="utf-8")
        files.append(("function", json.loads(definition)))
        for path in (ROOT / "tests" / "expected" / destination).glob("*.jsonl"):
            first, *lines = path.read_text(encoding="utf-8").rstrip("\n").split("\n")
            files.append(("expectations", json.loads(first)))
            files += [("expectation", json.loads(line)) for line in lines]
        verdicts = [(file_violations(*each, fast=True), file_violations(*each, fast=False)) for each in files]

        assert [([], [])] * len(files) == verdicts


def test_requests_are_as_they_were_sent() -> None:
    """A request's document, written and read again, is the same: expectations lose nothing."""
    for line in replayed(True)[1][:200]:
        for request in json.loads(line)["requests"]:
            body = None if request["body"] is None else json.dumps(request["body"])
            again = Request(method=request["method"], url=request["url"], headers=request["headers"], body=body)

            assert request == again.document


def test_changelog_knows_the_version() -> None:
    """The newest entry is what comes next, or the version of pyproject.toml."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    newest = re.findall(r"^## \[(.+?)\]", text, re.MULTILINE)[0]

    assert newest in ("Unreleased", version)
