"""What holds for every file of the worker's own JavaScript."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from emulator.engine.runtime.node.installed import HOME

FILES = sorted((HOME / "host").iterdir())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_file_of_the_host(path: Path) -> None:
    """It can be read in one go, says what it is, and leaves nothing for later."""
    lines = path.read_text(encoding="utf-8").splitlines()

    assert path.suffix == ".cjs"
    assert len(lines) <= 250
    assert [] == [at for at, line in enumerate(lines, 1) if len(line) > 120]
    assert any(line.startswith("// ") and len(line) > 40 for line in lines[:2])
    assert not re.search(r"\b(TODO|FIXME|XXX|HACK)\b", "\n".join(lines))


def test_every_module_is_used() -> None:
    """None is left that nobody loads."""
    text = "\n".join(path.read_text(encoding="utf-8") for path in FILES)

    assert ["main.cjs"] == [path.name for path in FILES if f"{path.name}'" not in text]
