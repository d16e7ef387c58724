"""The repository itself: every destination is whole, both validators agree, and the pages tell the truth."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from emulator.inputs.captures import find_captures
from emulator.inputs.schemas import RequestSchemas, event_violations, file_violations
from emulator.values.model import Event, Request

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SHIPPED = ("userleap", "userpilot_cloud", "userpilot_mobile")
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
        assert [] == [request for request in requests if quick.fits(request) != thorough.fits(request)]

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

            assert request == again.document()


def test_changelog_knows_the_version() -> None:
    """The newest entry is what comes next, or the version of pyproject.toml."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    newest = re.findall(r"^## \[(.+?)\]", text, re.MULTILINE)[0]

    assert newest in ("Unreleased", version)


COMMANDS = [
    (command, shown)
    for block in re.findall(r"^```console\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    for command, shown in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", block, re.MULTILINE)
]
TARGETS = re.findall(r"^([a-z]+):.*##", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)


def test_readme_has_commands() -> None:
    """The README shows both commands of the project's main jobs, and some that can be run."""
    commands = [command for command, _ in COMMANDS]

    assert {"make replay", "make test"} <= set(commands)
    assert [command for command in commands if command.startswith("segment-emulator ")]


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what the project ships, and nothing of what a user of this clone has added."""
    folder = tmp_path_factory.mktemp("shipped")
    listed = (ROOT / "tests" / "captures" / "README.md").read_text(encoding="utf-8")
    stories = re.findall(r"^\| `([^`]+)` \| \d+ \|", listed, re.MULTILINE)
    parts = ["schemas", "functions/shared", "tests/functions", "tests/settings.json"]
    parts += [f"functions/{name}" for name in SHIPPED] + [f"tests/expected/{name}" for name in SHIPPED]
    for part in [*parts, *(f"tests/captures/{story}" for story in stories)]:
        (folder / part).parent.mkdir(parents=True, exist_ok=True)
        copy = shutil.copytree if (ROOT / part).is_dir() else shutil.copy
        copy(ROOT / part, folder / part)
    return folder


@pytest.mark.parametrize(("command", "shown"), COMMANDS, ids=[command[:60] for command, _ in COMMANDS])
def test_readme_commands(command: str, shown: str, shipped: Path) -> None:
    """Each command of the README runs and prints what the README shows."""
    program, *words = shlex.split(command)
    if program == "make":
        assert words[0] in TARGETS
        return
    assert program == "segment-emulator"
    environ = {name: value for name, value in os.environ.items() if not name.startswith("SEGMENT_")}
    ended = subprocess.run(
        [sys.executable, "-m", "emulator", *words],
        cwd=shipped,
        env=environ,
        capture_output=True,
        check=False,
        timeout=120,
    )

    assert_shown(shown, ended.stdout.decode())


def assert_shown(shown: str, printed: str) -> None:
    """Fail unless the lines printed are those shown, where a line "…" stands for any lines and speeds may differ."""
    wanted, got = (_without_speed(text.rstrip("\n").split("\n")) for text in (shown, printed))
    if not _fits(wanted, got):
        assert wanted == got


def _fits(wanted: list[str], got: list[str]) -> bool:
    if not wanted:
        return not got
    if wanted[0] == "…":
        return any(_fits(wanted[1:], got[skipped:]) for skipped in range(len(got) + 1))
    return bool(got) and wanted[0] == got[0] and _fits(wanted[1:], got[1:])


def _without_speed(lines: list[str]) -> list[str]:
    """Return lines without a table's column of events/s, which ends its rows."""
    in_table = False
    kept = []
    for line in lines:
        in_table = line.endswith("events/s") or (in_table and line != "")
        kept.append(re.sub(r"\s+([0-9,]+|-|events/s)$", "", line) if in_table else line)
    return kept


@pytest.mark.parametrize(
    ("shown", "printed", "same"),
    [
        ("a\nb\n", "a\nb\n", True),
        ("a\nb\n", "a\nc\n", False),
        ("…\nb\n", "a\nx\nb\n", True),
        ("…\nb\n", "b\n", True),
        ("a\n…\n", "a\nx\ny\n", True),
        ("a\n…\nb\n", "a\nb\n", True),
        ("a\n…\nb\n", "a\nx\n", False),
        ("   events  events/s\nx  1      2,018\n\nend 5", "   events  events/s\nx  1      9\n\nend 5", True),
        ("   events  events/s\nx  1      2,018\n\nend 5", "   events  events/s\nx  2  2,018\n\nend 5", False),
        ("   events  events/s\nx  1      2,018\n\nend 5", "   events  events/s\nx  1  2,018\n\nend 6", False),
    ],
)
def test_how_commands_are_compared(shown: str, printed: str, *, same: bool) -> None:
    """The comparison above can fail."""
    check: Callable[[], None] = lambda: assert_shown(shown, printed)  # noqa: E731 - called in one of two ways
    if same:
        check()
    else:
        with pytest.raises(AssertionError):
            check()
