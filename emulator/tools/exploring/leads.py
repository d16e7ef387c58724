"""Makes of an input that a handler met others that lead it elsewhere: with what it looked for and did not find.

An input is an object of `event`, `settings` and `replies`. What was looked at is found in it by its value, so it does
not matter on which way through the code it came there.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, NamedTuple

from emulator.tools.exploring.located import Located
from emulator.tools.exploring.replacing import with_value
from emulator.tools.exploring.wanted_changes import WantedChanges
from emulator.tools.exploring.wanted_forms import OF_TYPES
from emulator.tools.parity.json_paths import Steps
from emulator.tools.parity.setting_values import keeps_to
from emulator.values.function import Definition

Document = dict[str, Any]


class Lead(NamedTuple):
    """A change of an input: the site that looked, what it looked for, where to put a value, and the value."""

    site: int
    tries: str
    path: Steps
    value: Any


@dataclass(frozen=True)
class Leads:
    """Makes them; `cases` are the patterns of each `match` by its site, `named` gives a value for a key."""

    cases: Mapping[int, Sequence[ast.pattern]]
    definition: Definition | None
    named: Callable[[str], Any]
    rng: Random

    def of(self, located: Located, noted: Sequence[Sequence[Any]]) -> Iterator[Lead]:
        """Yield leads of what was noted with an input, what was noted last first: it is nearest to the end."""
        read_as = {moment: (text, form) for text, form, moment in (note[2:] for note in noted if note[1] == "read")}
        wanted = WantedChanges(located, self.definition, self.named, self.rng, read_as)
        for site, kind, *held in reversed(noted):
            given = [self.cases.get(site, ()), *held] if kind == "case" else held
            for path, value in wanted.of(kind, given):
                yield Lead(site, f"{kind} {value!r}"[:200], path, value)

    def mixed(self, leads: Sequence[Lead], share: float) -> list[Lead]:
        """Return leads of some of the sites, one of each: what must be there together never is there one by one."""
        by_site: dict[int, list[Lead]] = {}
        for lead in leads:
            by_site.setdefault(lead.site, []).append(lead)
        return [self.rng.choice(each) for each in by_site.values() if self.rng.random() < share]

    def followed(self, document: Document, leads: Sequence[Lead]) -> Document | None:
        """Return the input with changes, None where none of them can be made."""
        made = document
        for lead in leads:
            try:
                made = self._put(made, lead.path, lead.value) or made
            except (KeyError, IndexError, TypeError, AttributeError):
                # An earlier change took away what this one changes.
                continue
        return None if made is document else made

    def _put(self, document: Document, path: Steps, value: Any) -> Document | None:
        """Return the input with the value at a path; None where Segment cannot give such a setting."""
        made: Document = with_value(document, path, value)
        if path[0] != "settings":
            return made
        setting = self.definition.setting(str(path[1])) if self.definition and len(path) > 1 else None
        if setting is None:
            return None
        if not keeps_to(setting, made["settings"][setting.name]):
            fitting = str(value) if setting.type == "STRING" else OF_TYPES[setting.type]
            made = with_value(made, path[:2], fitting)
        return made if keeps_to(setting, made["settings"][setting.name]) else None
