"""What each destination's README promises: settings, types, examples, error texts and commands are what they are."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
FUNCTIONS = ROOT / "functions"
DESTINATIONS = sorted(path.parent.name for path in FUNCTIONS.glob("*/handler.py"))


def blocks(destination: str, language: str) -> list[str]:
    """Return the README's code blocks in that language."""
    text = (FUNCTIONS / destination / "README.md").read_text(encoding="utf-8")
    return re.findall(rf"```{language}\n(.*?)```", text, re.DOTALL)


@pytest.mark.parametrize("destination", DESTINATIONS)
def test_readme_names_every_setting_and_handled_type(destination: str) -> None:
    """A reader finds each setting by name and label, and each type of event."""
    text = (FUNCTIONS / destination / "README.md").read_text(encoding="utf-8")
    settings = json.loads((FUNCTIONS / destination / "function.json").read_text(encoding="utf-8"))["settings"]
    words = [f"`{setting['name']}`" for setting in settings] + [setting["label"] for setting in settings]
    words += ["identify", "track", "page", "screen", "group", "alias", "delete"]

    assert [word for word in words if word not in text] == []


@pytest.mark.parametrize("destination", DESTINATIONS)
def test_readme_examples_are_what_the_handler_does(destination: str, invoke: Callable[..., Any]) -> None:
    """The event that the README shows makes the request that it shows."""
    event, expected = [json.loads(block) for block in blocks(destination, "json")]
    key = expected["headers"]["Authorization"].split(" ")[1]

    assert ([expected], None) == invoke(destination, event, {"apiKey": key})


@pytest.mark.parametrize("destination", DESTINATIONS)
def test_readme_quotes_errors_as_they_are(destination: str) -> None:
    """Each error text in the README's table is a text of the code."""
    text = (FUNCTIONS / destination / "README.md").read_text(encoding="utf-8")
    code = "\n".join(path.read_text(encoding="utf-8") for path in FUNCTIONS.rglob("*.py"))
    quoted = re.findall(r"“([^”…]+)[”…]", text)

    assert quoted
    assert [words for words in quoted if words not in code] == []


COMMANDS = [
    line.removeprefix("$ ").strip()
    for destination in DESTINATIONS
    for block in blocks(destination, "console")
    for line in block.splitlines()
    if line.startswith("$ ")
]


def test_every_readme_has_a_command_to_try() -> None:
    """Each destination shows how to run one of its page's examples."""
    assert [name for name in DESTINATIONS if not any(f" {name} tests/captures/" in line for line in COMMANDS)] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_readme_commands_end_well(command: str) -> None:
    """Each command of a README runs in a clone with the dummies of its settings, and finds nothing wrong."""
    program, *words = shlex.split(command)
    environment = {name: value for name, value in os.environ.items() if not name.startswith("SEGMENT_EMULATOR_")}
    done = subprocess.run(
        [sys.executable, "-m", "emulator", *words],
        cwd=ROOT,
        env={**environment, "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )

    assert program == "segment-emulator"
    assert (0, "") == (done.returncode, done.stderr)
    assert "delivered" in done.stdout
