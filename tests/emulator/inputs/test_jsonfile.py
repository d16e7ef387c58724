"""Reading the project's own JSON files, and finding the line of a value."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emulator.errors import FileFormatError
from emulator.inputs.jsonfile import line_of, read_json
from emulator.values.spelling import nearest, suggestion

TEXT = """
{
  "name": "a \\"b\\" [{",
  "settings": [
    {"type": "x"},
    {
      "type": "y"
    }
  ],
  "name again": 1, "last": {"a": 1}
}
"""


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ([], 2),
        (["name"], 3),
        (["settings"], 4),
        (["settings", 0], 5),
        (["settings", 1], 6),
        (["settings", 1, "type"], 7),
        (["name again"], 10),
        (["last", "a"], 10),
        (["settings", 1, "missing"], 6),
        (["missing", 3], 2),
        (["name", "deeper"], 3),
    ],
    ids=str,
)
def test_the_line_of_a_value(steps: list[str | int], expected: int) -> None:
    """The steps lead as far as they can."""
    assert expected == line_of(TEXT, *steps)


@settings(deadline=None, max_examples=100)
@given(
    value=st.recursive(
        st.integers() | st.text() | st.none(),
        lambda items: st.lists(items, min_size=1) | st.dictionaries(st.text(), items, min_size=1),
        max_leaves=15,
    ),
    data=st.data(),
)
def test_the_line_of_any_value_of_any_document(value: Any, data: st.DataObject) -> None:
    """Of a document with one value a line, the line found is the one that `json` wrote it on."""
    steps: list[str | int] = []
    inner = value
    while isinstance(inner, list | dict) and data.draw(st.booleans()):
        step = data.draw(st.sampled_from(sorted(inner) if isinstance(inner, dict) else range(len(inner))))
        steps.append(step)
        inner = inner[step]
    marked = _with_mark(value, steps)

    line = line_of(json.dumps(value, indent=1), *steps)

    assert '"the mark"' in json.dumps(marked, indent=1).split("\n")[line - 1]


def _with_mark(value: Any, steps: list[str | int]) -> Any:
    if not steps:
        return "the mark"
    changed = value.copy()
    changed[steps[0]] = _with_mark(value[steps[0]], steps[1:])
    return changed


def test_a_file_with_a_byte_order_mark(tmp_path: Path) -> None:
    """What Windows editors put first is no part of the document."""
    path = tmp_path / "file.json"
    path.write_bytes(b'\xef\xbb\xbf{"a": 1.0}')
    expected = {"a": 1}

    assert expected == read_json(path).document


@pytest.mark.parametrize(
    ("raw", "expected"),
    [(b'{\n"a": }', ":2: "), (b"", ":1: "), (b'"\xff"', ":1: ")],
    ids=["broken", "empty", "not UTF-8"],
)
def test_a_file_that_is_not_json(tmp_path: Path, raw: bytes, expected: str) -> None:
    """The error begins with the file and its line."""
    path = tmp_path / "file.json"
    path.write_bytes(raw)

    with pytest.raises(FileFormatError) as caught:
        read_json(path)

    assert str(caught.value).startswith(f"{path}{expected}")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    """What cannot be opened is one line too."""
    with pytest.raises(FileFormatError, match="cannot be read: is a directory"):
        read_json(tmp_path)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("stauts", "; did you mean 'status'?"),
        ("STATUS", "; did you mean 'status'?"),
        ("api-key", "; did you mean 'apiKey'?"),
        ("zzz", "; known: status, apiKey"),
    ],
    ids=str,
)
def test_suggestions(word: str, expected: str) -> None:
    """A near name is suggested; without one, all are listed."""
    assert expected == suggestion(word, ["status", "apiKey"])


def test_nothing_known_is_nothing_suggested() -> None:
    """An error line without advice ends where it ends."""
    expected = ("", None)

    assert expected == (suggestion("a", []), nearest("a", []))
