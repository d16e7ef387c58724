"""A value that is made quickly is a frozen dataclass like any other."""

from __future__ import annotations

import copy
import inspect
import pickle
from dataclasses import FrozenInstanceError, dataclass, field, replace
from typing import Any

import pytest

from emulator.values import model
from emulator.values.quick_values import make_quickly


@dataclass(frozen=True, slots=True, kw_only=True)
class Slow:
    """What a dataclass is by itself."""

    first: int
    second: str | None = None
    _kept: Any = field(init=False, compare=False, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quick:
    """The same, made quickly."""

    first: int
    second: str | None = None
    _kept: Any = field(init=False, compare=False, default=None)


make_quickly(Quick)


@pytest.mark.parametrize("given", [{"first": 1}, {"first": 2, "second": "two"}], ids=["with its defaults", "whole"])
def test_like_any_other(given: dict[str, Any]) -> None:
    """It has the same fields, text and equality, and is copied, changed and packed as one."""
    slow, quick = Slow(**given), Quick(**given)

    assert repr(slow).replace("Slow", "Quick") == repr(quick)
    assert quick == Quick(**given) == pickle.loads(pickle.dumps(quick)) == copy.copy(quick)
    assert hash(quick) == hash(slow)
    assert replace(slow, first=5).first == replace(quick, first=5).first == 5
    assert inspect.signature(Slow) == inspect.signature(Quick)


@pytest.mark.parametrize("given", [{}, {"first": 1, "third": 3}], ids=["without a field", "with one too many"])
def test_refused(given: dict[str, Any]) -> None:
    """What a dataclass refuses is refused in the same words."""
    with pytest.raises(TypeError) as slow:
        Slow(**given)
    with pytest.raises(TypeError) as quick:
        Quick(**given)

    assert str(slow.value).replace("Slow.", "") == str(quick.value)


@pytest.mark.parametrize("name", ["first", "other"])
def test_frozen(name: str) -> None:
    """Nothing in it can be set."""
    with pytest.raises((FrozenInstanceError, TypeError)):
        setattr(Quick(first=1), name, 2)


def test_what_is_not_given_is_packed_too() -> None:
    """A field that no call gives keeps its value on the way through a file."""
    request = model.Request(method="GET", url="https://x.test/", headers={}, body='{"a": 1}')
    document = request.document()

    assert document == pickle.loads(pickle.dumps(request))._document
