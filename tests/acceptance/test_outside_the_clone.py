"""The package alone: built, installed into an empty environment, and used in an empty folder without make."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from .conftest import ROOT

PLAIN = {name: value for name, value in os.environ.items() if not name.startswith(("SEGMENT_", "PYTHON", "CI"))}
QUIET = ["--quiet", "--disable-pip-version-check", "--no-input"]


def call(*words: object, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run a program without anything of this repository in its environment."""
    return subprocess.run(
        [*map(str, words)], cwd=cwd, env=PLAIN, capture_output=True, encoding="utf-8", timeout=180, check=False
    )


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package as it would be published."""
    folder = tmp_path_factory.mktemp("wheel")
    ended = call(sys.executable, "-m", "pip", "wheel", *QUIET, "--no-deps", "-w", folder, ROOT, cwd=folder)
    assert ended.returncode == 0, ended.stderr
    (found,) = folder.glob("*.whl")
    return found


@pytest.fixture(scope="session")
def command(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command in a fresh environment that holds the package, what it needs, and no extra."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=True)
    constraints = ROOT / "constraints.txt"
    ended = call(folder / "bin" / "python", "-m", "pip", "install", *QUIET, "-c", constraints, wheel, cwd=folder)
    assert ended.returncode == 0, ended.stderr
    return folder / "bin" / "segment-emulator"


def test_the_package_ships_its_schemas_and_templates(wheel: Path) -> None:
    """Every schema of the project's own, every file that init fills in, all that runs JavaScript; no test."""
    names = set(zipfile.ZipFile(wheel).namelist())
    schemas = {f"emulator/inputs/schemas/documents/{path.relative_to(ROOT / 'schemas')}" for path in own_schemas()}
    templates = {
        str(path.relative_to(ROOT)) for path in (ROOT / "emulator" / "tools" / "scaffold" / "templates").iterdir()
    }

    host = ROOT / "emulator" / "engine" / "runtime" / "node"
    node = {str(path.relative_to(ROOT)) for path in [*host.glob("*.json"), *host.glob("host/*.cjs")]}

    assert min(len(schemas), len(templates), len(node)) > 5
    assert (schemas | templates | node) - names == set()
    assert [name for name in names if "node_modules" in name] == []
    assert [name for name in names if name.startswith(("tests/", "functions/"))] == []


def own_schemas() -> list[Path]:
    """Return the schemas of events and of the project's file formats."""
    return [path for kind in ("segment", "files") for path in (ROOT / "schemas" / kind).glob("*.json")]


def test_a_first_hour_in_an_empty_folder(command: Path, tmp_path: Path) -> None:
    """Init, replay, validate, list, invoke and update: all good, with nothing but the package."""
    words = [
        ["init", "my_destination"],
        ["replay", "--strict"],
        ["validate"],
        ["list"],
        ["invoke", "my_destination", "tests/captures/my_destination.jsonl:3"],
        ["replay", "--update"],
    ]
    ended = [call(command, *each, cwd=tmp_path) for each in words]

    assert [(each.returncode, each.stderr) for each in ended] == [(0, "")] * len(words)
    assert ended[1].stdout.endswith("\n✓ all good: 4 deliveries, 2 requests\n")
    assert ended[2].stdout.endswith(" checked: no problems\n")
    assert ended[5].stdout == "tests/expected/my_destination/my_destination.jsonl: unchanged\n"


def test_schemas_of_the_package_and_of_the_folder_are_both_used(command: Path, tmp_path: Path) -> None:
    """An event that breaks Segment's rules is told with its code, a request that breaks the folder's schema fails."""
    call(command, "init", "my_destination", cwd=tmp_path)
    schema = tmp_path / "schemas" / "destinations" / "my_destination" / "track.json"
    schema.write_text(schema.read_text(encoding="utf-8").replace("/events", "/event"), encoding="utf-8")
    event = '{"type": "track", "event": "Paid", "userId": "u", "properties": [], "messageId": "m"}'

    validated = call(command, "validate", "tests/captures/my_destination.jsonl", cwd=tmp_path)
    invoked = call(command, "invoke", "my_destination", "tests/captures/my_destination.jsonl:3", cwd=tmp_path)
    odd = call(command, "invoke", "my_destination", event, cwd=tmp_path)

    assert validated.returncode == 0
    assert "fits no request schema; nearest: track, differing at $.url" in invoked.stdout
    assert "$.properties: [] is not an object (properties_not_object)" in odd.stdout
