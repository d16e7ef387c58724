"""The helper library: small JavaScript functions and classes that mean what Python means, one in each file.

Functions are in `helpers/`, classes in `helpers/types/`: where file names have no case, PyFloat.js and pyFloat.js
could not lie side by side. A handler's port carries the helpers that it uses, and those that they use, as their files
have them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from types import MappingProxyType

__all__ = ["Helper", "has_method", "helpers", "helpers_in", "may_have", "needed"]

_FOLDER = Path(__file__).parent / "helpers"
_name = re.compile(r"(?:(?<=\.\.\.)|(?<![.\w]))[pP]y[A-Z]\w*").findall
_without_methods = partial(
    re.compile(r"^  (?:(?:static|async|get|set) |\*)*py\w+(\([^\n]*\) \{)$", re.MULTILINE).sub, r"  \1"
)
"""A class's text without the names of its own methods, which may be those of helpers."""
_base = re.compile(r"^class \w+ extends ([pP]y\w+)", re.MULTILINE).search


@dataclass(frozen=True, slots=True, kw_only=True)
class Helper:
    """One declaration of the library: `text` is its file, a comment line and a function or class.

    `uses` names the other helpers that stand in it, `base` the class that it extends.
    """

    name: str
    text: str
    uses: frozenset[str]
    base: str


@cache
def helpers() -> Mapping[str, Helper]:
    """Return every helper of the library by its name."""
    texts = {path.stem: path.read_text(encoding="utf-8") for path in sorted(_FOLDER.rglob("*.js"))}
    return MappingProxyType({name: _helper(name, text, texts.keys()) for name, text in texts.items()})


def needed(names: Iterable[str]) -> tuple[Helper, ...]:
    """Return these helpers and all that they use, by name, a class after its base; KeyError for another name."""
    found: dict[str, Helper] = {}
    waiting = list(names)
    while waiting:
        helper = helpers()[waiting.pop()]
        if helper.name not in found:
            found[helper.name] = helper
            waiting.extend(helper.uses)
    return tuple(sorted(found.values(), key=lambda helper: (_depth(helper), helper.name)))


def helpers_in(text: str) -> list[str]:
    """Return the helpers that a piece of JavaScript, or a file of the library, names."""
    return [name for name in dict.fromkeys(_name(_without_methods(text))) if name in helpers()]


def may_have(name: str, member: str) -> bool:
    """Return whether a class of the library names a member; one below a JavaScript class may always have it."""
    helper = helpers()[name]
    if re.search(rf"\b{member}\b", helper.text):
        return True
    return may_have(helper.base, member) if helper.base else " extends " in helper.text.partition("{")[0]


def has_method(name: str, member: str) -> bool:
    """Return whether a member of a class of the library is a method."""
    helper = helpers().get(name)
    if helper is None:
        return False
    return bool(re.search(rf"^  (?:async |\*)*{member}\(", helper.text, re.MULTILINE)) or has_method(
        helper.base, member
    )


def _depth(helper: Helper) -> int:
    return 1 + _depth(helpers()[helper.base]) if helper.base else 0


def _helper(name: str, text: str, known: Iterable[str]) -> Helper:
    base = _base(text)
    uses = frozenset(_name(_without_methods(text))) & frozenset(known) - {name}
    return Helper(name=name, text=text, uses=uses, base=base[1] if base else "")
