"""The core stands alone: without the port and the tools every story is replayed all the same."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.environment import plain_environment

ROOT = Path(__file__).parents[2]
TOOLS = ("port", "tools")
MOST_LINES = 13_356
"""The lines that a replay and an invocation load, with the program that runs in Node. They may shrink, not grow.

The room `mappings` is not counted: the engine asks it what a destination without a handler sends.
"""

_COUNT = """
import sys, pathlib, json
from emulator.cli import main
sys.argv = ["segment-emulator", *json.loads(sys.argv[1])]
try:
    main()
except SystemExit as ended:
    print(json.dumps([ended.code, sorted(m.__file__ for n, m in sys.modules.items() if n.startswith("emulator"))]),
          file=sys.stderr)
"""


@pytest.fixture(scope="module")
def core(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project without anything that is not core."""
    folder = tmp_path_factory.mktemp("core")
    shutil.copytree(ROOT / "emulator", folder / "emulator", ignore=_left_out)
    for name in ("schemas", "functions", "tests/captures", "tests/expected"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("private"))
    shutil.copy(ROOT / "tests" / "settings.json", folder / "tests")
    return folder


def _left_out(folder: str, names: list[str]) -> list[str]:
    return [name for name in names if name == "__pycache__" or (Path(folder) == ROOT / "emulator" and name in TOOLS)]


def called(core: Path, *words: str) -> tuple[int, str, set[Path]]:
    """Run the copy's command; return its exit code, what it printed, and the modules that it loaded."""
    ended = subprocess.run(
        [sys.executable, "-c", _COUNT, json.dumps(words)],
        cwd=core,
        env={**plain_environment(), "PYTHONPATH": str(core)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    code, files = json.loads(ended.stderr.splitlines()[-1])
    return code, ended.stdout, {Path(file) for file in files}


def test_stories_without_tools(core: Path) -> None:
    """All deliveries are as expected, one event can be looked at, and the core has a size."""
    code, replayed, modules = called(core, "replay")
    again, invoked, more = called(core, "invoke", "userleap", "tests/captures/web-visit.jsonl:6")
    files = {*modules, *more, *(core / "emulator" / "engine" / "runtime").rglob("*.cjs"), *_worker(core)}
    counted = [file for file in files if not file.is_relative_to(core / "emulator" / "mappings")]
    lines = sum(len(file.read_text(encoding="utf-8").splitlines()) for file in counted)

    assert (0, 0) == (code, again)
    assert "✓ all good: " in replayed
    assert "\ndelivered\n" in invoked
    assert all(file.is_relative_to(core) for file in files)
    assert [] == [name for name in TOOLS if (core / "emulator" / name).exists()]
    assert MOST_LINES - 2_000 <= lines <= MOST_LINES, f"the core has {lines} lines"


def _worker(core: Path) -> set[Path]:
    """Return the modules that only a worker process loads."""
    engine = core / "emulator" / "engine"
    return {*(engine / "runtime" / "python").glob("*.py"), *(engine / "network").glob("*.py")}
