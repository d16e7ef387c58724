"""Frozen values are dataclasses like any other, though they are made in another way."""

from __future__ import annotations

import pickle
from dataclasses import FrozenInstanceError, asdict, dataclass, field, replace
from typing import Any

import pytest

from emulator.values.frozen import frozen


@frozen
class Card:
    """A value with a field of each kind."""

    title: str
    column: str = "To do"
    seen: int = field(default=0, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plain:
    """The same, made by dataclass alone."""

    title: str
    column: str = "To do"
    seen: int = field(default=0, compare=False, repr=False)


@pytest.mark.parametrize("given", [{"title": "a"}, {"title": "a", "column": "Done"}, {"title": "a", "seen": 5}])
def test_a_value_is_what_dataclass_makes(given: dict[str, Any]) -> None:
    """Fields, text, and what compares as equal."""
    card, plain = Card(**given), Plain(**given)

    assert asdict(plain) == asdict(card)
    assert repr(plain).removeprefix("Plain") == repr(card).removeprefix("Card")
    assert (hash(plain), plain == Plain(**{**given, "seen": 9})) == (hash(card), card == Card(**{**given, "seen": 9}))


@pytest.mark.parametrize("given", [{}, {"column": "Done"}, {"title": "a", "colour": "red"}])
def test_arguments_are_those_of_dataclass(given: dict[str, Any]) -> None:
    """One too few or too many is refused in Python's words."""
    with pytest.raises(TypeError) as of_dataclass:
        Plain(**given)
    with pytest.raises(TypeError) as own:
        Card(**given)

    assert str(of_dataclass.value).replace("Plain", "Card") == str(own.value)


def test_arguments_have_names() -> None:
    """A place says nothing to a reader."""
    with pytest.raises(TypeError, match="takes 1 positional argument"):
        Card("a")  # type: ignore[misc]


def test_a_value_does_not_change() -> None:
    """What is another value is made anew."""
    card = Card(title="a")
    with pytest.raises(FrozenInstanceError):
        card.title = "b"  # type: ignore[misc]

    assert (Card(title="a"), Card(title="b")) == (card, replace(card, title="b"))
    assert not hasattr(card, "__dict__")


def test_a_value_is_pickled() -> None:
    """Jobs tell of values in records."""
    card = Card(title="a", seen=3)

    assert asdict(card) == asdict(pickle.loads(pickle.dumps(card)))


def test_a_default_factory_is_refused() -> None:
    """Nothing here would call it."""
    with pytest.raises(AssertionError, match="names has a default factory"):

        @frozen
        class _Wrong:
            names: list[str] = field(default_factory=list)
