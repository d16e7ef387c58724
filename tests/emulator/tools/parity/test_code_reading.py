"""What a handler's code asks of an event, and that generated events answer it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from emulator.inputs.bundle import read_function
from emulator.tools.parity.code_reading import read_code
from emulator.tools.parity.generating import EventMaker


@pytest.mark.parametrize(
    ("code", "key", "kinds", "literals"),
    [
        ("event['event'] == 'Signed Up'", "event", set(), {"Signed Up"}),
        ("'Signed Up' != event.get('event')", "event", set(), {"Signed Up"}),
        ("event.get('event', '').lower() in ('a', 'b')", "event", {"text"}, {"a", "b"}),
        ("plan = traits.get('plan')\nif plan == 'pro': pass", "plan", set(), {"pro"}),
        ("if (plan := traits.get('plan')) == 'pro': pass", "plan", set(), {"pro"}),
        ("KNOWN = {'x': 1, 'y': 2}\nKNOWN.get(event['name'])", "name", set(), {"x", "y"}),
        ("KNOWN = {'x': 1}\nKNOWN[event['name']]", "name", set(), {"x"}),
        ("KNOWN = frozenset(['x'])\nevent['name'] in KNOWN", "name", set(), {"x"}),
        ("match event['name']:\n    case 'a' | 'b': pass\n    case 3: pass", "name", set(), {"a", "b", 3}),
        ("float(properties['price']) > 100", "price", {"number"}, {100}),
        ("properties['price'] * 2", "price", {"number"}, set()),
        ("datetime.fromisoformat(event['timestamp'])", "timestamp", {"date"}, set()),
        ("for item in properties.get('products') or []: pass", "products", {"list"}, set()),
        ("[p for p in properties['products']]", "products", {"list"}, set()),
        ("traits.get('address', {}).get('city')", "address", {"object"}, set()),
        ("isinstance(event['x'], (str, dict))", "x", {"text", "object"}, set()),
        ("'email' in traits", "email", set(), set()),
    ],
)
def test_code(code: str, key: str, kinds: set[str], literals: set[Any]) -> None:
    """A key is known by each way to read it, with the kinds that its value is used as and what it is compared with."""
    asked = read_code(code).keys[key]

    assert (kinds, literals) == (asked.kinds & kinds or asked.kinds, asked.literals)
    assert kinds <= asked.kinds


@pytest.mark.parametrize(
    ("code", "key"),
    [
        ("len(event['ids']) > 7", "ids"),
        ("MOST = 7\nids = event.get('ids') or []\nif len(ids) >= MOST: pass", "ids"),
        ("event['name'][:7]", "name"),
        ("def f(traits):\n    flat = flattened(traits)\n    return len(flat) == 7", "traits"),
    ],
)
def test_sizes(code: str, key: str) -> None:
    """A length that the code compares with or cuts at is known, by the key or the name of what has it."""
    assert {7} == read_code(code).sizes[key]


@pytest.mark.parametrize("code", ["def f(:", "\x00", "(" * 5000])
def test_what_is_no_python(code: str) -> None:
    """Nothing is known of it."""
    assert not read_code(code).keys


def test_literals_that_no_event_met() -> None:
    """They are named in order."""
    code = read_code("event['event'] in ('a', 'b')\nx.status_code == 404")

    assert ["a", 404] == [each for each in ["a", 404] if each in code.unmet(["b"])]


HANDLER = """
KINDS = {"Order Completed": "order", "Cart Viewed": "cart"}


def onTrack(event, settings):
    kind = KINDS.get(event.get("event"))
    for product in event["properties"].get("products", []):
        if float(product["price"]) > 100 and product.get("category", "").lower() == "shoes":
            send(kind, product)
"""


def test_generated_events_follow_the_code(tmp_path: Path) -> None:
    """Of 200 events, many name what the code knows, and their lists hold objects with the keys that it reads."""
    (tmp_path / "handler.py").write_text(HANDLER)
    maker = EventMaker.for_function(read_function(tmp_path / "handler.py"), 0)
    events = [maker.event(number) for number in range(200)]
    names = [event.get("event") for event in events if isinstance(event, dict) and event.get("type") == "track"]
    properties = [event["properties"] for event in events if isinstance(event.get("properties"), dict)]
    products = [each for found in properties if isinstance(found.get("products"), list) for each in found["products"]]

    assert min(names.count("Order Completed"), names.count("Cart Viewed")) > 15
    assert 10 < sum(isinstance(each, dict) and each.get("category") == "shoes" for each in products)
    assert 10 < sum(isinstance(each, dict) and isinstance(each.get("price"), int | float) for each in products)


def test_texts_that_functions_and_classes_are_registered_by() -> None:
    """A decorator's texts and a class's attributes may be names of events; other texts are not."""
    code = read_code(
        "@on('Lead', 'Sale', n=1)\ndef f(p):\n    return 'x'\nclass A:\n    event = 'Won'\n    n = 3\nB = 'y'"
    )

    assert code.registered == ("Lead", "Sale", "Won")


def test_keys_without_which_the_code_ends() -> None:
    """What is read as `x["key"]` is needed; what is asked for or stored is not."""
    assert read_code("a = s['x']; b = s.get('y'); s['z'] = 1; c = s[0]").needed == {"x"}
