"""What a handler looked for and did not find is put into its input, wherever it looked at it."""

from __future__ import annotations

import ast
from random import Random
from typing import Any

import pytest

from emulator.tools.exploring.leads import Document, Leads
from emulator.tools.exploring.located import Located, distinct
from emulator.values.function import Definition, Setting

SETTINGS = tuple(
    Setting(name=name, label=name, type=kind, required=False, sensitive=False, description="")
    for name, kind in (("mode", "STRING"), ("names", "ARRAY"))
)  # fmt: skip
DEFINITION = Definition(display_name="CRM", description="", resource_type="DESTINATION", settings=SETTINGS)
EVENT = {
    "event": " Order Placed ", "id": "u-1", "n": 41, "price": "12.50", "at": "31.01.2026", "tags": [],
    "deep": {"a": {"b": "x-19"}},
}  # fmt: skip
REPLIES = [{"status": 200, "json": {"state": "queued"}, "optional": True}]
CASES = """match subject:
    case {"b": "two", "c": [int(), _]}: pass
    case [str(), None] | "three": pass
    case {"kind": Kind.A}: pass
"""
LEADS = {
    "an equal text": (["equal", "u-1", "u-7"], ("event", "id"), "u-7"),
    "one that was cleaned": (["equal", "order placed", "signed up"], ("event", "event"), "signed up"),
    "a part of one": (["equal", "placed", "sent"], ("event", "event"), " Order sent "),
    "one with something around it": (["equal", "id:u-1!", "id:u-2!"], ("event", "id"), "u-2"),
    "a number": (["order", 41, 100], ("event", "n"), 101),
    "a number in a text": (["order", 12.5, 100], ("event", "price"), "99"),
    "a number in a longer text": (["order", 19, 40], ("event", "deep", "a", "b"), "x-40"),
    "a moment": (["order", "2026-01-31T00:00:00", "1999-05-01T00:00:00"], ("event", "at"), "01.05.1998"),
    "a member": (["among", "u-1", ["only"]], ("event", "id"), "only"),
    "a key": (["key", {"b": "x-19"}, "c", False, ["b"]], ("event", "deep", "a", "c"), "value of c"),
    "a key of a long object": (["key", ["b"], "c", False, ["b"]], ("event", "deep", "a", "c"), "value of c"),
    "a key of a table": (["key", {"EUR": 1}, "u-1", False, ["EUR"]], ("event", "id"), "EUR"),
    "a setting": (["key", {"mode": "mod"}, "names", False, ["mode"]], ("settings", "names"), ["option-a", "option-b"]),
    "a text in a setting": (["equal", "mod", "fast"], ("settings", "mode"), "fast"),
    "a status": (["equal", 200, 404], ("replies", 0, "status"), 404),
    "a value in a reply": (["equal", "queued", "ready"], ("replies", 0, "json", "state"), "ready"),
    "a key that the code runs over": (["among", "B", ["wanted"]], ("event", "deep", "a"), {"wanted": "x-19"}),
    "a part": (["holds", "u-1", "@"], ("event", "id"), "u-1@u-1"),
    "a kind": (["kind", 41, ["dict"]], ("event", "n"), {"id": "option-e"}),
    "a size": (["size", [], 2], ("event", "tags"), ["value of name", "value of name"]),
    "a longer text": (["size", "u-1", 5], ("event", "id"), "u-1u-"),
    "something": (["empty", []], ("event", "tags"), ["value of tags"]),
    "a form": (["form", "u-1", "date.fromisoformat"], ("event", "id"), "2026-01-31"),
    "a format": (["form", "u-1", "datetime.strptime", "%d/%m"], ("event", "id"), "31/01"),
    "an address": (["form", "mod/users", "address"], ("settings", "mode"), "https://api.example.com"),
    "an address that was cut": (["form", "/users", "address"], ("settings", "mode"), "https://api.example.com"),
    "a pattern": (["pattern", "u-1", "AB{3}", 0, False], ("event", "id"), "ABBB"),
    "a class of characters": (["class", "u-1", "isalpha"], ("event", "id"), "EUR"),
    "a beginning": (["startswith", "u-1", ["v2-"]], ("event", "id"), "v2-u-1"),
    "an end": (["endswith", "u-1", ["-rc"]], ("event", "id"), "u-1-rc"),
    "a case": (["case", {"b": "x-19"}, ["kind a"]], ("event", "deep", "a"), {"b": "two", "c": [7, "value of "]}),
    "another case": (["case", "u-1", ["kind a"]], ("event", "id"), "three"),
    "a case of a dotted name": (
        ["case", {"b": "x-19"}, ["kind a"]], ("event", "deep", "a"), {"b": "x-19", "kind": "kind a"}
    ),
    "a subject put together": (["case", ["u-1", 41], ["kind a"]], ("event", "n"), None),
}  # fmt: skip


