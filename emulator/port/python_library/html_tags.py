"""The tags that elements of HTML begin with, as the library's html.parser reads them: where one ends, what it names."""

# mypy: ignore-errors

import re
from html import unescape

_TAG = r"[a-zA-Z][^\t\n\r\f />\x00]*"
_GAP = r"(?:\s|/(?!>))*"
_KEY = r"(?<=['\"\s/])[^\s/>][^\s/=>]*"
_VALUE = r"'[^']*'|\"[^\"]*\"|(?!['\"])[^>\s]*"
TAG_NAME = re.compile(rf"({_TAG}){_GAP}")
_ATTRIBUTE = re.compile(rf"({_KEY})(\s*=+\s*({_VALUE}))?{_GAP}")
_START_TAG = re.compile(rf"<{_TAG}(?:[\s/]*(?:{_KEY}(?:\s*=+\s*(?:{_VALUE})\s*)?{_GAP})*)?\s*")
MORE = -1
"""In place of where a piece ends: more text has to come first."""


def start_tag_end(text, place):
    """Return the place behind a start tag, or behind what is none although it begins as one."""
    end = _START_TAG.match(text, place).end()
    following = text[end : end + 1]
    if following == ">":
        return end + 1
    if text.startswith("/>", end):
        return end + 2
    if following in ("", "/", "=") or (following.isascii() and following.isalpha()):
        return MORE
    return end


def attributes(text, place, end):
    """Return the attributes of a start tag, and the place behind them."""
    attrs = []
    while place < end:
        found = _ATTRIBUTE.match(text, place)
        if found is None:
            break
        name, given, value = found.groups()
        if not given:
            value = None
        elif value[:1] in ("'", '"') and value[:1] == value[-1:]:
            value = value[1:-1]
        attrs.append((name.lower(), unescape(value) if value else value))
        place = found.end()
    return attrs, place
