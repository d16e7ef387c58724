"""The paths of --keep and --mask, and which of two decides."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emulator.errors import UsageError
from emulator.tools.masking.data_kinds import Kind, Leave, Treatment
from emulator.tools.masking.mask_paths import Path, Wishes, path_text
from emulator.tools.masking.masked_fields import Steps


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        pytest.param("traits.plan", ("traits", "plan"), id="keys"),
        pytest.param("$.traits.plan", ("traits", "plan"), id="as reports print it"),
        pytest.param("properties.items[*].note", ("properties", "items", "note"), id="all items"),
        pytest.param("properties.items[].note", ("properties", "items", "note"), id="items without a star"),
        pytest.param("properties.items[3].note", ("properties", "items", "note"), id="one item stands for all"),
        pytest.param('$["a.b"].c', ("a.b", "c"), id="a key with a dot"),
        pytest.param("traits['a b']", ("traits", "a b"), id="single quotes"),
        pytest.param("traits.*.id", ("traits", "*", "id"), id="any key"),
    ],
)
def test_a_path_is_read(text: str, keys: tuple[str, ...]) -> None:
    """Dots, brackets and quotes lead by the same keys."""
    assert keys == Path.of(text).keys


@pytest.mark.parametrize("text", ["", "$", "a..b", "a[b", 'a["b]', "[*]"])
def test_what_is_no_path_is_refused(text: str) -> None:
    """One line says what was written and how a path is."""
    with pytest.raises(UsageError, match=r"is not a path; write it as traits\.plan"):
        Path.of(text)


@pytest.mark.parametrize(
    ("keep", "mask", "steps", "expected"),
    [
        pytest.param(["traits"], [], ("traits", "a", 0, "b"), Leave.KEPT, id="all within a kept field"),
        pytest.param([], ["traits"], ("traits", "a"), Kind.TEXT, id="all within a masked field"),
        pytest.param(["traits.a"], ["traits"], ("traits", "a"), Leave.KEPT, id="the longer path decides, keep"),
        pytest.param(["traits"], ["traits.a"], ("traits", "a"), Kind.TEXT, id="the longer path decides, mask"),
        pytest.param(["traits.a"], ["traits.*"], ("traits", "a"), Kind.TEXT, id="of two as long, mask"),
        pytest.param(["traits.a"], [], ("traits", "ab"), None, id="a key that only begins so"),
        pytest.param(["traits.a"], [], ("traits",), None, id="what is around it"),
        pytest.param([], [], ("traits",), None, id="no wish"),
    ],
)
def test_wishes(keep: list[str], mask: list[str], steps: Steps, expected: Treatment | None) -> None:
    """A wish holds for its field and all within it."""
    assert expected == Wishes.of(keep, mask).treatment(steps)


def test_paths_that_led_to_nothing_are_known() -> None:
    """A misspelt path can be told."""
    wishes = Wishes.of(["traits.plan", "traits.plna"], ["$.traits.nots"])
    wishes.treatment(("traits", "plan"))
    assert ["traits.plna", "$.traits.nots"] == wishes.unused()


@given(st.lists(st.text(min_size=1), min_size=1, max_size=4))
def test_a_path_as_it_is_printed_leads_back(keys: list[str]) -> None:
    """Whatever the keys are, a printed path can be given to --keep."""
    assert tuple(keys) == Path.of(path_text(tuple(keys))).keys


def test_items_are_told_apart_only_when_asked() -> None:
    """In a table all items of an array are one path."""
    assert "$.a[*].b" == path_text(("a", 3, "b"))
