"""Each of many small faults in a port is found among the 2,000 events that parity generates by default."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from emulator.inputs.bundle import read_function
from emulator.tools.parity import Pair
from emulator.values.run import RunOptions

from .test_sensitivity import EVENTS, differing

USERLEAP = Path(__file__).parents[4] / "functions" / "userleap"
MUTANTS = {
    "a text cut one later": (".slice(0, REPLY_TEXT_SHOWN)", ".slice(0, REPLY_TEXT_SHOWN + 1)"),
    "one id too few": ("listed.length > MOST_PURGED", "listed.length >= MOST_PURGED"),
    "one attribute too many": ("(attributes).length > MOST_ATTRIBUTES", "(attributes).length > MOST_ATTRIBUTES + 1"),
    "a status that is not tried again": ("[408, 429].includes(status)", "[429].includes(status)"),
    "a status that is fine": ("undefined, 404)", "undefined, 400)"),
    "an operator": ("labels.length > 1 &&", "labels.length > 1 ||"),
    "a default turned round": ('"sendPageUrl", true)', '"sendPageUrl", false)'),
    "a key of a body": ("body.emailAddress = email", "body.email = email"),
    "a text of an error": ("userIds must be a list", "userIds must be an array"),
    "a kind of error": ('new InvalidEventPayload("userIds', 'new ValidationError("userIds'),
    "blanks that are not cut off": (
        'if (typeof value === "string" && pyStrip(value) !== "") {\n    return value;\n  }\n  throw',
        'if (typeof value === "string" && value !== "") {\n    return value;\n  }\n  throw',
    ),
    "the other of two names": ("`${prefix}${name}.`", "`${name}.`"),
    "a hint that one status lost": ("[401, 403].includes(status)", "[401].includes(status)"),
    "an empty list": ("listed.length === 0", "listed.length === 1"),
}  # fmt: skip
ALWAYS = {"one id too few", "an operator", "a status that is fine", "a text of an error"}
"""Those that a short run looks for, too."""


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=[] if name in ALWAYS else [pytest.mark.long]) for name in MUTANTS]
)
def test_mutants(tmp_path: Path, name: str) -> None:
    """One place of the JavaScript is another: some event, setting or reply shows it."""
    right, wrong = MUTANTS[name]
    text = (USERLEAP / "handler.js").read_text(encoding="utf-8")
    assert 1 == text.count(right)
    shutil.copy(USERLEAP / "function.json", tmp_path)
    mutant = tmp_path / "handler.js"
    mutant.write_text(text.replace(right, wrong), encoding="utf-8")
    pair = Pair(read_function(USERLEAP / "handler.py"), read_function(mutant), RunOptions())
    try:
        assert next(differing(pair, count=EVENTS), None) is not None
    finally:
        pair.close()
