"""The tables of library names are consistent with one another and with the helpers."""

from __future__ import annotations

import re

import pytest

from emulator.port.library import helpers
from emulator.port.rows import Row, areas, rows
from emulator.port.source.meanings import OF_CLASS, TYPES

EVERY = [row for area in areas().values() for row in area]


@pytest.mark.parametrize("row", EVERY, ids=lambda row: row.python)
def test_a_row_is_whole(row: Row) -> None:
    """It has a signature that Python reads, a helper that exists, and stands in one table only."""
    assert row.parameters is not None
    assert not row.helper or row.helper in helpers()
    assert not (row.value and row.helper)
    assert rows()[row.python] is row


def test_each_name_has_one_row() -> None:
    """Two rows of one name would contradict each other in silence."""
    names = [row.python for row in EVERY]

    assert sorted(set(names)) == sorted(names)


_OTHERWISE = {
    "zip", "print", "itertools.product", "itertools.zip_longest", "heapq.merge", "operator.truth", "warnings.warn",
}  # fmt: skip
"""Functions whose helpers take what stands in *rest as one list, or are another's."""


def test_helpers_need_what_python_needs() -> None:
    """A helper has as many parameters without a default as what it means, so that arguments are counted by them."""
    every = [row for row in EVERY if row.helper and not row.new and row.python not in _OTHERWISE]
    counted = [row for row in every if "..." not in _parameters(row)]

    assert len(counted) > 400
    assert {row.python: _needed(row) for row in counted} == {
        row.python: len(re.findall(r"\w+", re.split(r"\w+ = |{", _parameters(row))[0])) for row in counted
    }


_MADE_BY_OTHERS = {
    "re.Match", "re.Pattern", "ipaddress.Address", "ipaddress.IPv4Address", "ipaddress.IPv6Address",
    "ipaddress.Network", "requests.PreparedRequest", "logging.LogRecord", "range",
    "re.RegexFlag",
}  # fmt: skip
"""Classes that no handler calls, or whose constructor counts otherwise."""


@pytest.mark.parametrize("row", [row for row in EVERY if row.new], ids=lambda row: row.python)
def test_classes_and_their_methods_take_what_python_does(row: Row) -> None:
    """A value that is called is counted by its JavaScript: it needs no more than in Python, and takes no less."""
    members = {name.rpartition(".")[2]: each for name, each in rows().items() if name.startswith(f"{row.python}.")}
    called = {name: each for name, each in members.items() if not (each.helper or each.value)}
    called |= {"constructor": row} if row.python not in _MADE_BY_OTHERS else {}
    found = {name: (each, _heads(row.helper, name)) for name, each in called.items()}

    assert {} == {name: head for name, (each, head) in found.items() if head is not None and not _takes(each, head)}


def _heads(helper: str, name: str) -> list[str] | None:
    """Return the parameters of a member of a helper class, its own or that of a base; None where it has none."""
    while helper in helpers():
        text = helpers()[helper].text
        found = re.search(rf"^  (?:async |\*)*{name}\(([^()]*(?:\([^()]*\)[^()]*)*)\) {{$", text, re.MULTILINE)
        if found is not None:
            return re.findall(r"\w[^,]*|\.\.\.\w+", re.sub(r"{[^=]*}|\[.*\]", "_", found[1], flags=re.DOTALL))
        helper = helpers()[helper].base
    return None


def _takes(row: Row, head: list[str]) -> bool:
    args = row.parameters
    places = [*args.posonlyargs, *args.args]
    plain = [each for each in head if not each.startswith("...")]
    takes_all = len(plain) < len(head) or (args.vararg is None and len(plain) >= len(places))
    return takes_all and sum("=" not in each for each in plain) <= len(places) - len(args.defaults)


def _parameters(row: Row) -> str:
    found = re.search(r"function\*? \w+\((.*)\) {$", helpers()[row.helper].text, re.MULTILINE)
    assert found is not None
    return found[1]


def _needed(row: Row) -> int:
    args = row.parameters
    is_method = row.python.rpartition(".")[0] in (TYPES | {"generator"}) and row.python not in OF_CLASS
    return len([*args.posonlyargs, *args.args]) - len(args.defaults) + is_method
