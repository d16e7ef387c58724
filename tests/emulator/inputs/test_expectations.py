"""Expectation files: read, held against what was sent, and written."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emulator.inputs.expectations import Expectation, differences, read_expectations
from emulator.tools.expectation_draft import Draft, updated
from emulator.tools.updating import document_of
from tests.deliveries import a_delivery, a_request, an_error

LINE = {"messageId": "m-1", "outcome": "delivered", "reason": None, "requests": []}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.floats(-9, 9) | st.sampled_from(["", "a", "*"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
    max_leaves=8,
)


def lines_of(*documents: Any) -> str:
    """Return documents as the text of an expectations file, without its first line."""
    return "".join(json.dumps(document) + "\n" for document in documents)


def read(tmp_path: Path, text: str) -> list[Any]:
    """Return what reading finds: documents, and errors as text below the file's name."""
    path = tmp_path / "visits.jsonl"
    path.write_text(text, encoding="utf-8")
    return [
        found.document if isinstance(found, Expectation) else str(found).removeprefix(f"{tmp_path}/")
        for found in read_expectations(path)
    ]


class TestDifferences:
    """Expected and got, compared as parsed JSON."""

    @pytest.mark.parametrize(
        ("expected", "got"),
        [
            (1, 1.0),
            (0, -0.0),
            ("*", None),
            ("*", {"deep": [1]}),
            ({"a": "*", "b": 2}, {"b": 2, "a": [1, 2]}),
            (["*", 2], [{}, 2]),
            ({}, {}),
            ([], []),
            (None, None),
            (True, True),
            ("é", "é"),
        ],
        ids=str,
    )
    def test_nothing_differs(self, expected: Any, got: Any) -> None:
        """Numbers are equal by value, the order of keys does not count, a wildcard stands for any value."""
        assert [] == differences(expected, got)

    @pytest.mark.parametrize(
        ("expected", "got", "found"),
        [
            (1, True, [("$", "1", "true")]),
            (0, False, [("$", "0", "false")]),
            (1, "1", [("$", "1", '"1"')]),
            (None, 0, [("$", "null", "0")]),
            ("", None, [("$", '""', "null")]),
            ([], {}, [("$", "[]", "{}")]),
            ({"a": 1}, {"a": 2}, [("$.a", "1", "2")]),
            ({"a": 1}, {}, [("$.a", "1", "(absent)")]),
            ({"a": "*"}, {}, [("$.a", '"*"', "(absent)")]),
            ({}, {"a": None}, [("$.a", "(absent)", "null")]),
            ([1, 2], [1], [("$[1]", "2", "(absent)")]),
            ([1], [1, 3], [("$[1]", "(absent)", "3")]),
            ({"b": [{"c": 1}], "a": 1}, {"a": 2, "b": [{"c": 3}]}, [("$.b[0].c", "1", "3"), ("$.a", "1", "2")]),
            ("x", "*", [("$", '"x"', '"*"')]),
            ("é", "e", [("$", '"é"', '"e"')]),
        ],
        ids=str,
    )
    def test_what_differs(self, expected: Any, got: Any, found: list[tuple[str, str, str]]) -> None:
        """Each differing path, in the order of the documents; a boolean is no number."""
        assert found == [(each.path, each.expected, each.got) for each in differences(expected, got)]

    def test_long_values_are_cut(self) -> None:
        """A difference stays readable, however long the values are."""
        (found,) = differences("x" * 500, "y")

        assert (120, "…") == (len(found.expected), found.expected[-1])

    @settings(deadline=None)
    @given(JSON)
    def test_a_value_is_what_it_is(self, value: Any) -> None:
        """No value differs from itself."""
        assert [] == differences(value, json.loads(json.dumps(value)))

    @settings(deadline=None)
    @given(JSON, JSON)
    def test_equal_texts_are_equal_values(self, one: Any, other: Any) -> None:
        """Without a wildcard, nothing differs exactly when the values are the same JSON."""
        if '"*"' in json.dumps(one):
            return

        assert (differences(one, other) == []) == (canonical(one) == canonical(other))


def canonical(value: Any) -> str:
    """Return one text for equal JSON values, whole floats as integers."""
    if isinstance(value, dict):
        return f"{{{','.join(f'{key}:{canonical(value[key])}' for key in sorted(value))}}}"
    if isinstance(value, list):
        return f"[{','.join(map(canonical, value))}]"
    whole = isinstance(value, float) and value.is_integer()
    return json.dumps(int(value) if whole else value)


