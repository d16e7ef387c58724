"""Events against a tracking plan: its three shapes, whose rule an event meets, and what is told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from emulator.errors import EmulatorError, FileFormatError, UsageError
from emulator.tools.tracking_plan import PlanCheck
from emulator.values.model import Event
from tests.bundles import an_event, captures, write, write_capture

DRAFT_7 = "http://json-schema.org/draft-07/schema#"
Told = Callable[..., list[str]]


def over(part: str, **properties: Any) -> dict[str, Any]:
    """Return a schema as Segment's editor writes it: over the whole event, about its properties or traits."""
    required = [name for name, kind in properties.items() if kind.endswith("!")]
    inner = {name: {"type": [kind.rstrip("!")]} for name, kind in properties.items()}
    parts: dict[str, Any] = {"context": {}, "properties": {}, "traits": {}}
    parts[part] = {"type": "object", "properties": inner, "required": required}
    return {
        "$schema": DRAFT_7,
        "type": "object",
        "labels": {},
        "properties": parts,
        "required": [part] * bool(required),
    }


def rule(key: str | None = None, schema: Any = None, kind: str = "TRACK", version: int = 1) -> dict[str, Any]:
    """Return a rule as the Public API lists it."""
    times = {"createdAt": "2024-01-01T00:00:00.000Z", "updatedAt": "2024-01-01T00:00:00.000Z"}
    return {"type": kind, "key": key, "jsonSchema": schema, "version": version, **times}


def listed(*rules: Any, **data: Any) -> dict[str, Any]:
    """Return the response of the Public API's list of rules."""
    return {"data": {"rules": list(rules), "pagination": {"current": "MA==", "totalEntries": len(rules)}, **data}}


ORDER = over("properties", total="number!", coupon="string")


@pytest.fixture
def told(tmp_path: Path) -> Told:
    """`told(plan, *events)` returns what is told of events under a plan, its first place before each."""

    def tell(plan: Any, *events: Any) -> list[str]:
        check = PlanCheck(write(tmp_path / "plan.json", plan))
        for number, event in enumerate(events, 1):
            check.add(Event(value=event, place=f"x.jsonl:{number}"))
        never = [line.replace(f"{tmp_path}/", "") for line in check.never_seen()]
        return [*(f"{place}: {what}" for place, what in check.findings()), *never]

    return tell


def ordered(event: str = "Order Completed", properties: Any = None, **changes: Any) -> dict[str, Any]:
    """Return a track event with these properties."""
    return an_event(1, event, properties={"total": 5} if properties is None else properties, **changes)


class TestFindings:
    """What is told, by name and cause."""

    def test_good(self, told: Told) -> None:
        """An event as planned is nothing to tell."""
        assert [] == told(listed(rule("Order Completed", ORDER)), ordered())

    @pytest.mark.parametrize(
        ("properties", "what"),
        [
            ({}, "properties.total is required"),
            ({"total": "5"}, 'properties.total: "5" is not a number'),
            ({"total": 5, "coupon": 7}, "properties.coupon: 7 is not a string"),
            ([], "properties: [] is not an object"),
        ],
    )
    def test_violation(self, told: Told, properties: Any, what: str) -> None:
        """A violation is told in Segment's words where those are known: the field, and that it is required."""
        assert [f"x.jsonl:1: Violation: Order Completed: {what} (1 event)"] == told(
            listed(rule("Order Completed", ORDER)), ordered(properties=properties)
        )

    def test_counted(self, told: Told) -> None:
        """Events that break a rule alike are told once, whatever their values, with the place of the first."""
        plan = listed(rule("Order Completed", ORDER), rule("Paid", over("properties", total="number")))
        wrong = [ordered(properties={"total": text}) for text in ("a", "b", "c")]

        assert [
            'x.jsonl:2: Violation: Order Completed: properties.total: "a" is not a number (3 events)',
            'x.jsonl:5: Violation: Paid: properties.total: "d" is not a number (1 event)',
        ] == told(plan, ordered(), *wrong, ordered("Paid", {"total": "d"}))

    @pytest.mark.parametrize("name", ["order completed", "Order  Completed", "OrderCompleted"])
    def test_unplanned(self, told: Told, name: str) -> None:
        """Names are compared to the letter, as Protocols does; the planned name that is near is offered."""
        what = f"Unplanned Event: '{name}' is not in the tracking plan; did you mean 'Order Completed'?"
        never = "plan.json: never seen in the captures: 'Order Completed'"

        assert [f"x.jsonl:1: {what} (1 event)", never] == told(listed(rule("Order Completed", ORDER)), ordered(name))

    def test_never_seen(self, told: Told) -> None:
        """Planned events that no event is called are named, so many of them."""
        rules = [rule(f"E{number:02d}", {}) for number in range(23)]
        [line] = told(listed(*rules), ordered("E00"))

        assert line.startswith("plan.json: never seen in the captures: 'E01', 'E02', ")
        assert line.endswith("'E20' and 2 more events")

    def test_no_event(self, told: Told) -> None:
        """What is no event, or a track without a name, is left to the check of events."""
        assert [] == told(listed(rule(None, {}, "COMMON")), 5, None, [], {"type": "track"}, {"type": 7, "event": 7})

    def test_write_key(self, told: Told) -> None:
        """A writeKey is not shown, wherever an event repeats it."""
        key = "wk-Zx81shopsecret000000000000000"
        [line] = told(listed(rule("Order Completed", ORDER)), ordered(properties={"total": key}, writeKey=key))

        assert key not in line


