"""Each of many small faults in a port is found among the 2,000 events that parity generates by default."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from emulator.engine.suite import Plan
from emulator.inputs.bundle import read_function
from emulator.port import port
from emulator.tools.parity import EventMaker, Pair, Scenarios, names_in
from emulator.tools.parity.comparison import ParityDifference
from emulator.tools.parity.work import generated, of_scenario
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


EXAMPLES = Path(__file__).parents[2] / "port" / "examples"
IN_PORTS = [
    ("mailchimp_members", "pyUnpack(parts, 3)", "pyUnpack(parts, 4)"),
    ("mailchimp_members", 'new RetryError("Mailchimp rate limit")', 'new ValidationError("Mailchimp rate limit")'),
    ("klaviyo_events", 'pyGet(response.json(), "errors", [])', 'pyGet(response.json(), "errorsx", [])'),
    ("klaviyo_events", '"marketingOptIn") === true', '"marketingOptInx") === true'),
    ("ga4_measurement", "new PyRange(200, 300)", "new PyRange(201, 300)"),
    ("airtable_rows", 'if (typeof error === "string") {', 'if (typeof error !== "string") {'),
    ("airtable_rows", 'pyGetItem(pyGetItem(pyGetItem(result, "records"), 0), "deleted")', "true"),
    ("airtable_rows", "json: { records: [{ fields: row }], typecast: true }", "json: { records: [{ fields: row }] }"),
    ("intercom_users", 'pyGet(traits, "firstName")', 'pyGet(traits, "firstname")'),
    ("rules_engine", 'render(pyGetItem(action, "body"), event)', 'render(pyGetItem(action, "url"), event)'),
]
"""Of ports of ordinary handlers, with their settings: the example, a text of its JavaScript, and what stands there."""


@pytest.mark.parametrize(
    ("example", "right", "wrong"),
    [pytest.param(*each, marks=[] if at == 0 else [pytest.mark.long]) for at, each in enumerate(IN_PORTS)],
)
def test_mutants_of_ports(tmp_path: Path, example: str, right: str, wrong: str) -> None:
    """One place of an ordinary handler's port is another: an event, a setting or a reply shows it."""
    for name in ("handler.py", "function.json"):
        shutil.copy(EXAMPLES / example / name, tmp_path)
    text = port(tmp_path / "handler.py").text
    assert 1 == text.count(right)
    (tmp_path / "handler.js").write_text(text.replace(right, wrong), encoding="utf-8")
    settings = json.loads((EXAMPLES / example / "settings.json").read_text(encoding="utf-8"))
    pair = Pair(read_function(tmp_path / "handler.py"), read_function(tmp_path / "handler.js"), RunOptions())
    try:
        assert _first_difference(pair, settings)
    finally:
        pair.close()


def _first_difference(pair: Pair, settings: dict[str, Any]) -> list[ParityDifference]:
    maker = EventMaker.for_function(pair.a, 0, settings)
    scenarios = Scenarios(settings, pair.definition, names_in(pair.a), pair.has_batches, maker.values.code)
    plan = Plan(settings={}, expected_dir=Path(), schemas_dir=Path(), options=RunOptions(retry=False))
    met = generated(pair, maker, lambda block: of_scenario(scenarios.of_block(0, block), plan, {}), range(EVENTS))
    return next((compared.differences for compared, _ in met if compared.differences), [])
