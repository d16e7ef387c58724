"""The first line of a ported handler.js, and when it says that the file is stale."""

from __future__ import annotations

from pathlib import Path

import pytest

from emulator.inputs.origin import Origin, origin_line, read_origin
from tests.bundles import write


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A destination's folder beside the shared one."""
    write(tmp_path / "shared" / "text.py", "A = 1\n")
    write(tmp_path / "shop" / "handler.py", "B = 2\n")
    return tmp_path / "shop"


def _line(folder: Path) -> str:
    return origin_line(folder, [folder / "handler.py", folder.parent / "shared" / "text.py"])


def test_line(folder: Path) -> None:
    """A comment that a person can read, with paths that hold wherever the repository lies."""
    line = _line(folder)

    assert line.startswith("// Made by segment-emulator port from handler.py, ../shared/text.py; digest ")
    assert "\n" not in line


def test_what_is_written_is_read(folder: Path) -> None:
    """The code below it does not count."""
    line = _line(folder)

    expected = Origin(sources=("handler.py", "../shared/text.py"), digest=line.rpartition(" ")[2])

    assert expected == read_origin(f"{line}\nlet a\n")
    assert expected.is_of(folder)


@pytest.mark.parametrize(
    "code", ["", "let a\n", "// Made by hand\n", "\n// Made by segment-emulator port from a; digest"]
)
def test_code_of_a_persons_own(code: str) -> None:
    """It was made from nothing."""
    assert read_origin(code) is None


@pytest.mark.parametrize(
    ("path", "text", "same"),
    [
        ("shop/handler.py", "B = 3\n", False),
        ("shared/text.py", "A = 1\n# more\n", False),
        ("shared/other.py", "C = 1\n", True),
        ("shop/handler.py", "B = 2\r\n", True),
    ],
)
def test_a_source_that_changed(folder: Path, path: str, text: str, *, same: bool) -> None:
    """Only the sources count, and how a checkout ends their lines does not."""
    origin = read_origin(_line(folder))
    (folder.parent / path).write_bytes(text.encode())

    assert origin is not None
    assert same is origin.is_of(folder)


def test_a_source_that_is_gone(folder: Path) -> None:
    """A handler.js without its handler.py is stale, too."""
    origin = read_origin(_line(folder))
    (folder / "handler.py").unlink()

    assert origin is not None
    assert not origin.is_of(folder)


def test_texts_can_not_trade_places(folder: Path) -> None:
    """What moves from one source's end to the next one's beginning changes the digest."""
    before = _line(folder)
    (folder / "handler.py").write_text("B = 2\nA = 1\n")
    (folder.parent / "shared" / "text.py").write_text("")

    assert before != _line(folder)
