"""An exploration finds events that come past what a handler asks for, whatever form the question has."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from emulator.engine.replaying import replay
from emulator.inputs.bundle import read_function
from emulator.tools.exploring.exploration import explore
from emulator.tools.parity import EventMaker, Scenarios, names_in
from emulator.tools.parity.found import Found
from emulator.values.function import Function
from emulator.values.run import RunOptions
from tests.bundles import API_KEY, write_function
from tests.environment import plain_environment

MODE = {**API_KEY, "name": "mode", "sensitive": False, "required": False}
HEAD = """import hashlib, hmac, re
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
import requests
from emulator.segment import InvalidEventPayload, ValidationError

RATES = {"EUR": 1, "SEK": 11}
REFERENCE = re.compile(r"(?P<year>20\\d\\d)/[A-F]{3}-\\d+")

class Kind(Enum):
    TRIAL = "trial-of-a-plan"
    PAID = "paid-plan"

def fail(what):
    raise InvalidEventPayload(what)

def came(name):
    return requests.post(f"https://a.test/{name}", json={}, timeout=3)

"""
QUESTIONS = {
    "a part of a text": (
        'mail = props["contact"]["mail"]\n'
        'len(mail.split("@")) == 2 and "." in mail.split("@")[1] or fail("mail")'
    ),
    "a pattern": 'REFERENCE.fullmatch(props["reference"].strip()) or fail("reference")',
    "an item that matches": (
        'for item in props.get("items") or fail("items"):\n'
        '    match item:\n'
        '        case {"type": "seats", "count": int(count)} if count > 31:\n'
        '            break\n'
        '        case [str(), {"nested": True}]:\n'
        '            break\n'
        'else:\n'
        '    fail("items")'
    ),
    "a date before another": 'datetime.strptime(props["born"], "%d.%m.%Y") < datetime(1999, 5, 1) or fail("born")',
    "an amount": 'Decimal(props["price"]).quantize(Decimal("0.01")) >= 777 or fail("price")',
    "a member of an enum": 'Kind(props["kind"]) is Kind.PAID or fail("kind")',
    "a key of a table": 'RATES[props["money"]["currency"].upper()] > 10 or fail("currency")',
    "a setting of a form": (
        'name, _, port = settings.get("mode", "").partition(":")\n'
        'name == "relay" and int(port) > 4000 or fail("mode")'
    ),
    "what a reply has": (
        'reply = requests.get("https://a.test/look-up", timeout=3)\n'
        'reply.ok and reply.json()["data"]["state"] == "ready" or fail("state")'
    ),
    "a signature": (
        'made = hmac.new(b"k", event["userId"].encode(), hashlib.sha256).hexdigest()\n'
        'hmac.compare_digest(made, props["signature"]) or fail("signature")'
    ),
    "several things at once": (
        'wrong = []\n'
        'if not isinstance(props.get("address"), dict): wrong.append("address")\n'
        'if not str(props.get("code")).isdigit(): wrong.append("code")\n'
        'if props.get("tier") not in ("bronze-tier", "gold-tier"): wrong.append("tier")\n'
        'if len(props.get("tags") or []) < 5: wrong.append("tags")\n'
        'wrong and fail(wrong)'
    ),
    "the beginning of what lies deep": (
        'app = event.get("context", {}).get("app", {}).get("build", {})\n'
        'app["id"].startswith("v2-") and app["id"].endswith("-rc") or fail("build")'
    ),
}  # fmt: skip


def handler_of(questions: dict[str, str]) -> str:
    """Return a handler that asks a question of each event, by the event's name, and sends where the answer is yes."""
    cases = []
    for number, text in enumerate(questions.values()):
        lines = [*text.splitlines(), f'came("{number}")']
        cases += [f'        case "question {number}":', *(f"            {line}" for line in lines)]
    begin = 'def onTrack(event, settings):\n    props = event["properties"]\n    match event["event"]:\n'
    return HEAD + begin + "\n".join(cases) + '\n        case _:\n            fail("event")\n'


def explored(function: Function) -> tuple[Found, ...]:
    """Return what an exploration finds."""
    maker = EventMaker.for_function(function, 0)
    scenarios = Scenarios.dummies(function.definition, names_in(function), code=maker.values.code)
    return explore(function, maker, scenarios, RunOptions(now=0))


@pytest.mark.parametrize("half", [0, 1])
def test_every_question(tmp_path: Path, half: int) -> None:
    """One exploration comes past each of several questions; its events do so without it, too."""
    questions = dict([*QUESTIONS.items()][half::2])
    function = read_function(write_function(tmp_path, handler=handler_of(questions), settings=[API_KEY, MODE]))
    came = set()
    for found in explored(function):
        options = {"settings": found.settings, "replies": found.rules, "retry": False, "isolate": False}
        for delivery in replay(function, found.events, **options):
            came |= {each.url.rpartition("/")[2] for each in delivery.requests}

    assert {} == {name: text for number, (name, text) in enumerate(questions.items()) if str(number) not in came}


ODD = {
    "no Python": "def onTrack(event, settings):\n    return (\n",
    "an error at its top": "1 / 0\ndef onTrack(event, settings):\n    pass\n",
    "a loop without end": "def onTrack(event, settings):\n    while True: pass\n",
    "pages without end": HEAD + "def onTrack(event, settings):\n    while came('x'): pass\n",
    "a handler by assignment": HEAD + "onTrack = lambda event, settings: came('x')\n",
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_odd_code(tmp_path: Path, text: str) -> None:
    """It ends, and leaves what is wrong with a file to the comparison."""
    function = read_function(write_function(tmp_path))
    function.handler.write_text(text, encoding="utf-8")
    maker = EventMaker.for_function(function, 0)
    scenarios = Scenarios.dummies(function.definition, names_in(function), code=maker.values.code)
    options = RunOptions(now=0)
    options = replace(options, limits=replace(options.limits, timeout=0.3))

    assert isinstance(explore(function, maker, scenarios, options), tuple)


_DIGEST = """
import sys
from pathlib import Path
from tests.emulator.tools.exploring.test_exploration import explored
from emulator.inputs.bundle import read_function
print(explored(read_function(Path(sys.argv[1]))))
"""


def test_one_seed_finds_the_same(tmp_path: Path) -> None:
    """Whatever order sets have in a process: an event can be told and made again."""
    folder = write_function(tmp_path, handler=handler_of(dict([*QUESTIONS.items()][:4])))
    told = set()
    for seed in ("1", "2"):
        environment = {**plain_environment(), "PYTHONHASHSEED": seed}
        command = [sys.executable, "-c", _DIGEST, str(folder)]
        ended = subprocess.run(
            command, env=environment, cwd=Path(__file__).parents[4], capture_output=True, check=True, text=True
        )
        told.add(ended.stdout)

    assert 1 == len(told)
    assert "Found(" in told.pop()
