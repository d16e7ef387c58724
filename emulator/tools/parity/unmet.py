"""What A's code looks for and no event of a comparison met: settings that nobody gave, literals that nothing held."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from emulator.tools.parity.causes import Circumstances
from emulator.tools.parity.code_reading import CodeReading
from emulator.tools.parity.json_paths import leaves
from emulator.tools.parity.pair import Compared
from emulator.tools.parity.wanted import SETTINGS
from emulator.values.function import Function
from emulator.values.model import Reply


@dataclass(frozen=True, slots=True, kw_only=True)
class Unmet:
    """Literals that no event, no setting and no status held; settings that no event met.

    `never_given` are those that function.json declares, `undeclared` those that only the code reads.
    """

    literals: frozenset[Any] = frozenset()
    never_given: frozenset[str] = frozenset()
    undeclared: frozenset[str] = frozenset()

    @classmethod
    def of(cls, function: Function, code: CodeReading) -> Unmet:
        """Return what a function looks for before any event came."""
        declared = frozenset(each.name for each in function.definition.settings) if function.definition else frozenset()
        read = frozenset(code.outside[SETTINGS].fields)
        return cls(literals=frozenset(code.unmet(())), never_given=declared, undeclared=read - declared)

    def less(self, other: Unmet) -> Unmet:
        """Return what is left after another part of the run has met its own."""
        return Unmet(
            literals=self.literals & other.literals,
            never_given=self.never_given & other.never_given,
            undeclared=self.undeclared & other.undeclared,
        )

    def after(self, compared: Compared, circumstances: Circumstances) -> Unmet:
        """Return what is left after an event, its settings, and the statuses of the replies that A got."""
        given = circumstances.settings.keys()
        replies = (exchange.reply for attempt in compared.a.attempts for exchange in attempt.exchanges)
        statuses = [reply.status for reply in replies if isinstance(reply, Reply)]
        held: Iterable[Any] = (*leaves(compared.event.value), *leaves(dict(circumstances.settings)), *statuses)
        return Unmet(
            literals=self.literals.difference(held),
            never_given=self.never_given - given,
            undeclared=self.undeclared - given,
        )
