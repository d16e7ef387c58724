"""The library's files have one form, and a port carries what it needs of them and nothing else."""

from __future__ import annotations

import re

import pytest

from emulator.port.library import Helper, helpers, needed

FORM = re.compile(r"// .+\n(?:async )?function (\w+)\(.*\) \{\n(?:  .*\n)+\}\n")


@pytest.mark.parametrize("helper", helpers().values(), ids=lambda helper: helper.name)
def test_a_file_is_a_comment_and_a_function(helper: Helper) -> None:
    """Named as its file, without state of its own, in lines that can be read."""
    found = FORM.fullmatch(helper.text)

    assert found
    assert found[1] == helper.name
    assert max(map(len, helper.text.splitlines())) <= 120


def test_what_a_helper_uses_comes_with_it() -> None:
    """Each once, by name, however long the way."""
    assert [each.name for each in needed(["pyStrip"])] == ["pyStrip"]
    assert [each.name for each in needed(["pyItems", "pyError", "pyItems"])] == [
        "pyError",
        "pyHaving",
        "pyIsInt",
        "pyItems",
        "pyTypeName",
    ]


def test_what_is_no_helper() -> None:
    """A name that nobody has is a mistake of the compiler."""
    with pytest.raises(KeyError):
        needed(["pyNothing"])
