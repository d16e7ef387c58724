"""Masked events are written as a capture that reads as the same events, and only when all of them are there."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emulator.errors import UsageError
from emulator.inputs.captures import iter_capture
from emulator.tools.masking import line_of, replaced
from emulator.values.model import Event

texts = st.text(max_size=6)
keys = st.one_of(texts.filter(lambda key: not key.isdigit()), st.sampled_from(["batch", "type"]))
values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-(2**53) + 1, 2**53 - 1), texts),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(keys, inner, max_size=3),
    ),
    max_leaves=8,
)  # fmt: skip


@settings(deadline=None, max_examples=200)
@given(st.lists(values, max_size=4))
def test_lines_read_as_the_values_they_were_written_from(written: list[Any]) -> None:
    """One line is one event, whatever its value is: a list stays one, and so does what looks like a batch body."""
    text = "".join(map(line_of, written)).encode()
    read = list(iter_capture(io.BytesIO(text), "lines"))
    assert [Event(value=value, place=f"lines:{n}") for n, value in enumerate(written, 1)] == read


def test_a_file_takes_its_place_when_all_is_written(tmp_path: Path) -> None:
    """Until then the old one is there, and afterwards nothing else is."""
    path = tmp_path / "new" / "masked.jsonl"
    with replaced(path) as stream:
        stream.write("one\n")
        assert not path.exists()
    with replaced(path) as stream:
        stream.write("two\n")
        assert path.read_text() == "one\n"
    assert path.read_text() == "two\n"
    assert [path] == list(path.parent.iterdir())


def stop(path: Path) -> None:
    """Begin to write and break off."""
    with replaced(path) as stream:
        stream.write("half")
        raise KeyboardInterrupt


def test_a_run_that_breaks_off_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    """Nothing half-written is ever seen, and nothing is left beside it."""
    path = tmp_path / "masked.jsonl"
    path.write_text("as it was")
    with pytest.raises(KeyboardInterrupt):
        stop(path)
    assert path.read_text() == "as it was"
    assert [path] == list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("name", "said"),
    [
        pytest.param("", "is a folder; name the file to write", id="a folder"),
        pytest.param(
            "masked.jsonl.gz",
            "mask writes JSON lines; give the file a name that ends with .jsonl",
            id="a name that promises gzip",
        ),
        pytest.param("file/masked.jsonl", "cannot be written", id="a folder that is a file"),
    ],
)
def test_what_can_not_be_written_is_one_clear_line(tmp_path: Path, name: str, said: str) -> None:
    """The line names the file and says why."""
    (tmp_path / "file").write_text("")
    with pytest.raises(UsageError, match=said), replaced(tmp_path / name):
        pass