class TestWhoseRule:
    """The rules that an event is held against."""

    @pytest.mark.parametrize(
        ("kind", "key", "event", "found"),
        [
            ("IDENTIFY", None, {"type": "identify", "traits": {}}, "identify: traits.email is required"),
            ("GROUP", None, {"type": "group", "traits": {}}, "group: traits.email is required"),
            ("PAGE", None, {"type": "page", "name": "Home", "traits": {}}, "Home: traits.email is required"),
            ("PAGE", "Home", {"type": "page", "name": "Home", "traits": {}}, "Home: traits.email is required"),
            ("SCREEN", "Home", {"type": "screen", "name": "Home", "traits": {}}, "Home: traits.email is required"),
            ("TRACK", "Page Viewed", {"type": "page", "traits": {}}, "page: traits.email is required"),
            ("TRACK", "Screen Viewed", {"type": "screen", "traits": {}}, "screen: traits.email is required"),
            ("COMMON", None, {"type": "alias", "traits": {}}, "alias: traits.email is required"),
            ("PAGE", "Home", {"type": "page", "name": "Other", "traits": {}}, None),
            ("PAGE", None, {"type": "screen", "name": "Home", "traits": {}}, None),
            ("IDENTIFY", None, {"type": "group", "traits": {}}, None),
        ],
    )
    def test_by_type_and_name(self, told: Told, kind: str, key: str | None, event: Any, found: str | None) -> None:
        """A rule is for the events of its type, and of its name where it has one; the common one is for all."""
        lines = told(listed(rule(key, over("traits", email="string!"), kind)), event)

        assert ([f"x.jsonl:1: Violation: {found} (1 event)"] if found else []) == lines

    @pytest.mark.parametrize(
        ("version", "broken"),
        [(None, "one"), (1, "one"), (2, "two"), (3, "one"), (3.2, "one"), ("2", "one"), ({}, "one")],
    )
    def test_version(self, told: Told, version: Any, broken: str) -> None:
        """The event's version chooses the rule, else it is the oldest; a rule of another version has no say."""
        plan = listed(
            rule("Order Completed", over("properties", two="string!"), version=2),
            rule("Order Completed", over("properties", one="string!"), version=1),
        )
        context = {} if version is None else {"protocols": {"event_version": version}}
        [line] = told(plan, ordered(properties={}, context=context))

        assert f"x.jsonl:1: Violation: Order Completed: properties.{broken} is required (1 event)" == line


