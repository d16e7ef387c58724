"""A regular expression of Python becomes one of JavaScript that matches alike, or is refused with what to write."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from emulator.port.patterns import ESCAPED, PatternError, translate

from .bridge import Bridge
from .patterns import SUBJECTS

SPACES = r"\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
TRANSLATED: dict[str, tuple[str, int, str]] = {
    "literals": ("a/b.c", 0, r"/a\/b[^\n]c/u"),
    "digits": (r"\d{4}-\D+", 0, r"/\p{Nd}{4}-[^\p{Nd}]+/u"),
    "digits of ASCII": (r"\d\w\s", re.A, r"/\d\w[\t-\r\x20]/u"),
    "words": (r"[\w.+-]+", 0, r"/[\p{L}\p{N}_.+\-]+/u"),
    "no words but one": (r"[^\W\d_]", 0, r"/(?:(?![\p{Nd}_])[\p{L}\p{N}_])/u"),
    "spaces": (r"\s*,\s*", 0, f"/[{SPACES}]*,[{SPACES}]*/u"),
    "anything": (r"[\s\S]*?", 0, "/[^]*?/u"),
    "ends": (r"^a$", 0, r"/^a(?=\n?$)/u"),
    "ends of lines": (r"^a$", re.M, r"/(?<![^\n])a(?![^\n])/u"),
    "ends of the text": (r"\Aa\Z", 0, "/^a$/u"),
    "dot of all": ("a.", re.S, "/a[^]/u"),
    "any case": ("Shop", re.I, "/Shop/iu"),
    "any case with i": ("in[a-z]", re.I, "/[iI\u0130\u0131]n[a-z\u0130\u0131]/iu"),
    "any case of ASCII": ("ab", re.I | re.A, "/[aA][bB]/u"),
    "any case of a part": ("(?i:ab)c", 0, "/(?:[aA][bB])c/u"),
    "names": (r"(?P<year>\d+)", 0, r"/(?<year>\p{Nd}+)/u"),
    "choices": ("(cat|dog)s?", 0, "/(cat|dog)s?/u"),
    "possessive": ("a++b", 0, r"/(?:(?=(a+))\1)b/u"),
    "a digit behind a reference": (r"(a)\1[1]", 0, r"/(a)\1(?:)1/u"),
    "empty": ("", 0, "/(?:)/u"),
    "verbose": ("a  b # both\n", re.X, "/ab/u"),
}
REFUSED: dict[str, tuple[str, int, str]] = {
    "no pattern": ("(a", 0, "no regular expression: missing ), unterminated subpattern at position 0"),
    "a group left out in a round": ("(?:(a)|b)*", 0, "group 1 may be left out in a round of what is repeated"),
    "rounds of nothing": ("(a*)*", 0, "a repeat of what may match nothing"),
    "a reference to what may have no text": (r"(a)?\1", 0, r"\1 refers to a group that may have no text"),
    "a reference in any case": (r"(a)\1", re.I, r"\1 compares other characters"),
    "a condition": ("(a)?(?(1)b|c)", 0, "write the two cases as alternatives"),
    "a group in a negative assertion": ("(?!(a))b", 0, "use (?:...)"),
    "a reference looking behind": (r"(a)(?<=\1)", 0, "has no equal in JavaScript"),
    "private characters": ("\U0010f000", 0, "characters from U+10F000 on"),
}
ESCAPES: dict[str, tuple[list[Any], int]] = {
    "alone": ([ESCAPED], 0),
    "a word": ([r"\b", ESCAPED, r"\b"], re.I),
    "in a class": (["[", ESCAPED, "]+"], 0),
    "in another class": (["[^", ESCAPED, "0]"], re.I),
    "a choice": (["(?:", ESCAPED, "|", ESCAPED, ")x?"], 0),
    "repeated": (["(?:", ESCAPED, "b)+"], 0),
}


@pytest.mark.parametrize("name", TRANSLATED)
def test_translation(name: str) -> None:
    """The regular expression is what one would write by hand for that meaning."""
    text, flags, expected = TRANSLATED[name]

    assert translate([text], flags).expression().startswith(f"new PyPattern({expected}, ")


@pytest.mark.parametrize("name", REFUSED)
def test_refusal(name: str) -> None:
    """What the engines do differently is refused."""
    text, flags, expected = REFUSED[name]
    with pytest.raises(PatternError) as caught:
        translate([text], flags)

    assert expected in str(caught.value)


@pytest.mark.parametrize(
    ("parts", "flags"),
    [([ESCAPED, "+"], 0), (["[a-", ESCAPED, "]"], 0), ([ESCAPED], re.I | re.A), (["(?i:", ESCAPED, ")"], 0)],
    ids=["repeated character", "end of a range", "any case of ASCII", "any case of a part"],
)
def test_refused_escape(parts: list[Any], flags: int) -> None:
    """An escaped part cannot stand where it would no longer be one piece, or where its cases have to be spelt."""
    with pytest.raises(PatternError, match=r"re\.escape"):
        translate(parts, flags)


@pytest.mark.parametrize("name", ESCAPES)
@settings(
    max_examples=15,
    derandomize=True,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.generate],
)
@given(given=st.tuples(SUBJECTS.filter(bool), SUBJECTS.filter(bool), SUBJECTS))
def test_escaped_parts(bridge: Bridge, name: str, given: tuple[str, str, str]) -> None:
    """What is known when it runs matches as itself."""
    parts, flags = ESCAPES[name]
    words = list(given[: parts.count(ESCAPED)])
    subject = given[2] + given[0] + given[1] + given[2]
    waiting = iter(words)
    pattern = re.compile("".join(re.escape(next(waiting)) if part is ESCAPED else part for part in parts), flags)
    holes = [f"words[{index}]" for index in range(len(words))]
    made = translate(parts, flags).expression(holes)
    code = f"(words, text) => {{ const p = {made}; return [p.pattern, p.findall(text)]; }}"

    found = bridge.call("helpers", code, (words, subject)).value

    assert ("list", [("str", pattern.pattern), ("list", [("str", text) for text in pattern.findall(subject)])]) == found


def test_a_letter_that_the_engines_see_differently(bridge: Bridge) -> None:
    """U+0345 is told, not taken for a letter."""
    code = "(text) => " + translate([r"\w"], re.I).expression() + ".search(text)"

    assert bridge.call("helpers", code, ("\u0345",)).error == (
        "ValueError",
        "U+0345 is no letter in Python and one in JavaScript when case is ignored",
    )
