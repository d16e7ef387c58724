"""The helper library: small JavaScript functions that mean what Python means, one in each file of `helpers/`.

A handler's port carries the helpers that it uses, and those that they use, as their files have them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

__all__ = ["Helper", "helpers", "helpers_in", "needed"]

_FOLDER = Path(__file__).parent / "helpers"
_name = re.compile(r"\b[pP]y[A-Z]\w*").findall


@dataclass(frozen=True, slots=True, kw_only=True)
class Helper:
    """One function of the library: `text` is its file, a comment line and a declaration; `uses` names other helpers."""

    name: str
    text: str
    uses: frozenset[str]


@cache
def helpers() -> Mapping[str, Helper]:
    """Return every helper of the library by its name."""
    texts = {path.stem: path.read_text(encoding="utf-8") for path in sorted(_FOLDER.glob("*.js"))}
    return MappingProxyType({name: _helper(name, text, texts.keys()) for name, text in texts.items()})


def needed(names: Iterable[str]) -> tuple[Helper, ...]:
    """Return these helpers and all that they use, by name; KeyError for a name that is no helper."""
    found: dict[str, Helper] = {}
    waiting = list(names)
    while waiting:
        helper = helpers()[waiting.pop()]
        if helper.name not in found:
            found[helper.name] = helper
            waiting.extend(helper.uses)
    return tuple(found[name] for name in sorted(found))


def helpers_in(text: str) -> list[str]:
    """Return the helpers that a piece of JavaScript names."""
    return [name for name in dict.fromkeys(_name(text)) if name in helpers()]


def _helper(name: str, text: str, known: Iterable[str]) -> Helper:
    return Helper(name=name, text=text, uses=frozenset(_name(text)) & frozenset(known) - {name})
