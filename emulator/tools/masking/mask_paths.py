"""Reads the paths of `--keep` and `--mask`: `traits.plan`, `$.properties.items[*].note`, `context["a.b"]`.

A path leads to a value and all within it. `*` is any one key; items of arrays need no step of their own, and may have
one: `[*]`, `[]` or `[3]` each stand for all items, since what is masked in one is masked in all.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from emulator.errors import UsageError
from emulator.tools.masking.data_kinds import Kind, Leave, Treatment
from emulator.tools.masking.masked_fields import Steps
from emulator.values.json_path import step_of

_STEP: Final = re.compile(r"\[(?:\*|[0-9]*)\]|\[(\"(?:[^\"\\]|\\.)*\"|'[^']*')\]|\.?([^.\[\]]+)")


@dataclass(frozen=True, slots=True)
class Path:
    """A path as it was written, and the keys that it leads by."""

    text: str
    keys: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> Path:
        """Read a path; raises UsageError when it is none."""
        rest, keys = text.strip().removeprefix("$"), []
        while rest:
            match = _STEP.match(rest)
            if match is None:
                break
            if match[1] or match[2]:
                keys.append(_unquoted(match[1]) if match[1] else match[2])
            rest = rest[match.end() :]
        if rest or not keys:
            raise UsageError(
                f'{text!r} is not a path; write it as traits.plan, properties.items[*].note or context["a.b"]'
            )
        return cls(text, tuple(keys))

    def leads_to(self, keys: Sequence[str]) -> bool:
        """Return whether a value at these keys is what the path names, or is within it."""
        return len(self.keys) <= len(keys) and all(
            mine in {"*", key} for mine, key in zip(self.keys, keys, strict=False)
        )


@dataclass(frozen=True, slots=True)
class Wishes:
    """The paths that a user wants kept or masked. The longer path decides; of two as long, `mask`."""

    keep: tuple[Path, ...] = ()
    mask: tuple[Path, ...] = ()
    used: set[Path] = field(default_factory=set)

    @classmethod
    def of(cls, keep: Iterable[str] = (), mask: Iterable[str] = ()) -> Wishes:
        """Read the paths; raises UsageError for one that is none."""
        return cls(tuple(map(Path.of, keep)), tuple(map(Path.of, mask)))

    def treatment(self, steps: Steps) -> Treatment | None:
        """Return what is wished of a value, or None when nothing is."""
        if not self.keep and not self.mask:
            return None
        keys = [step for step in steps if isinstance(step, str)]
        kept, masked = _longest(self.keep, keys), _longest(self.mask, keys)
        self.used.update(path for path in (kept, masked) if path)
        if masked and (kept is None or len(masked.keys) >= len(kept.keys)):
            return Kind.TEXT
        return Leave.KEPT if kept else None

    def unused(self) -> list[str]:
        """Return the paths that led to nothing so far, as they were written."""
        return [path.text for path in (*self.keep, *self.mask) if path not in self.used]


def path_text(steps: Steps) -> str:
    """Return steps as a path in which every index is `[*]`, so that all items of an array are one path."""
    return "$" + "".join("[*]" if isinstance(step, int) else step_of(step) for step in steps)


def _longest(paths: Iterable[Path], keys: Sequence[str]) -> Path | None:
    return max((path for path in paths if path.leads_to(keys)), key=lambda path: len(path.keys), default=None)


def _unquoted(text: str) -> str:
    return str(json.loads(text)) if text.startswith('"') else text[1:-1]
