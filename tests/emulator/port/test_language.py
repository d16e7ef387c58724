"""docs/port.md shows what the port takes and makes: the names of every row, and one handler whole."""

from __future__ import annotations

import re
from pathlib import Path

from emulator.port import port
from emulator.port.source.language import names_table

PAGE = (Path(__file__).parents[3] / "docs" / "port.md").read_text(encoding="utf-8")


def test_the_page_shows_every_name() -> None:
    """The table of the page is the one that the rows make; print(names_table()) writes it anew."""
    assert names_table() in PAGE


def test_the_handler_of_the_page_becomes_what_stands_beside_it(tmp_path: Path) -> None:
    """What the page shows is what the port writes now."""
    [python] = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    [javascript] = re.findall(r"```javascript\n(.*?)```", PAGE, re.DOTALL)
    handler = tmp_path / "handler.py"
    handler.write_text(python, encoding="utf-8")

    assert javascript in port(handler).text
