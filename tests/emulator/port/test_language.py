"""The one table of the language: the page shows it, and the compiler takes what it says and nothing else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from emulator.port.before.requests_calls import OPTIONS, VERBS
from emulator.port.before.statements import Statements
from emulator.port.language import IMPORTS, LANGUAGE, SEGMENT_ERRORS

PAGE = (Path(__file__).parents[3] / "docs" / "port.md").read_text(encoding="utf-8")
PREFIXES = {
    "function": "_builtin_",
    "method of a str": "_str_",
    "method of a dict": "_dict_",
    "method of a list": "_list_",
    "method of a set": "_set_",
    "method of a time": "_date_",
}


def test_the_page_shows_the_table() -> None:
    """docs/port.md has a line for each row, in order."""
    lines = [f"| {row.where} | {row.python} | {row.javascript} | {row.note} |" for row in LANGUAGE]

    assert "\n".join(["| where | Python | JavaScript | what must hold |", "|---|---|---|---|", *lines]) in PAGE


@pytest.mark.parametrize("where", PREFIXES)
def test_what_can_be_called_is_in_the_table(where: str) -> None:
    """Each function and method that the compiler takes has its row, and each row is taken."""
    rows = {re.findall(r"`(\w+)\(", row.python)[0] for row in LANGUAGE if row.where == where}
    taken = {name.removeprefix(PREFIXES[where]) for name in dir(Statements) if name.startswith(PREFIXES[where])}

    assert rows == taken - {"from"}


def test_statements_are_in_the_table() -> None:
    """Each statement that the compiler takes is said to be taken."""
    said = " ".join(row.python for row in LANGUAGE if row.where == "statement")
    words = {"assign": "x = ", "annassign": "x: T", "augassign": "+=", "delete": "del", "expr": "a call"}

    for name in [each.removeprefix("_do_") for each in dir(Statements) if each.startswith("_do_")]:
        assert words.get(name, name) in said


def test_imports_are_in_the_table() -> None:
    """Whatever may be imported is named."""
    said = " ".join(f"{row.python} {row.note}" for row in LANGUAGE if row.where == "module") + " timezone"

    for name in IMPORTS:
        last = name.rpartition(".")[2]
        assert last in said or last in SEGMENT_ERRORS


def test_requests_are_in_the_table() -> None:
    """So are the verbs and options of requests."""
    said = " ".join(f"{row.python} {row.note}" for row in LANGUAGE if row.where == "module")

    assert [] == [each for each in (*VERBS, *OPTIONS) if each not in said]