class TestUpdated:
    """What `--update` makes of an old value and a new one."""

    @pytest.mark.parametrize(
        ("old", "new", "expected"),
        [
            ("*", {"any": 1}, "*"),
            ({"a": "*", "b": 1}, {"a": 5, "b": 2}, {"a": "*", "b": 2}),
            ({"a": "*"}, {"b": 2}, {"b": 2}),
            ({"a": {"deep": "*"}}, {"a": {"deep": 1, "new": 2}}, {"a": {"deep": "*", "new": 2}}),
            ({"a": {"deep": "*"}}, {"a": 7}, {"a": 7}),
            (["*", 1], [5, 6], ["*", 6]),
            ([{"id": "*", "k": 2}], [{"id": 1, "k": 1}, {"id": 2, "k": 2}], [{"id": 1, "k": 1}, {"id": "*", "k": 2}]),
            ([{"id": "*"}, {"id": 3}], [{"id": 3}], [{"id": "*"}]),
            ([{"id": "*", "k": 1}], [{"id": 1, "k": 2}, {"id": 2, "k": 3}], [{"id": 1, "k": 2}, {"id": 2, "k": 3}]),
            ([], [1], [1]),
            (1, "x", "x"),
        ],
        ids=[
            "the whole", "a key", "a key that is gone", "a deep key", "a value of another kind", "an item",
            "an item that moved", "an item left over", "no item that fits", "no items", "no wildcard",
        ],
    )  # fmt: skip
    def test_wildcards_that_still_match_stay(self, old: Any, new: Any, expected: Any) -> None:
        """The new value, with each wildcard that stood at the same place."""
        assert expected == updated(old, new)

    @settings(deadline=None)
    @given(JSON, JSON)
    def test_an_updated_expectation_is_met(self, old: Any, new: Any) -> None:
        """After an update nothing differs, whatever stood there before."""
        assert [] == differences(updated(old, new), new)

    @settings(deadline=None)
    @given(JSON, JSON)
    def test_a_second_update_changes_nothing(self, old: Any, new: Any) -> None:
        """An update is done when it is done."""
        once = updated(old, new)

        assert once == updated(once, new)


class TestReading:
    """One line after the other, each a value or an error."""

    def test_lines_in_order(self, tmp_path: Path) -> None:
        """The version's line is no expectation; places count lines from 1."""
        other = {**LINE, "messageId": None, "requests": "*"}

        assert [LINE, other] == read(tmp_path, '{"version": 1}\n' + lines_of(LINE, other))

    def test_places(self, tmp_path: Path) -> None:
        """An expectation knows where it stands."""
        path = tmp_path / "visits.jsonl"
        path.write_text('{"version":1}\n' + lines_of(LINE))
        (found,) = read_expectations(path)

        assert isinstance(found, Expectation)
        assert f"{path}:2" == found.place

    def test_a_wrong_line_is_an_error_and_the_rest_is_read(self, tmp_path: Path) -> None:
        """One bad line does not take the others with it."""
        text = '{"version":1}\n{"messageId":\n' + lines_of({**LINE, "outcome": "sent"}, LINE)
        broken, wrong, good = read(tmp_path, text)

        assert broken.startswith("visits.jsonl:2: not JSON: ")
        assert wrong.startswith("visits.jsonl:3: $.outcome: ")
        assert good == LINE

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("", 'visits.jsonl: the file is empty; its first line must be {"version":1}'),
            (lines_of(LINE), "visits.jsonl:1: $"),
            ('{"version":2}\n', "visits.jsonl:1: $.version: "),
            ("version 1\n", "visits.jsonl:1: not JSON: "),
        ],
        ids=["empty", "no version", "another version", "no JSON"],
    )
    def test_without_a_version_nothing_is_read(self, tmp_path: Path, text: str, expected: str) -> None:
        """A file of another format is one error, not one for each line."""
        (error,) = read(tmp_path, text + lines_of(LINE, LINE) if text else text)

        assert error.startswith(expected)


class TestDraft:
    """A file is written whole or not at all."""

    def test_kept(self, tmp_path: Path) -> None:
        """What is kept replaces the file, in a folder made for it, and leaves nothing beside it."""
        path = tmp_path / "shop" / "visits.jsonl"
        with Draft(path) as draft:
            draft.write({"b": 1, "a": "é"})
            draft.keep()

        assert '{"version":1}\n{"b":1,"a":"é"}\n' == path.read_text(encoding="utf-8")
        assert [path] == list(path.parent.iterdir())

    @pytest.mark.parametrize("interruption", [KeyboardInterrupt, OSError])
    def test_interrupted(self, tmp_path: Path, interruption: type[BaseException]) -> None:
        """An interrupted write leaves the old file, and nothing beside it."""
        path = tmp_path / "visits.jsonl"
        path.write_text("old")
        with pytest.raises(interruption):
            interrupted_write(path, interruption)

        assert "old" == path.read_text()
        assert [path] == list(tmp_path.iterdir())


def interrupted_write(path: Path, interruption: type[BaseException]) -> None:
    """Write a line, and go no further."""
    with Draft(path) as draft:
        draft.write({"a": 1})
        raise interruption


def test_document_of() -> None:
    """The line that expects a delivery holds its end and its requests, with bodies parsed."""
    delivery = a_delivery(a_request(X_Key="k"), outcome="discarded", reason="Message Rejected", error=an_error())
    sent = {"method": "POST", "url": "https://shop.test/track", "headers": {"X-Key": "k"}, "body": {"id": 1}}
    expected = {"messageId": "m-1", "outcome": "discarded", "reason": "Message Rejected", "requests": [sent]}

    assert expected == document_of(delivery)
