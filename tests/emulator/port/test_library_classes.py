"""Classes of Python's library that are written in Python for the port: which names mean them, and what stays."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from emulator.port import port
from emulator.port.source.library_names import names_called

WAYS = {
    "from collections.abc import Mapping": "Mapping",
    "from collections.abc import Mapping as M": "M",
    "import collections.abc": "collections.abc.Mapping",
    "import collections.abc as c": "c.Mapping",
    "from collections import abc": "abc.Mapping",
    "from collections import abc as a": "a.Mapping",
}


@pytest.mark.parametrize("statement", WAYS)
def test_what_a_file_calls_a_name(statement: str) -> None:
    """By every kind of import; a file of one's own is no library."""
    wanted = {"collections.abc": ("Mapping",)}

    assert names_called(ast.parse(statement), wanted)[WAYS[statement]] == "collections.abc.Mapping"
    assert "Map" not in names_called(ast.parse("from .abc import Mapping as Map"), wanted)


@pytest.mark.parametrize("way", ["class P(collections.abc.Mapping):\n    pass", "HALF = fractions.Fraction(1, 2)"])
def test_the_docstring_stays(tmp_path: Path, way: str) -> None:
    """What is imported for the handler comes behind the words that it begins with."""
    handler = tmp_path / "functions" / "told" / "handler.py"
    handler.parent.mkdir(parents=True)
    head, end = (
        '"""Sends orders."""\nimport collections.abc\nimport fractions',
        "def onTrack(event, settings):\n    pass",
    )
    code = f"{head}\n{way}\n{end}\n"
    handler.write_text(code, encoding="utf-8")

    assert port(handler).text.splitlines()[2] == "/** Sends orders. */"