class TestShapes:
    """What a plan may be read from."""

    @pytest.mark.parametrize(
        "plan",
        [
            listed(rule("Order Completed", ORDER)),
            {"rules": [rule("Order Completed", ORDER)]},
            [rule("Order Completed", ORDER)],
            {"name": "p", "display_name": "P", "rules": {"events": [{"name": "Order Completed", "rules": ORDER}]}},
            {"rules": {"global": over("properties", total="number!"), "events": [{"name": "Order Completed"}]}},
        ],
        ids=["public api", "rules", "list", "config api", "config api, global"],
    )
    def test_file(self, told: Told, plan: Any) -> None:
        """The Public API's list of rules, whole or its rules alone, and the plan of the Config API."""
        assert ["x.jsonl:1: Violation: Order Completed: properties.total is required (1 event)"] == told(
            plan, ordered(properties={})
        )

    def test_folder(self, tmp_path: Path) -> None:
        """A folder has a schema for each event's name, and one for each type in capitals."""
        write(tmp_path / "plan" / "Order Completed.json", ORDER)
        write(tmp_path / "plan" / "24%2F7 Ordered.json", {})
        write(tmp_path / "plan" / "IDENTIFY.json", over("traits", email="string!"))
        write_capture(
            tmp_path, ordered(properties={}), ordered("24/7 Ordered"), {"type": "identify", "traits": {}}, "odd"
        )
        check = PlanCheck(tmp_path / "plan")
        check.read(captures(tmp_path / "tests" / "captures"))

        assert [
            "Violation: Order Completed: properties.total is required (1 event)",
            "Violation: identify: traits.email is required (1 event)",
        ] == [what for _, what in check.findings()]
        assert [] == list(check.never_seen())

    @pytest.mark.parametrize(
        ("plan", "line"),
        [
            ("[", "plan.json:1: not JSON: expecting value (column 2)"),
            (5, 'plan.json:1: no tracking plan: neither {"data": {"rules": […]}} nor {"rules": …} nor a list of rules'),
            ({"events": []}, "plan.json:1: no tracking plan: neither"),
            ([], "plan.json: the tracking plan has no rules"),
            (listed(), "plan.json: the tracking plan has no rules"),
            (listed(rule("a", 5)), "plan.json:1: a schema is an object"),
            (listed(rule("a", {"type": "text"})), "plan.json:1: not a JSON Schema: $.type: "),
            (listed(rule("a", {}, "TRAK")), "plan.json:1: not a rule: its type is 'TRAK'; did you mean 'TRACK'?"),
            (listed("a"), "plan.json:1: not a rule: its type is None"),
            (listed(rule(None, {})), "plan.json:1: not a rule: a rule of type TRACK has the event's name as its key"),
            (
                listed(rule("a", {}), pagination={"next": "MQ=="}),
                "plan.json:1: only a page of the rules: pagination.next",
            ),
            ({"rules": {"events": [{}]}}, "plan.json:1: a rule's event needs a name"),
        ],
    )
    def test_wrong(self, told: Told, tmp_path: Path, plan: Any, line: str) -> None:
        """What is no plan is one line with its place, and never a plan that finds nothing."""
        with pytest.raises(EmulatorError) as raised:
            told(plan)

        assert str(raised.value).replace(f"{tmp_path}/", "").startswith(line)

    def test_not_there(self, tmp_path: Path) -> None:
        """A plan that is not there, and the CSV of the editor, which does not hold the schemas."""
        with pytest.raises(UsageError, match=r"gone: no such file or folder with a tracking plan"):
            PlanCheck(tmp_path / "gone")
        with pytest.raises(FileFormatError, match=r"plan\.csv: a CSV does not hold the schemas of a plan"):
            PlanCheck(write(tmp_path / "plan.csv", "Name,Description\n"))

    @pytest.mark.parametrize("reference", ["https://example.com/x.json", "other.json", "#/definitions/gone"])
    def test_reference(self, told: Told, reference: str) -> None:
        """A reference stays in its schema: nothing is fetched, and one that leads nowhere is an error."""
        good = {"definitions": {"n": {"type": "number"}}, "properties": {"properties": {"$ref": "#/definitions/n"}}}

        assert 1 == len(told(listed(rule("Order Completed", good)), ordered()))
        with pytest.raises(FileFormatError, match="leads to nothing here"):
            told(listed(rule("Order Completed", {"$ref": reference})), ordered())

    def test_drafts(self, told: Told) -> None:
        """A schema is of the draft that it names, else draft 7: what later drafts renamed works."""
        tuple_ = {
            "properties": {"properties": {"properties": {"pair": {"items": [{"type": "string"}, {"type": "number"}]}}}}
        }
        plan = listed(rule("Order Completed", tuple_))
        [line] = told(plan, ordered(properties={"pair": ["a", "b"]}))

        assert 'properties.pair[1]: "b" is not a number' in line
