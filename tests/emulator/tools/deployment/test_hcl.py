"""What is written in Terraform's language reads as what was meant, whatever the texts hold."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emulator.tools.deployment.hcl import block

from .hcl_reader import Reader

# What the language has a meaning for, what a heredoc might end by, and what it has no escape for.
PARTS = ["$", "%", "{", "${", "%{", "\\", '"', "\n", "\t", "\r", "~}", "JAVASCRIPT", "_", " ", "é", "🛒", "\0", "\x1b"]
TEXTS = st.one_of(st.lists(st.sampled_from(PARTS)).map("".join), st.text(st.characters(exclude_categories=["Cs"])))
LINES = TEXTS.map(lambda text: f"{text}\n")
NAMES = st.from_regex(r"[a-z_]{1,12}", fullmatch=True)
VALUES = st.one_of(TEXTS, LINES, st.booleans())
OBJECTS = st.dictionaries(NAMES, VALUES, max_size=3)
ATTRIBUTES = st.dictionaries(NAMES, st.one_of(VALUES, OBJECTS, st.lists(OBJECTS, max_size=3)))


@given(ATTRIBUTES)
def test_it_reads_as_it_was_meant(attributes: dict[str, Any]) -> None:
    """Any text, flag, object or list of objects comes back as it was."""
    assert ("resource", ["a", "b"], attributes) == Reader(block("resource", ["a", "b"], attributes)).block()


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("plain", '"plain"'),
        ("a\nb", r'"a\nb"'),
        ('"\\\t\0', r'"\"\\\t\u0000"'),
        ("${a}%{b}$a", '"$${a}%%{b}$a"'),
        ("$${a}", '"$$${a}"'),
        ("a\nb\n", "<<JAVASCRIPT\na\nb\nJAVASCRIPT"),
        ("`$${a}` \\n\n", "<<JAVASCRIPT\n`$$${a}` \\n\nJAVASCRIPT"),
        ("JAVASCRIPT\n", "<<JAVASCRIPT_\nJAVASCRIPT\nJAVASCRIPT_"),
        ("a\rb\n", r'"a\rb\n"'),
    ],
)
def test_texts(text: str, written: str) -> None:
    """Lines are a heredoc, and what begins a template is doubled."""
    assert f"a {{\n  b = {written}\n}}\n" == block("a", [], {"b": text})


def test_layout() -> None:
    """As `terraform fmt` lays it out: signs of one-line values stand below one another."""
    attributes = {"a": "x", "long": True, "some": [{"name": "n", "b": False}], "code": "x\n"}
    expected = (
        'resource "kind" "name" {\n  a    = "x"\n  long = true\n'
        '  some = [\n    {\n      name = "n"\n      b    = false\n    },\n  ]\n'
        "  code = <<JAVASCRIPT\nx\nJAVASCRIPT\n}\n"
    )

    assert expected == block("resource", ["kind", "name"], attributes)


@pytest.mark.parametrize("text", ['a {\n  b = "${x}"\n}\n', "a {\n  b = <<E\n%{if}\nE\n}\n"])
def test_the_reader_refuses_templates(text: str) -> None:
    """A text that Terraform would evaluate is no literal, so a writer that forgets to double is seen."""
    with pytest.raises(AssertionError, match="a template begins"):
        Reader(text).block()
