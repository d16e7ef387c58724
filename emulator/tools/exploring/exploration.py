"""Looks for inputs that reach each line and branch of a handler: runs it, and varies what led to something new.

Each round runs inputs that what was noted in earlier ones leads to. An input that reached something new, or at which
the handler looked for something new, leads to further ones. The same seed gives the same inputs.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice
from random import Random
from typing import Any, Final

from emulator.engine.coverage.python_marks import marked
from emulator.errors import EmulatorError, FunctionError
from emulator.inputs.replies import replies_from
from emulator.tools.exploring.leads import Document, Lead, Leads
from emulator.tools.exploring.located import Located, distinct
from emulator.tools.exploring.observed_code import ObservedCode, observed_code
from emulator.tools.exploring.observed_run import Met, ObservedRun
from emulator.tools.parity.found import Found
from emulator.tools.parity.generating import CYCLE, EventMaker
from emulator.tools.parity.scenarios import Scenarios
from emulator.values import jsonvalue
from emulator.values.function import Function
from emulator.values.model import HANDLERS
from emulator.values.run import RunOptions

_RUNS: Final = 800
"""Inputs that are run at most."""
_IDLE: Final = 300
"""Inputs in a row that reach nothing new, after which it ends."""
_ROUND: Final = 48
_STARTS: Final = 4
"""Events of each type that it begins with."""
_BASES: Final = ("given/led-4", "given/ok")
"""Scenarios that it begins with."""
_AGAIN: Final = 3
"""Times that the same is tried at one place of the code."""
_NEW_NOTES: Final = 6
"""Notes of one place of the code that make an input worth varying."""
_SHARES: Final = (0.9, 0.5, 0.5)
"""How many of the places that noted something are followed, where several are at once."""
_MOST_LEADS: Final = 400
_MOST_ASIDE: Final = 200
_QUOTAS: Final = (16, 12, 8, 6, 4, 2)
"""Inputs of a round that come from the newest input worth varying, the next, and so on."""
_DEFAULT: Final[Mapping[str, Any]] = {"status": 200, "json": {}, "optional": True}


def explore(function: Function, maker: EventMaker, scenarios: Scenarios, options: RunOptions) -> tuple[Found, ...]:
    """Return events that reach what they can of a Python function, those that reach most first; of another, nothing."""
    if function.runtime != "python" or function.mappings is not None:
        return ()
    try:
        code = observed_code(function.handler.read_text(encoding="utf-8"))
        with ObservedRun(function, code.text, replace(options, measured=True, batch=False)) as run:
            return _Exploration(run, code, maker, scenarios).found()
    except (OSError, SyntaxError, ValueError, RecursionError, FunctionError):
        # The comparison itself tells what is wrong with a file.
        return ()


@dataclass(slots=True)
class _Entry:
    """An input worth varying: what it leads to, how many marks it was the first to reach."""

    document: Document
    changes: Iterator[list[Lead]]
    gain: int
    came_through: bool
    later: list[Document] = field(default_factory=list)


@dataclass(slots=True)
class _Exploration:
    run: ObservedRun
    code: ObservedCode
    maker: EventMaker
    scenarios: Scenarios
    entries: list[_Entry] = field(default_factory=list)
    reached: set[tuple[str, int]] = field(default_factory=set)
    notes: set[tuple[Any, ...]] = field(default_factory=set)
    noted_at: Counter[int] = field(default_factory=Counter)
    tried: Counter[tuple[Any, ...]] = field(default_factory=Counter)
    known: set[bytes] = field(default_factory=set)
    aside: list[tuple[Document, Met]] = field(default_factory=list)

    def found(self) -> tuple[Found, ...]:
        """Explore, and return what was found."""
        rng = Random(f"{self.maker.seed}/exploration")  # noqa: S311 - chance that can be repeated
        leads = Leads(self.code.cases, self.scenarios.definition, lambda key: self.maker.values.value(key, rng), rng)
        batch = list(self._starts())
        runs = idle = 0
        every = len(marked(self.code.text)[1])
        while batch and runs < _RUNS and idle < _IDLE and len(self.reached) < every:
            runs += len(batch)
            met = self.run.met(batch)
            new = [self._taken(document, each, leads) for document, each in zip(batch, met, strict=False)]
            idle = 0 if any(new) else idle + len(batch)
            if any(each.hung for each in met):
                break
            batch = self._next(leads) or self._resumed(leads)
        return _grouped([each for each in self.entries if each.gain])

    def _starts(self) -> Iterator[Document]:
        bases = [self.scenarios.named(name) for name in _BASES]
        wanted = Counter(dict.fromkeys(self.maker.types, _STARTS))
        for number in range(0, 40 * CYCLE, CYCLE):
            event = self.maker.event(number)
            if isinstance(event, dict) and wanted[str(event.get("type"))] > 0 and event["type"] in HANDLERS:
                wanted[event["type"]] -= 1
                for each in bases:
                    rules = [{"status": 200, **rule} if "fault" not in rule else rule for rule in each.rules]
                    settings = distinct(each.settings)
                    yield {"settings": settings, "event": distinct(event), "replies": rules or [dict(_DEFAULT)]}

    def _taken(self, document: Document, met: Met, leads: Leads) -> bool:
        """Take what an input led to; return whether it reached anything new."""
        new = met.reached - self.reached
        self.reached |= new
        noted = [each for each in met.noted if self._is_new(each)]
        if new or noted:
            self.entries.append(_Entry(document, _changes(leads, Located(document), met), len(new), met.came_through))
        elif len(self.aside) < _MOST_ASIDE:
            self.aside.append((document, met))
        return bool(new)

    def _resumed(self, leads: Leads) -> list[Document]:
        """Return the inputs of a round where nothing else is left: from inputs whose notes were one too many."""
        for document, met in self.aside:
            self.entries.append(_Entry(document, _changes(leads, Located(document), met), 0, met.came_through))
        self.aside.clear()
        return self._next(leads)

    def _is_new(self, note: Any) -> bool:
        site = note[0]
        key = (site, jsonvalue.dumps(note)[:200])
        if key in self.notes or self.noted_at[site] >= _NEW_NOTES:
            return False
        self.notes.add(key)
        self.noted_at[site] += 1
        return True

    def _next(self, leads: Leads) -> list[Document]:
        """Return the inputs of the next round: most from what reached something new last."""
        batch: list[Document] = []
        ordered = sorted(range(len(self.entries)), key=lambda at: (bool(self.entries[at].gain), at), reverse=True)
        quotas = iter(_QUOTAS)
        for at in ordered:
            batch += self._untried(self.entries[at], leads, min(next(quotas, 2), _ROUND - len(batch)))
        for at in ordered:
            later, room = self.entries[at].later, _ROUND - len(batch)
            batch += later[:room]
            del later[:room]
        return batch

    def _untried(self, entry: _Entry, leads: Leads, most: int) -> list[Document]:
        found: list[Document] = []
        for changes in islice(entry.changes, 40 * most):
            made = leads.followed(entry.document, changes)
            if made is None or not self._can_come(made, entry.document):
                continue
            text = jsonvalue.dumps(made)
            if text in self.known:
                continue
            self.known.add(text)
            document = jsonvalue.parse(text)
            key = tuple(each[:2] for each in changes)
            self.tried[key] += 1
            if self.tried[key] > _AGAIN:
                entry.later.append(document)
                continue
            found.append(document)
            if len(found) >= most:
                break
        return found

    def _can_come(self, document: Document, before: Document) -> bool:
        event = document["event"]
        if not isinstance(event, dict) or event.get("type") not in self.maker.types:
            return False
        if document["replies"] is before["replies"]:
            return True
        try:
            replies_from(document["replies"])
        except EmulatorError:
            return False
        return True


def _changes(leads: Leads, located: Located, met: Met) -> Iterator[list[Lead]]:
    """Yield what may be changed of an input: all keys that were not there, several things at once, each alone."""
    every = list(islice(leads.of(located, met.noted), _MOST_LEADS))
    yield [each for each in every if each.tries.startswith("key")]
    for share in _SHARES:
        yield leads.mixed(every, share)
    yield from ([each] for each in every)


def _grouped(entries: list[_Entry]) -> tuple[Found, ...]:
    """Return entries by their settings and replies, those first that come through and reach most."""
    groups: dict[bytes, list[_Entry]] = {}
    for each in entries:
        key = jsonvalue.dumps([each.document["settings"], each.document["replies"]])
        groups.setdefault(key, []).append(each)
    ordered = sorted(
        groups.values(), key=lambda group: (-any(e.came_through for e in group), -sum(e.gain for e in group))
    )
    return tuple(
        Found(
            events=tuple(each.document["event"] for each in group),
            settings=group[0].document["settings"],
            rules=group[0].document["replies"],
        )
        for group in ordered
    )
