"""What a handler's code asks of replies and settings, followed through its variables and functions."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from emulator.engine.suite import Plan
from emulator.inputs.bundle import read_function
from emulator.inputs.replies import replies_from
from emulator.tools.parity import EventMaker, Pair, Scenarios
from emulator.tools.parity.code_reading import read_code
from emulator.tools.parity.following import follow
from emulator.tools.parity.led_replies import LedReplies
from emulator.tools.parity.setting_values import dummy, led_values
from emulator.tools.parity.wanted import Wanted
from emulator.tools.parity.work import generated, of_scenario
from emulator.values.function import Setting
from emulator.values.model import Request
from emulator.values.run import RunOptions


def paths(wanted: Wanted, path: str = "") -> Iterator[tuple[str, Wanted]]:
    """Yield every value that is asked for, by its path."""
    yield path, wanted
    for key, inner in wanted.fields.items():
        yield from paths(inner, f"{path}.{key}")
    for step, each in (("[]", wanted.item), ("{}", wanted.value), ("<json>", wanted.parsed), ("<parts>", wanted.parts)):
        if each:
            yield from paths(each, path + step)


def found(code: str, root: str) -> dict[str, Wanted]:
    """Return what the code asks of a root, by path."""
    return dict(paths(follow(ast.parse(code)).roots[root]))


@pytest.mark.parametrize(
    ("code", "path"),
    [
        ("r.json()['data'][0]['id']", ".data[].id"),
        ("r.json().get('data', {}).get('id')", ".data.id"),
        ("body = r.json()\nitems = body['data']\nfor item in items: item['id']", ".data[].id"),
        ("[x['id'] for x in r.json()['data'] or []]", ".data[].id"),
        ("next((x for x in r.json()['data']), None)['id']", ".data[].id"),
        ("sorted(r.json()['data'], key=lambda x: x['id'])", ".data[].id"),
        ("def f(): return r.json()\nf()['id']", ".id"),
        ("def f(body): return body['id']\nf(r.json())", ".id"),
        ("def f(): yield r.json()['data']\nfor page in f():\n    page[0]['id']", ".data[].id"),
        ("cache.load('k', 1, lambda: r.json())['id']", ".id"),
        ("class C:\n    def get(self): return r.json()\n    def use(self): return self.get()['id']", ".id"),
        ("class C:\n    def __init__(self, r): self.body = r.json()\n    def use(self): return self.body['id']", ".id"),
        ("@dataclass\nclass C:\n    status: int\n    body: dict\nC(1, r.json()).body['id']", ".id"),
        ("for key in ('id', 'name'): r.json()[key]", ".name"),
        ("for key, value in r.json()['data'].items(): value['id']", ".data{}.id"),
        ("for n, item in enumerate(r.json()): item['id']", "[].id"),
        ("a, b = 1, r.json()\nb['id']", ".id"),
        ("if (error := r.json().get('error')): error['id']", ".error.id"),
        ("match r.json():\n    case {'data': {'id': x}}: pass", ".data.id"),
        ("match r.json():\n    case {'a': 1, **rest}: rest['id']", ".id"),
        ("match r.json():\n    case [first, *rest]: rest[0]['id']", "[].id"),
        ("match r.json():\n    case {'a': dict(inner)}: inner['id']", ".a.id"),
        ("if 'error' in r.json(): pass", ".error"),
        ("json.loads(r.text)['id']", ".id"),
        ("held = []\nheld.append(r.json())\nheld[0]['id']", ".id"),
        ("def f(x): return f(x['next']) if x else 1\nf(r.json())", ".next.next"),
        ("token = {'id': r.json()['a'], 'name': r.json()['b']}\ntoken['id']['c']", ".a.c"),
        ("def f(n, x): return x['id']\ng = partial(f, 1)\ng(r.json())", ".id"),
        ("def f(n, x): return x['id']\ng = partial(f, 1)\nlist(map(g, r.json()['data']))", ".data[].id"),
        ("for part in r.json()['names'].split(','): part.strip()", ".names<parts>[]"),
        ("for line in r.json()['text'].splitlines(): line.strip()", ".text<parts>[]"),
    ],
)
def test_keys_of_replies(code: str, path: str) -> None:
    """A key is known by its whole path, whatever variable, loop, function or object its value goes through."""
    assert path in found(code, "reply")


@pytest.mark.parametrize(
    ("code", "root", "path", "literals"),
    [
        ("r.json()['state'] == 'open'", "reply", ".state", {"open"}),
        ("CODES = {'a', 'b'}\nr.json()['state'] in CODES", "reply", ".state", {"a", "b"}),
        ("r.status_code == 404 or r.status_code in (409, 412)", "status", "", {404, 409, 412}),
        ("match r.status_code:\n    case 304 | 429: pass", "status", "", {304, 429}),
        ("r.status_code == HTTPStatus.CONFLICT", "status", "", {409}),
        ("@dataclass\nclass R:\n    status: int\nR(r.status_code).status == 410", "status", "", {410}),
        ("reply.headers['Retry-After'] == 'soon'", "headers", ".Retry-After", {"soon"}),
        ("'duplicate' in r.text", "text", "", {"duplicate"}),
        ("def f(event, settings): HOSTS.get(settings['region'])\nHOSTS = {'eu': 1, 'us': 2}", "settings", ".region",
         {"eu", "us"}),
        ("a, b = r.json()['x'].split('|', 1)\nb == 'text'", "reply", ".x<parts>.1", {"text"}),
        ("head, _, rest = r.json()['x'].partition(':')\nrest == 'on'", "reply", ".x<parts>.1", {"on"}),
        ("KINDS = {'int': 1}\nr.json()['x'].rsplit('.', 1)[1] in KINDS", "reply", ".x<parts>.1", {"int"}),
        ("'late' in {each['code'] for each in r.json()['errors']}", "reply", ".errors[].code", {"late"}),
        ("zone = r.json()['zone'] or 'UTC'", "reply", ".zone", {"UTC"}),
        ("class C:\n    names = ('a',)\n    def f(self): return r.json()['x'] in self.names", "reply", ".x", {"a"}),
        ("def f(event, settings): json.loads(settings['rules'])[0]['op'] == 'gt'", "settings", ".rules<json>[].op",
         {"gt"}),
    ],
)  # fmt: skip
def test_literals(code: str, root: str, path: str, literals: set[Any]) -> None:
    """A literal belongs to the value that the code compares it with."""
    assert literals == found(code, root)[path].literals


@pytest.mark.parametrize(
    ("code", "patterns"),
    [
        ("re.match(r'a+', r.json()['x'])", {("a+", False)}),
        ("re.sub(r'a+', '-', r.json()['x'])", {("a+", True)}),
        ("P = re.compile('a+')\nP.fullmatch(r.json()['x'])", {("a+", False)}),
        ("P = re.compile('a+')\nP.sub('', r.json()['x'])\nP.findall(r.json()['x'])", {("a+", True)}),
    ],
)
def test_patterns(code: str, patterns: set[tuple[str, bool]]) -> None:
    """A regular expression belongs to the text that it is held against, as a whole or anywhere in it."""
    assert patterns == found(code, "reply")[".x"].patterns


@pytest.mark.parametrize(
    "code",
    [
        "requests.post(r.json()['x'] + '/v1', json={})",
        "requests.request('GET', f\"{r.json()['x']}/v1/{n}\", timeout=3)",
        "getattr(requests, method)(r.json()['x'] + '/v1' + path, headers={})",
        "requests.put(url=r.json()['x'].rstrip('/') + '/v1', data='')",
    ],
)
def test_what_a_url_begins_with_is_an_address(code: str) -> None:
    """Else no request would be sent to where a reply says."""
    assert "address" in found(code, "reply")[".x"].kinds


XML = """
def parse(r):
    root = ET.fromstring(r.text)
    if root.find("p:state", NS).text == "open":
        return [each.attrib["sku"] for each in root.findall(".//p:item[@sku]", NS)], root.get("code")

