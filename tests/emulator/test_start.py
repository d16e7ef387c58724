"""What a command and a worker import before they begin: a start costs what is loaded, so this counts it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
_LOADED = """
import json, runpy, sys
try:
    sys.argv = ["segment-emulator", *sys.argv[1:]]
    runpy.run_module("emulator")
except SystemExit:
    print(json.dumps(sorted(sys.modules)), file=sys.stderr)
"""
_WORKER = "sys.modules['pytest'] = None; import emulator.engine.runtime.python.worker"
_OF_REQUESTS = {"certifi", "charset_normalizer", "chardet", "idna", "requests", "urllib3"}
_OF_THE_CLOCK = {"dateutil", "six", "time_machine"}
_FAST = {"orjson", "jsonschema_rs"}


def loaded(*words: str, code: str = _LOADED) -> set[str]:
    """Return the modules that a Python process has loaded in the end, without the name that hides pytest."""
    ended = subprocess.run([sys.executable, "-c", code, *words], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(json.loads(ended.stderr.splitlines()[-1])) - {"pytest"}


def rooms(modules: set[str]) -> set[str]:
    """Return the rooms of the emulator that modules are in."""
    return {".".join(name.split(".")[1:2]) for name in modules if name.startswith("emulator.")}


def others(modules: set[str]) -> set[str]:
    """Return the packages that are neither Python's nor the emulator's."""
    known = {*sys.stdlib_module_names, "emulator", "__main__"}
    found = {name.split(".")[0] for name in modules} - known
    return {name for name in found if not name.startswith(("_", "mypyc", "cython", "CYTHON"))}


def test_the_version_loads_the_command_alone() -> None:
    """No command, no engine."""
    modules = loaded("--version")

    assert {"cli", "errors", "values"} >= rooms(modules)
    assert {"click"} == others(modules)
    assert len([name for name in modules if name.startswith("emulator")]) <= 10


def test_a_replay_loads_what_it_runs() -> None:
    """No language of filters or mappings, no Node, no client, no slow validator, no database, where none is used."""
    modules = loaded("replay", "userpilot_cloud", "tests/captures/web-visit.jsonl")

    unused = {
        "emulator.mappings",
        "emulator.inputs.fql",
        "emulator.inputs.filters",
        "emulator.engine.delivery.filtering",
    }
    unused |= {
        "emulator.engine.runtime.node.runtime",
        "emulator.engine.runtime.node.node_program",
        "sqlite3",
        "asyncio",
        "emulator.inputs.schemas.thorough",
    }
    assert "emulator.engine.suite" in modules
    assert set() == unused & modules
    assert {"click", "psutil"} | _FAST >= others(modules)
    assert {"cli", "engine", "errors", "inputs", "report", "segment", "values"} >= rooms(modules)
    assert len([name for name in modules if name.startswith("emulator")]) <= 110


def test_a_worker_loads_little_beside_requests() -> None:
    """Each destination starts one: nothing that reads files, judges or reports is in it."""
    modules = loaded(code=f"import json, sys; {_WORKER}; print(json.dumps(sorted(sys.modules)), file=sys.stderr)")

    assert {"engine", "errors", "segment", "values"} >= rooms(modules)
    assert _OF_REQUESTS | _OF_THE_CLOCK | _FAST >= others(modules)
