"""Mappings become a handler, and the handler its JavaScript; over generated events all three send the same."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from emulator.cli import command
from tests.emulator.tools.mapping_port.mapping_sets import MAPPING_SETS

SETS = {"presets": None, **MAPPING_SETS}
QUICK = ("presets", "booleans and null", "three for one event", "templates")
"""Four that have the most in them; each set takes ten seconds."""


def run(*words: str) -> str:
    """Run the command, which must end well, and return what it printed."""
    found = CliRunner().invoke(command, list(words), standalone_mode=False)
    assert (0, None) == (found.return_value, found.exception), found.output

    return found.output


@pytest.mark.parametrize("name", [pytest.param(name, marks=[] if name in QUICK else pytest.mark.long) for name in SETS])
def test_mappings_a_handler_and_its_port_send_the_same(name: str, tmp_path: Path) -> None:
    """Each step is a command that a person gives; parity says that nothing differs."""
    source = "presets"
    if (rows := SETS[name]) is not None:
        file = tmp_path / "mine.json"
        file.write_text(json.dumps({"data": {"subscriptions": rows}}), encoding="utf-8")
        source = str(file)
    handler = tmp_path / "functions" / "own" / "handler.py"
    run("mappings", "port", "userpilot_cloud", "--mappings", source, "-o", str(handler))
    mapped = run("parity", "userpilot_cloud", str(handler), "--mappings", source, "--events", "200")
    run("port", str(handler.parent))
    port = str(handler.with_suffix(".js"))
    ported = run("parity", str(handler), port, "--events", "60", "--scenario", "given/ok")

    assert "✓ parity: no difference in 200 events" in mapped
    assert "✓ parity: no difference in 60 events" in ported


def test_every_story_through_the_handler_of_the_presets(tmp_path: Path) -> None:
    """Over real captures, too, the handler sends what the catalogue destination did."""
    handler = tmp_path / "functions" / "own" / "handler.py"
    run("mappings", "port", "userpilot_cloud", "-o", str(handler))

    found = run("parity", "userpilot_cloud", str(handler), "tests/captures", "--mappings", "presets")
    assert "✓ parity: no difference in 232 events" in found