def led(*notes: list[Any]) -> list[Document]:
    """Return the inputs that notes lead to."""
    (match,) = ast.parse(CASES).body
    assert isinstance(match, ast.Match)
    document = {"settings": {"mode": "mod"}, "event": EVENT, "replies": REPLIES}
    leads = Leads({3: [each.pattern for each in match.cases]}, DEFINITION, lambda key: f"value of {key}", Random(0))
    every = [[3, "read", "31.01.2026", "%d.%m.%Y", "2026-01-31T00:00:00"], *([3, *note] for note in notes)]
    made = (leads.followed(document, [lead]) for lead in leads.of(Located(document), every))
    return [each for each in made if each is not None]


def at(document: Any, path: tuple[Any, ...]) -> Any:
    """Return what lies at a path, None where nothing does."""
    for step in path:
        document = document[step] if isinstance(document, list) or step in document else None
        if document is None:
            return None
    return document


@pytest.mark.parametrize(("note", "path", "value"), LEADS.values(), ids=LEADS)
def test_lead(note: list[Any], path: tuple[Any, ...], value: Any) -> None:
    """Among what a note leads to is an input that has the wanted value at its place."""
    assert value in [at(each, path) for each in led(note)]


@pytest.mark.parametrize(
    "note",
    [
        ["equal", True, False], ["equal", "absent", "x"], ["kind", None, ["str"]], ["form", "u-1", "unknown"],
        ["key", {"x": 1}, "no", False, ["x"]],
        ["key", {"mode": "mod"}, "undeclared", False, ["mode"]],
    ],
    ids=str,
)  # fmt: skip
def test_no_lead(note: list[Any]) -> None:
    """What lies nowhere, or what Segment cannot give, leads to nothing: of a reply rule only the reply is seen."""
    assert [] == led(note)


def test_several_at_once() -> None:
    """Leads of several sites can be followed together, one of each; what one takes away another cannot change."""
    document = {"settings": {}, "event": {"a": {"b": 1}, "c": 2}, "replies": []}
    leads = Leads({}, None, str, Random(0))
    every = [*leads.of(Located(document), [[1, "equal", 1, 5], [2, "equal", 2, 6], [3, "kind", {"b": 1}, ["str"]]])]
    mixed = leads.mixed(every, 1.0)

    assert {1, 2, 3} == {each.site for each in mixed}
    assert 3 == len(mixed)
    made = leads.followed(document, mixed)
    assert made is not None
    assert {"a", "c"} == made["event"].keys()


def test_values_that_come_again_are_told_apart() -> None:
    """Texts and numbers get a number of their own; what may have a form stays as it is."""
    given = {
        "a": "pro",
        "b": ["pro", "12", 7],
        "c": {"d": "12", "e": 7, "f": True, "g": True},
        "h": "a@b.c",
        "i": "a@b.c",
    }
    made = {
        "a": "pro",
        "b": ["pro1", "12", 7],
        "c": {"d": "13", "e": 8, "f": True, "g": True},
        "h": "a@b.c",
        "i": "a@b.c",
    }

    assert made == distinct(given)
