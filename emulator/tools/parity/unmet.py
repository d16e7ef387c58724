"""What A's code looks for and no event of a comparison met: settings that nobody gave, literals that nothing held."""

from __future__ import annotations

from typing import Any

from emulator.tools.coverage import never_given
from emulator.tools.parity.causes import Circumstances
from emulator.tools.parity.code_reading import CodeReading
from emulator.tools.parity.json_paths import leaves
from emulator.tools.parity.pair import Compared
from emulator.tools.parity.wanted import SETTINGS
from emulator.values.function import Function
from emulator.values.model import Reply


class Unmet:
    """Takes what events met, one by one, and tells what is left of what the code of a function looks for."""

    def __init__(self, function: Function, code: CodeReading) -> None:
        self._function = function
        self._literals = set(code.unmet(()))
        self._read = set(code.outside[SETTINGS].fields)
        self._given: set[str] = set()

    def add(self, compared: Compared, circumstances: Circumstances) -> None:
        """Take an event, its settings, and the statuses of the replies that A got."""
        self._given |= circumstances.settings.keys()
        self._literals.difference_update(leaves(compared.event.value), leaves(circumstances.settings))
        replies = (exchange.reply for attempt in compared.a.attempts for exchange in attempt.exchanges)
        self._literals.difference_update(reply.status for reply in replies if isinstance(reply, Reply))

    @property
    def never_given(self) -> list[str]:
        """Settings that function.json declares and no event met."""
        return never_given(self._function, [dict.fromkeys(self._given)])

    @property
    def undeclared(self) -> list[str]:
        """Settings that the code reads, that function.json does not declare, and that no event met."""
        declared = {each.name for each in self._function.definition.settings} if self._function.definition else set()
        return sorted(self._read - declared - self._given)

    @property
    def literals(self) -> list[Any]:
        """Literals that the code compares with and that no event, no setting and no status held, in order."""
        return sorted(self._literals, key=str)