NS = {"p": "urn:shop"}
"""


def test_replies_of_xml_that_the_code_reads() -> None:
    """They hold the elements and attributes that it looks for, in its namespace; some are no XML."""
    code = read_code(XML)
    drawn = (LedReplies(code).named(f"led-{number}") or [] for number in range(0, 60, 2))
    bodies = [rule["body"] for rules in drawn for rule in rules if "body" in rule]
    read = [root for root in map(_read_xml, bodies) if root is not None]

    assert ({"state", "item"}, {"sku", "code"}, {"urn:shop"}) == tuple(
        map(set, (code.xml.tags, code.xml.attributes, code.xml.spaces))
    )
    assert 0 < len(bodies) - len(read) < len(bodies) / 3
    assert any(root.find(".//{urn:shop}item[@sku]") is not None for root in read)


def _read_xml(text: str) -> ET.Element | None:
    try:
        return ET.fromstring(text)
    except ET.ParseError:
        return None


@pytest.mark.parametrize(
    "code", ["assert r.json()['x'], 'no'", "if not r.json()['x']: pass", "1 if r.json()['x'] else 2"]
)
def test_what_is_asked_for_its_truth(code: str) -> None:
    """It is false as often as true."""
    assert {"truth"} == found(code, "reply")[".x"].kinds


def test_a_key_does_not_take_what_is_asked_of_another() -> None:
    """An object of the code's own keeps its values apart by their keys."""
    code = "held = {'id': r.json()['a'], 'left': r.json()['b']}\nheld['id'].strip()\nheld['left'] - 5"
    asked = found(code, "reply")

    assert ({"text"}, {"number"}) == (asked[".a"].kinds, asked[".b"].kinds)


PAGES = """
import requests
from emulator.segment import RetryError, ValidationError

HOSTS = {"eu": "https://eu.example.com", "us": "https://us.example.com"}


def pages(url):
    while url:
        response = requests.get(url, timeout=2)
        if response.status_code == 412:
            raise RetryError(response.headers["X-Wait"])
        body = response.json()
        if body.get("error"):
            raise ValidationError(body["error"]["reason"])
        yield from body["records"]
        url = HOSTS["eu"] if body.get("has_more") else None


def onIdentify(event, settings):
    host = HOSTS[settings["region"]]
    for record in pages(host):
        if record["state"] == "merged":
            print("merged", record["id"])
        else:
            print(record["state"])
"""
DEFINITION = """{"displayName": "D", "description": "d", "resourceType": "DESTINATION", "settings": [{"name": "region",
"label": "Region", "description": "Where.", "type": "STRING", "required": true, "sensitive": false}]}"""


