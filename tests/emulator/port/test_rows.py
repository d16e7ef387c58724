"""The tables of library names are consistent with one another and with the helpers."""

from __future__ import annotations

import pytest

from emulator.port.library import helpers
from emulator.port.rows import Row, areas, rows

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
