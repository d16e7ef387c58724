"""What a port carries of the helper library: the helpers that it uses, of classes only the members that it names.

A class of the library has every method that Python's has, and each uses more of the library. A member stays when its
name stands anywhere in the program or in what is carried already; what asks for attributes by a calculated name keeps
them all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from emulator.port.library import Helper, helpers, helpers_in, needed

__all__ = ["carried"]

_words = re.compile(r"[\w$]+").findall
_named = re.compile(r"(?<=\.)#?[\w$]+|\"[^\"\n]*\"|(?<=\{) [^{}\n]* (?=\})").findall
"""What may be the name of a member: after a dot, in a text, or taken out of an object."""
_member = re.compile(r"  (?:static |async |get |set |\*)*(#?[\w$]+|\[Symbol\.\w+\])(?=\(| =|;| \{)")
_calculated = re.compile(
    r"\bpy(?:GetAttr|HasAttr|SetAttr|DelAttr|Attrgetter|Methodcaller)\([^\"\n]*$", re.MULTILINE
).search
_comments = re.compile(r"^ *//.*", re.MULTILINE).sub
_ALWAYS = frozenset({"constructor", "next", "static", "toJSON", "valueOf", "toString"})
"""What JavaScript itself calls."""
_ONLY_WITH = {
    "PyCookies": frozenset({"cookies", "PyCookies", "PyUnsent"}),
    "pyAddCookies": frozenset({"cookies", "PyUnsent"}),
    "pyEncodeFiles": frozenset({"files", "PyUnsent"}),
    "pyFormEncode": frozenset({"params", "data", "PySession", "pyFormEncode", "PyUnsent"}),
    "pyMergedParams": frozenset({"PySession"}),
    "pyRequestJson": frozenset({"json", "PySession", "PyUnsent"}),
}
"""Helpers that other helpers call for what a program passes: words without one of which it cannot pass it.

PyUnsent, requests.Request, takes all of them by their places.
"""


def carried(names: Iterable[str], program: str) -> tuple[Helper, ...]:
    """Return the helpers of these names and all that they use, classes after their bases, for a program's text."""
    if _calculated(program):
        return needed(names)
    return _Carrying(program).all(names)


class _Carrying:
    """What is carried so far, and every word that stands in it."""

    def __init__(self, program: str) -> None:
        self._program = frozenset(_words(program))
        self._takes_any = not self._program.isdisjoint(
            ("pyKeywordsOf", "pyAllKeywords", "pyRequester", "pyRequesterOf")
        )
        self._words = _mentioned(program)
        self._texts: dict[str, str] = {}
        self._used: dict[str, list[str]] = {}

    def all(self, names: Iterable[str]) -> tuple[Helper, ...]:
        """Carry on until nothing more is named."""
        waiting = set(names)
        before = -1
        while waiting - self._texts.keys() or before != len(self._words):
            before = len(self._words)
            for name in sorted(waiting | self._texts.keys()):
                self._carry(name, _shortened(helpers()[name], self._words))
            waiting = {used for names in self._used.values() for used in names if self._may_use(used)}
        order = [helper.name for helper in needed(self._texts)]
        return tuple(replace(helpers()[name], text=self._texts[name]) for name in order if name in self._texts)

    def _carry(self, name: str, text: str) -> None:
        if text != self._texts.get(name):
            self._texts[name] = text
            self._used[name] = helpers_in(text)
            self._words |= _mentioned(text)

    def _may_use(self, name: str) -> bool:
        words = _ONLY_WITH.get(name)
        return words is None or self._takes_any or not words.isdisjoint(self._program)


def _mentioned(text: str) -> set[str]:
    text = _comments("", text)
    return {word for found in _named(text) for word in _words(found)}


def _shortened(helper: Helper, words: set[str]) -> str:
    """Return a helper's text, a class without the members that no word names."""
    if not helper.name.startswith("P"):
        return helper.text
    head, *body, end = helper.text.rstrip("\n").split("\n")[1:]
    kept = [line for name, lines in _members(body) if _is_kept(name, words) for line in lines]
    return "\n".join([helper.text.split("\n", 1)[0], head, *kept, end]) + "\n"


def _members(body: list[str]) -> Iterator[tuple[str, list[str]]]:
    """Yield each member of a class by its name, with the comment above it."""
    lines: list[str] = []
    name = ""
    for line in body:
        found = _member.match(line)
        starts = found is not None or line.startswith("  //")
        if starts and name:
            yield name, lines
            name, lines = "", []
        if found is not None:
            name = found[1]
        lines.append(line)
    yield name, lines


def _is_kept(name: str, words: set[str]) -> bool:
    return name in _ALWAYS or name.startswith("[") or name.lstrip("#") in words
