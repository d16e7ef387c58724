"""The port's own html.parser.HTMLParser, as Python, is the library's: every piece with its place, what is left over."""

from __future__ import annotations

import html.parser
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from emulator.port.python_library import html_parsers as own_library

PIECES = [
    "<", "</", ">", "/>", "<a", "<p>", "</p>", "<br/>", "</ a >", "</a b='>'>", "</>", "</3>", " href='x&amp;y'",
    ' b="1"', " c=d", "==", "'", '"', "<!--", "-->", "-- >", "--!>", "<!doctype html>", "<!DOCTYPE", "<![CDATA[",
    "]]>", "<![if x]>", "<![", "<![foo", "<!", "<?php ?>", "<?", "&", "&amp", "&#65;", "&#x41", "&#", "&a", "&copy",
    "&;", "<script>", "</script>", "</SCRIPT >", "<style", "\n", "text", "\x00", "\x1c", "\u00a0", "é", "</scr", "/",
    "<é", "<3",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=9).map("".join) | st.text("<>/!-&#;=' \"ab\n?[]xX1", max_size=16)
KINDS = ("starttag", "endtag", "data", "comment", "decl", "pi", "charref", "entityref", "startendtag")


def _noting(base: Any, *left: str) -> Any:
    """Return a class below a parser that notes all that its methods are called with, but for those that are `left`."""

    def noting(kind: str) -> Any:
        return lambda self, *given: self.seen.append((kind, *given, self.getpos(), self.get_starttag_text()))

    methods = {f"handle_{kind}": noting(kind) for kind in KINDS if kind not in left}
    return type("Noting", (base,), {**methods, "unknown_decl": noting("unknown")})


def _end(kind: Any, parts: list[str], *, convert: bool) -> Any:
    parser = kind(convert_charrefs=convert)
    parser.seen = []
    try:
        for part in parts:
            parser.feed(part)
        parser.seen.append(parser.rawdata)
        parser.close()
    except AssertionError as error:
        parser.seen.append(str(error))
    return parser.seen, parser.rawdata, parser.getpos(), parser.lasttag, parser.cdata_elem


LATER = _end(_noting(html.parser.HTMLParser), ["<!--a"], convert=True)[0][1][0] == "comment"


@pytest.mark.skipif(LATER, reason="this Python reads broken HTML otherwise than Python 3.11.7")
@settings(max_examples=250)
@given(TEXTS, st.integers(0, 16), st.booleans(), st.sampled_from([(), ("startendtag",)]))
@example("<p a='1'b=2 c =\n'&lt;'/ >x&amp;y</p >", 9, True, ())
@example("<script>a</p>&amp;</script>&am", 30, False, ())
def test_pieces(text: str, cut: int, convert: bool, left: tuple[str, ...]) -> None:
    """Of a text that comes in two parts, cut anywhere."""
    parts = [text[:cut], text[cut:]]
    own, python = (_noting(module.HTMLParser, *left) for module in (own_library, html.parser))

    assert _end(own, parts, convert=convert) == _end(python, parts, convert=convert)
