"""Files of filters, and filters as Python values: what they may hold, and what is said of wrong ones."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from emulator.errors import FileFormatError, UsageError
from emulator.inputs.filters import Drop, DropProperties, Filter, Sample, filter_errors, filters_from, read_filters
from tests.bundles import shop, write

GOOD: dict[str, Any] = {"title": "No tests", "if": "userId = 'test'", "actions": [{"type": "DROP"}]}


def said(tmp_path: Path, document: Any) -> list[str]:
    """Return every error of a file."""
    path = write(tmp_path / "filters.json", document)
    return [str(error).replace(f"{tmp_path}/", "") for error in filter_errors(path, [shop(tmp_path)])]


class TestGood:
    """Files that can be read."""

    @pytest.mark.parametrize(
        "document", [[GOOD], {"shop": [GOOD]}, {"shop": [GOOD], "crm": []}], ids=["a list", "by name", "two"]
    )
    def test_forms(self, tmp_path: Path, document: Any) -> None:
        """A list is for the one destination; a destination that is not replayed now may stand there too."""
        (tmp_path / "functions" / "crm").mkdir(parents=True)
        (found,) = read_filters(write(tmp_path / "filters.json", document), [shop(tmp_path)])["shop"]

        assert ('filter "No tests"', (Drop(),)) == (found.name, found.actions)
        assert [True, False] == [found.condition({"userId": user}) for user in ("test", "u-1")]

    def test_a_destination_without_filters(self, tmp_path: Path) -> None:
        """A destination that the file does not name has none."""
        assert {"shop": ()} == read_filters(write(tmp_path / "filters.json", {}), [shop(tmp_path)])

    def test_keys_of_segment_s_own(self, tmp_path: Path) -> None:
        """A filter may be pasted as the Public API gives it, with keys that say nothing here."""
        keys = ("id", "sourceId", "destinationId", "description", "createdAt", "updatedAt")

        assert [] == said(tmp_path, [{**GOOD, "enabled": True, **dict.fromkeys(keys, "x")}])

    def test_actions(self) -> None:
        """Paths become keys, and escapes are theirs."""
        fields = {"": ["userId"], "context.a\\.b": ["x", "y"]}
        actions = [{"type": "SAMPLE", "percent": 0.5, "path": "userId"}, {"type": "DROP_PROPERTIES", "fields": fields}]
        (found,) = filters_from([{"if": "all", "actions": actions}])
        expected = (((), frozenset({"userId"})), (("context", "a.b"), frozenset({"x", "y"})))

        assert (Sample(0.5, ("userId",)), DropProperties(expected)) == found.actions

    def test_switched_off(self) -> None:
        """A filter that is off is none, and does not change the numbers of the others."""
        off, on = filters = [{**GOOD, "enabled": False}, {"if": "all", "actions": [{"type": "DROP"}]}]
        found: tuple[Filter, ...] = filters_from(filters)

        assert off["enabled"] is False
        assert on["actions"]
        assert ["filter 2"] == [each.name for each in found]


ONE_LINE = [
    ("{", "filters.json:1: not JSON: "),
    ("5", "filters.json:1: $: 5 is not a list or an object"),
    ([5], "filters.json:1: $[0]: 5 is not an object"),
    ({"shop": GOOD}, "filters.json:1: $.shop: "),
    ({"shoop": [GOOD]}, "filters.json:1: unknown destination 'shoop'; did you mean 'shop'?"),
    ([{"if": "all"}], "filters.json:1: $[0].actions: is required"),
    ([{**GOOD, "actions": []}], "filters.json:1: $[0].actions: is empty: say what becomes of the events"),
    ([{**GOOD, "iff": "all"}], "filters.json:1: $[0].iff: is not allowed here; did you mean 'if'?"),
    ([{**GOOD, "title": "x" * 65}], "filters.json:1: $[0].title: "),
    ([{**GOOD, "title": ""}], "filters.json:1: $[0].title: "),
    ([{**GOOD, "enabled": "yes"}], 'filters.json:1: $[0].enabled: "yes" is not true or false'),
    ([GOOD] * 11, "filters.json:1: $: has more than 10 filters: Segment takes 10 for a destination"),
    ({"shop": [GOOD] * 11}, "filters.json:1: $.shop: has more than 10 filters: Segment takes 10 for a destination"),
    ([{**GOOD, "if": "userId = oops'"}], "filters.json:1: filter 1: if: column 14: the text has no closing quote"),
    ([{**GOOD, "if": ""}], "filters.json:1: filter 1: if: column 1: expected a value, found the end"),
    ([{**GOOD, "if": f"a = '{'ü' * 2560}'"}], "filters.json:1: filter 1: if: has more than 5,120 bytes, which is all"),
]
ACTIONS = [
    ({"type": "DROPP"}, ".type: "),
    ({}, ".type: is required"),
    ({"type": "SAMPLE"}, ".percent: is required"),
    ({"type": "SAMPLE", "percent": 1.5}, ".percent: 1.5 is above 1"),
    ({"type": "SAMPLE", "percent": "10%"}, '.percent: "10%" is not a number'),
    (
        {"type": "SAMPLE", "percent": 1, "fields": {}},
        ": has fields: only DROP_PROPERTIES and ALLOW_PROPERTIES take them",
    ),
    ({"type": "DROP", "fields": {}}, ": has fields: only DROP_PROPERTIES and ALLOW_PROPERTIES take them"),
    ({"type": "DROP", "percent": 0.5}, ": has a percent or a path: only SAMPLE takes them"),
    ({"type": "ALLOW_PROPERTIES"}, ".fields: is required"),
    ({"type": "DROP_PROPERTIES", "fields": ["userId"]}, '.fields: ["userId"] is not an object'),
    ({"type": "DROP_PROPERTIES", "fields": {"context": "ip"}}, '.fields.context: "ip" is not a list'),
]


@pytest.mark.parametrize(("document", "start"), ONE_LINE, ids=[row[1][14:50] for row in ONE_LINE])
def test_one_error(tmp_path: Path, document: Any, start: str) -> None:
    """One line, with the place, the path or the column, and what would be right."""
    (line,) = said(tmp_path, document)

    assert line.startswith(start)
    with pytest.raises(FileFormatError) as raised:
        read_filters(tmp_path / "filters.json", [shop(tmp_path)])
    assert line == str(raised.value).replace(f"{tmp_path}/", "")


@pytest.mark.parametrize(("action", "end"), ACTIONS, ids=[row[1] for row in ACTIONS])
def test_actions_that_are_none(tmp_path: Path, action: Any, end: str) -> None:
    """Each action has the keys of its type and no others."""
    (line,) = said(tmp_path, [{**GOOD, "actions": [{"type": "DROP"}, action]}])

    assert line.startswith(f"filters.json:1: $[0].actions[1]{end}")


@pytest.mark.parametrize(
    ("action", "line"),
    [
        ({"type": "SAMPLE", "percent": 1, "path": "a..b"}, "filters.json:8: filter 2: path 'a..b': column 2: expected"),
        ({"type": "DROP_PROPERTIES", "fields": {"a.": []}}, "filters.json:8: filter 2: path 'a.': column 2: expected"),
    ],
    ids=["sample", "fields"],
)
def test_lines(tmp_path: Path, action: Any, line: str) -> None:
    """The line is that of the value that is wrong; everything wrong is told."""
    text = (
        '{"shop": [\n{"if": "all",\n"actions": [{"type": "DROP"}]},\n{"actions": [\n{"type":\n"DROP"},\n\nACTION],\n'
        '"if": "a"}, {"if":\n"b ="\n, "actions": [{"type": "DROP"}]}]}'
    )
    first, second = said(tmp_path, text.replace("ACTION", json.dumps(action)))

    assert first.startswith(line)
    assert "filters.json:10: filter 3: if: column 4: expected a value, found the end" == second


def test_a_list_for_several_destinations(tmp_path: Path) -> None:
    """A list does not say which destination it is for."""
    functions = [shop(tmp_path / "a"), shop(tmp_path / "b")]
    (error,) = filter_errors(write(tmp_path / "filters.json", []), functions)

    assert "a list is for one destination: name it, or write {destination: [filter, …]}" == error.what


@pytest.mark.parametrize(
    ("filters", "line"),
    [
        ([{"if": "all"}], "filters: $[0].actions: is required"),
        ([GOOD, {**GOOD, "if": "a b"}], "filters: filter 2: if: column 3: expected a comparison"),
        ([5], "filters: $[0]: 5 is not an object"),
    ],
    ids=["shape", "FQL", "no filter"],
)
def test_python_values(filters: Any, line: str) -> None:
    """A caller is told which of its filters is wrong."""
    with pytest.raises(UsageError) as raised:
        filters_from(filters)

    assert str(raised.value).startswith(line)
