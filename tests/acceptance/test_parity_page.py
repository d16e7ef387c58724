"""The page on parity: what it shows is what happens."""

from __future__ import annotations

import re

import pytest

from emulator.cli.parity import parity

from .conftest import ROOT, run
from .shown_commands import Shown, shown_in

PAGE = ROOT / "docs" / "parity.md"
EXAMPLE = ROOT / "tests" / "emulator" / "tools" / "parity" / "example"
SHOWN = shown_in(PAGE)


@pytest.mark.parametrize("shown", SHOWN, ids=[" ".join(shown.words[1:3]) for shown in SHOWN])
def test_commands_as_the_page_shows_them(shown: Shown) -> None:
    """The page shows the command's own output, of runs that find differences."""
    ended = run(*shown.words, cwd=EXAMPLE)

    assert shown.output == ended.out
    assert (1, "") == (ended.code, ended.err)


def test_options_that_the_page_names() -> None:
    """Each option that the page names is one of the command's."""
    named = set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", PAGE.read_text(encoding="utf-8")))

    assert named <= {name for parameter in parity.params for name in parameter.opts}


def test_links() -> None:
    """Links of the page lead to what is there."""
    for link in re.findall(r"\]\(([^)#]+)\)", PAGE.read_text(encoding="utf-8")):
        assert (PAGE.parent / link).exists(), link
