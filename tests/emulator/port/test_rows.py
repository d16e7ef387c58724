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


def _parameters(row: Row) -> str:
    found = re.search(r"function\*? \w+\((.*)\) {$", helpers()[row.helper].text, re.MULTILINE)
    assert found is not None
    return found[1]


def _needed(row: Row) -> int:
    args = row.parameters
    is_method = row.python.rpartition(".")[0] in (TYPES | {"generator"}) and row.python not in OF_CLASS
    return len([*args.posonlyargs, *args.args]) - len(args.defaults) + is_method
