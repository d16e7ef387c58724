"""The phrase behind a status is the same in both runtimes and in the report."""

from __future__ import annotations

import json
import subprocess

from emulator.engine.runtime.node.node_program import find_node
from emulator.values.status_phrases import phrase_of


def test_as_node_has_them() -> None:
    """Node's own table, which a JavaScript function meets, is this one."""
    command = [find_node(None).path, "-p", "JSON.stringify(require('http').STATUS_CODES)"]
    answer = subprocess.run(command, capture_output=True, text=True, check=True)
    codes = json.loads(answer.stdout)

    assert codes == {str(status): phrase for status in range(100, 600) if (phrase := phrase_of(status))}


def test_no_phrase() -> None:
    """A status that nobody has named has none."""
    assert phrase_of(299) == ""
