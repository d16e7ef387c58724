"""The `integrations` object: whether an event goes to a function that answers to "Shop" at all."""

from __future__ import annotations

from typing import Any

import pytest

from emulator.engine.delivery.integrations import kept_away
from emulator.engine.delivery.steps import End

ALL_FALSE = 'integrations: "All" is false and this function is not named'
ON: list[tuple[str, Any]] = [
    ("missing", None),
    ("empty", {}),
    ("an empty array", []),
    ("a text", "Shop"),
    ("a number", 0),
    ("all", {"All": True}),
    ("another is named", {"Other": True}),
    ("another is off", {"Other": False}),
    ("named", {"Shop": True}),
    ("named, all off", {"All": False, "Shop": True}),
    ("options, all off", {"All": False, "Shop": {"timeout": 5}}),
    ("empty options, all off", {"All": False, "Shop": {}}),
    ("null is not false", {"All": False, "Shop": None}),
    ("0 is not false", {"All": False, "Shop": 0}),
    ("a text is not false", {"Shop": "false"}),
    ("with its workspace", {"All": False, "Shop (Acme)": True}),
    ("with a workspace of several words", {"All": False, "Shop (Acme Dev 2)": {"x": 1}}),
    ("all as a text", {"All": "false"}),
    ("all as 0", {"All": 0}),
    ("all as null", {"All": None}),
    ("all in another case", {"all": False}),
    ("an actions destination is off", {"Shop (Actions)": False}),
    ("another case is another name", {"shop": False}),
    ("a longer name is another", {"Shop Two": False}),
    ("brackets within the name", {"Shop (Acme) Two": False}),
    ("brackets without a space", {"Shop(Acme)": False}),
]
OFF: list[tuple[str, Any, str, tuple[str, ...]]] = [
    ("all", {"All": False}, ALL_FALSE, ()),
    ("named", {"Shop": False}, 'integrations: "Shop" is false', ()),
    ("named, all on", {"All": True, "Shop": False}, 'integrations: "Shop" is false', ()),
    ("named, all off", {"All": False, "Shop": False, "Other": True}, 'integrations: "Shop" is false', ()),
    ("with its workspace", {"Shop (Acme)": False}, 'integrations: "Shop (Acme)" is false', ()),
    ("one of two workspaces", {"Shop (A)": True, "Shop (B)": False}, 'integrations: "Shop (B)" is false', ()),
    ("others are named", {"All": False, "Two": True, "One": {"a": 1}, "No": False}, ALL_FALSE, ("One", "Two")),
    ("another case is another name", {"All": False, "shop": True}, ALL_FALSE, ("shop",)),
    ("actions is no workspace", {"All": False, "Shop (Actions)": True}, ALL_FALSE, ("Shop (Actions)",)),
    ("null names another", {"All": False, "Other": None}, ALL_FALSE, ("Other",)),
]  # fmt: skip


@pytest.mark.parametrize("integrations", [row[1] for row in ON], ids=[row[0] for row in ON])
def test_on(integrations: Any) -> None:
    """An event goes on unless something says false; what is not an object says nothing."""
    assert kept_away(integrations, ["Shop"]) is None


@pytest.mark.parametrize(("integrations", "reason", "others"), [row[1:] for row in OFF], ids=[row[0] for row in OFF])
def test_off(integrations: Any, reason: str, others: tuple[str, ...]) -> None:
    """A filtered event says why, and which destinations it goes to instead."""
    assert End("filtered", reason, others=others) == kept_away(integrations, ["Shop"])


@pytest.mark.parametrize(
    ("integrations", "filtered"),
    [
        ({"All": False, "Shop (Actions)": True}, False),
        ({"All": False, "Shop (Actions)": {"sessionId": 1}}, False),
        ({"All": False, "Shop": True}, False),
        ({"Shop (Actions)": False}, True),
        ({"All": False}, True),
    ],
    ids=["its name", "its options", "the function's own", "its name is off", "neither"],
)
def test_standing_for_another(integrations: Any, filtered: bool) -> None:
    """A function that stands for a destination answers to both names."""
    assert filtered == (kept_away(integrations, ["Shop", "Shop (Actions)"]) is not None)


def test_a_name_with_brackets_of_its_own() -> None:
    """Brackets that belong to a function's own name are no workspace."""
    assert kept_away({"All": False, "Shop (EU)": True}, ["Shop (EU)"]) is None
    assert kept_away({"All": False, "Shop (EU) (Acme)": True}, ["Shop (EU)"]) is None
