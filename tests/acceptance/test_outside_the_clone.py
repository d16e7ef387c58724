"""The package alone: built, and used in an empty folder without make and without anything of this repository."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import venv
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from emulator.engine.runtime.node.installed import CACHE_VARIABLE

from .conftest import ROOT

PLAIN = {
    name: value
    for name, value in os.environ.items()
    if name == CACHE_VARIABLE or not name.startswith(("SEGMENT_", "PYTHON", "CI"))
}
QUIET = ["--quiet", "--disable-pip-version-check", "--no-input"]
Ended = subprocess.CompletedProcess[str]
Command = Callable[..., Ended]


def call(*words: object, cwd: Path, **environ: str) -> Ended:
    """Run a program without anything of this repository in its environment."""
    return subprocess.run(
        [*map(str, words)],
        cwd=cwd,
        env={**PLAIN, **environ},
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package as it would be published."""
    folder = tmp_path_factory.mktemp("wheel")
    ended = call(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=ROOT)
    assert ended.returncode == 0, ended.stderr
    (found,) = folder.glob("*.whl")
    return found


def unpacked(wheel: Path, folder: Path) -> Command:
    """Unpack the wheel; what it depends on is that of this environment, so that no registry is asked."""
    zipfile.ZipFile(wheel).extractall(folder)
    return lambda *words, cwd: call(sys.executable, "-m", "emulator", *words, cwd=cwd, PYTHONPATH=str(folder))


def installed(wheel: Path, folder: Path) -> Command:
    """Install the wheel into a fresh environment with the extra `node`, and the npm packages into a fresh cache."""
    venv.create(folder, with_pip=True)
    words = ["-m", "pip", "install", *QUIET, "-c", ROOT / "constraints.txt", f"segment-emulator[node] @ file://{wheel}"]
    cache = {CACHE_VARIABLE: str(folder / "cache")}
    for program in ([folder / "bin" / "python", *words], [folder / "bin" / "segment-emulator", "setup"]):
        ended = call(*program, cwd=folder, **cache)
        assert ended.returncode == 0, ended.stderr
    return lambda *words, cwd: call(folder / "bin" / "segment-emulator", *words, cwd=cwd, **cache)


@pytest.fixture(scope="session", params=[unpacked, pytest.param(installed, marks=pytest.mark.long)])
def command(request: pytest.FixtureRequest, wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Command:
    """`command(*words, cwd=…)` runs the package's command."""
    made: Command = request.param(wheel, tmp_path_factory.mktemp("environment"))
    return made


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


def test_a_first_hour_in_an_empty_folder(command: Command, tmp_path: Path) -> None:
    """A destination is made, replayed, checked, ported and replayed as JavaScript, with nothing but the package."""
    words = [
        ["init", "my_destination"],
        ["replay", "--strict"],
        ["validate"],
        ["list"],
        ["invoke", "my_destination", "tests/captures/my_destination.jsonl:3"],
        ["replay", "--update"],
        ["port", "my_destination"],
        ["replay", "--runtime", "node", "--strict"],
    ]
    ended = [command(*each, cwd=tmp_path) for each in words]

    assert [(each.returncode, each.stderr) for each in ended] == [(0, "")] * len(words)
    assert ended[1].stdout.endswith("\n✓ all good: 4 deliveries, 2 requests\n")
    assert ended[2].stdout.endswith(" checked: no problems\n")
    assert ended[7].stdout.endswith("\n✓ all good: 4 deliveries, 2 requests\n")
    assert ended[5].stdout == "tests/expected/my_destination/my_destination.jsonl: unchanged\n"


def test_schemas_of_the_package_and_of_the_folder_are_both_used(command: Command, tmp_path: Path) -> None:
    """An event that breaks Segment's rules is told with its code, a request that breaks the folder's schema fails."""
    command("init", "my_destination", cwd=tmp_path)
    schema = tmp_path / "schemas" / "destinations" / "my_destination" / "track.json"
    schema.write_text(schema.read_text(encoding="utf-8").replace("/events", "/event"), encoding="utf-8")
    event = '{"type": "track", "event": "Paid", "userId": "u", "properties": [], "messageId": "m"}'

    validated = command("validate", "tests/captures/my_destination.jsonl", cwd=tmp_path)
    invoked = command("invoke", "my_destination", "tests/captures/my_destination.jsonl:3", cwd=tmp_path)
    odd = command("invoke", "my_destination", event, cwd=tmp_path)

    assert validated.returncode == 0
    assert "fits no request schema; nearest: track, differing at $.url" in invoked.stdout
    assert "$.properties: [] is not an object (properties_not_object)" in odd.stdout


def test_the_pages_that_messages_name(command: Command, tmp_path: Path) -> None:
    """The package brings each page that one of its messages names, and --help says where."""
    named = {
        name
        for path in (ROOT / "emulator").rglob("*.py")
        for text in _said(path)
        for name in re.findall(r"\bdocs/([a-z-]+\.md)", text)
    }
    told = re.search(r"Pages that are called docs/NAME\.md are in (.+)\n", command("--help", cwd=tmp_path).stdout)

    assert told
    assert "port.md" in named
    assert named <= {path.name for path in Path(told[1]).iterdir()}
    assert not Path(told[1]).is_relative_to(ROOT)


def _said(path: Path) -> Iterator[str]:
    """Yield the texts of a module that a user may see: all but docstrings, and a command's help."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    silent = set() if path.parent.name == "cli" else {id(n.value) for n in ast.walk(tree) if isinstance(n, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in silent:
            yield node.value
