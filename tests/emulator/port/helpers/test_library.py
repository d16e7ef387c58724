"""The library's files have one form, and a port carries what it needs of them and nothing else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import emulator.port
from emulator.port.library import Helper, helpers, needed

HELPERS = Path(emulator.port.__file__).parent / "helpers"
FUNCTION = re.compile(r"// .+\n(?:async )?function\*? (\w+)\(.*\) \{\n(?:  .*\n)+\}\n")
CLASS = re.compile(r"// .+\nclass (\w+)(?: extends \w+)? \{\n(?:  .*\n)+\}\n")


@pytest.mark.parametrize("helper", helpers().values(), ids=lambda helper: helper.name)
def test_a_file_is_a_comment_and_a_declaration(helper: Helper) -> None:
    """Named as its file, a function without state of its own or a class, in lines that can be read."""
    found = (CLASS if helper.name.startswith("P") else FUNCTION).fullmatch(helper.text)

    assert found
    assert found[1] == helper.name
    assert max(map(len, helper.text.splitlines())) <= 120


def test_what_a_helper_uses_comes_with_it() -> None:
    """Each once, by name, however long the way."""
    assert [each.name for each in needed(["pyInteger"])] == ["pyInteger"]
    assert [each.name for each in needed(["pyTuple", "pyInteger", "pyTuple"])] == ["PyTuple", "pyInteger", "pyTuple"]


def test_no_two_files_differ_by_case_only() -> None:
    """Classes have a folder of their own: PyFloat.js and pyFloat.js are one file on many machines."""
    classes = {path.stem for path in (HELPERS / "types").glob("*.js")}

    assert classes == {name for name in helpers() if name.startswith("P")}
    assert len({name.lower() for name in helpers().keys() - classes}) == len(helpers().keys() - classes)


def test_a_class_comes_after_its_base() -> None:
    """Classes are not there before their line, as functions are."""
    assert [each.name for each in needed(["PyFrozenSet"])][-1] == "PyFrozenSet"


def test_what_is_no_helper() -> None:
    """A name that nobody has is a mistake of the compiler."""
    with pytest.raises(KeyError):
        needed(["pyNobody"])