def folder_of(tmp_path: Path) -> Path:
    """Return a folder with the handler that reads pages."""
    (tmp_path / "handler.py").write_text(PAGES)
    (tmp_path / "function.json").write_text(DEFINITION)
    return tmp_path


def test_branches_that_only_led_replies_meet(tmp_path: Path) -> None:
    """400 events come through every branch: both states, the error, the header, the pages' end."""
    function = read_function(folder_of(tmp_path))
    code = read_code(PAGES)
    maker = EventMaker.for_function(function, 0)
    pair = Pair(function, function)
    scenarios = Scenarios.dummies(pair.definition, frozenset(), code=code)
    options = RunOptions(retry=False)
    plan = Plan(settings={}, expected_dir=Path(), schemas_dir=Path(), options=options)
    try:
        found = generated(pair, maker, lambda block: of_scenario(scenarios.of_block(0, block), plan, {}), range(400))
        met = [compared for compared, _ in found]
    finally:
        pair.close()
    logs = {line.partition(" ")[0] for each in met for line in each.a.logs}
    errors = {each.a.error.name for each in met if each.a.error}

    assert {"merged"} < logs
    assert {"RetryError", "ValidationError"} <= errors
    assert any(each.a.outcome == "delivered" and len(each.a.requests) > 1 for each in met)
    assert not [each.differences for each in met if each.differences]


def test_a_name_draws_the_same_replies() -> None:
    """`led-7` answers alike in every run, one reply for each request in turn, and ends a search page by page."""
    once, again = (LedReplies(read_code(PAGES)).named("led-7") for _ in range(2))
    replies = replies_from(once or [])
    bodies = [
        replies.answer(Request(method="GET", url="https://eu.example.com", headers={}, body=None), 0) for _ in range(9)
    ]

    assert once == again
    assert once != LedReplies(read_code(PAGES)).named("led-8")
    assert '"has_more":false' in bodies[-1].body
    assert LedReplies(read_code(PAGES)).named("led-x") is None


@pytest.mark.parametrize(
    ("type_", "code", "values"),
    [
        ("STRING", "HOSTS[settings['x']]\nHOSTS = {'eu': 1, 'us': 2}", {"eu", "us"}),
        ("STRING", "int(settings['x']) > 500", {"1", "500"}),
        ("ARRAY", "'Signed Up' in settings['x']\nevent['event'] in settings['x']", {"Signed Up"}),
        ("STRING", "json.loads(settings['x'])['op'] == 'gt'", {'{"op": "gt"}'}),
        ("STRING", "a, b = (settings['x'] or '10/2').split('/')", {"10/2"}),
        ("TEXT_MAP", "[v.split('|')[1] == 'int' for k, v in settings['x'].items()]", {"Signed Up|int"}),
    ],
)
def test_settings_that_the_code_leads_to(type_: str, code: str, values: set[str]) -> None:
    """A setting has the values that it is compared with, numbers as text, and the JSON that the code parses."""
    setting = Setting(name="x", label="X", description="x", type=type_, required=True, sensitive=False)
    made = led_values(setting, read_code(f"def f(event, settings):\n    {code.partition(chr(10))[0]}\n{code}"))
    texts = {text for value in made.values() for text in _texts(value)}

    assert values <= texts


@pytest.mark.parametrize(
    "code", ["url = f\"{settings['bus']}/topics\"", "requests.post(settings['bus'] + path, headers={})"]
)
def test_a_setting_that_an_address_begins_with(code: str) -> None:
    """It is given one, whatever its name is."""
    setting = Setting(name="bus", label="X", description="x", type="STRING", required=True, sensitive=False)

    assert dummy(setting, frozenset(), read_code(f"def f(event, settings):\n    {code}")) == "https://api.example.com"


def test_lists_and_maps_of_texts_speak_of_events() -> None:
    """Texts that are split begin with the name of an event, and a map has a text for one, never a truth."""
    split, asked = "[a.split('=')[1] for a in settings['x']]", "if settings['y'][event['event']]: pass"
    code = read_code(f"def f(event, settings):\n    {split}\n    {asked}")
    rules, names = (Setting(name=n, label="X", description="x", type=t, required=True, sensitive=False)
                    for n, t in (("x", "ARRAY"), ("y", "TEXT_MAP")))  # fmt: skip

    assert [text for text in dummy(rules, frozenset(), code) if re.match("(Order Completed|Signed Up)=.", text)]
    assert any("Order Completed" in value for value in led_values(names, code).values())
    assert {"True", "False"}.isdisjoint(text for value in led_values(names, code).values() for text in _texts(value))


def _texts(value: Any) -> list[str]:
    return list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else [value]
