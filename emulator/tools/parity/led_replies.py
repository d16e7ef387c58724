"""Replies that a handler's code asks for: bodies with the keys it reads, the statuses and headers it compares.

A scenario `…/led-7` has the replies that the number 7 draws, one for each request of an event in turn, and one for all
that follow, which ends a search page by page.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from random import Random
from typing import Any, Final

from emulator.tools.parity.code_reading import CodeReading
from emulator.tools.parity.key_values import KeyValues
from emulator.tools.parity.reply_variants import Rules
from emulator.tools.parity.wanted import HEADERS, REPLY, STATUS, TEXT
from emulator.tools.parity.wanted_values import WantedValues

LED: Final = "led-"
_NAME: Final = re.compile(rf"{LED}(\d{{1,9}})\Z")
_HEADER: Final = 0.85
"""How often a reply has a header that the code reads."""
_FAILING: Final = (0, 0, 0, 0, 1, 1, 2, 3)
"""Which request fails, where one does; most handlers make one or two."""
_IN_TURN: Final = 5
"""Replies that are drawn for one event's first requests; all that follow get the last one."""
_COMMON: Final = ((200,), (400, 404, 409, 422, 429, 500, 503))
"""Statuses of replies that succeed, and of ones that fail."""
_FAULTS: Final = ("timeout", "reset", "refused", "malformed")
_XML: Final = 0.85
"""How often a reply is XML, where the code reads some."""
_XML_HEADERS: Final = {"Content-Type": "application/xml; charset=utf-8"}
_WITHOUT_BODY: Final = (204, 205, 304)


@dataclass(frozen=True)
class LedReplies:
    """The replies that the code asks for."""

    code: CodeReading

    @property
    def are_asked(self) -> bool:
        """Whether the code looks at anything of a reply."""
        return any(self.code.outside[root].is_asked for root in (REPLY, HEADERS, STATUS, TEXT))

    def named(self, name: str) -> Rules | None:
        """Return the rules of a name such as `led-7`, None for another name."""
        found = _NAME.match(name)
        return self._rules(int(found[1])) if found else None

    def _rules(self, number: int) -> Rules:
        rng = Random(f"led/{number}")  # noqa: S311 - chance that can be repeated
        lack = (0.0, 0.0, 0.25)[number % 3]
        # In one of two, one request fails, so that what comes before it and what follows it is met.
        failing = rng.choice(_FAILING) if number % 2 else None
        rules = [self._rule(rng, lack, fails=at == failing) | {"times": 1} for at in range(_IN_TURN)]
        rules.append({"json": WantedValues(rng=rng, faulty=0.0, last=True).value(self.code.outside[REPLY])})
        return [{**rule, "optional": True} for rule in rules]

    def _rule(self, rng: Random, lack: float, *, fails: bool) -> dict[str, Any]:
        if fails and rng.random() < 1 / 6:
            return {"fault": rng.choice(_FAULTS)}
        status = self._status(rng, fails=fails)
        if status in _WITHOUT_BODY:
            return {"status": status, "headers": self._headers(rng)}
        headers, body = self._headers(rng), self._body(rng, lack, fails=fails)
        return {"status": status, **body, "headers": headers | body.get("headers", {})}

    def _body(self, rng: Random, lack: float, *, fails: bool) -> dict[str, Any]:
        text, reply = self.code.outside[TEXT], self.code.outside[REPLY]
        if "xml" in text.kinds and rng.random() < _XML:
            values = KeyValues(self.code, ())
            return {"body": self.code.xml.text(lambda name: values.value(name, rng), rng), "headers": _XML_HEADERS}
        texts = sorted(each for each in text.literals if isinstance(each, str))
        if texts and (not reply.is_asked or rng.random() < 1 / 3):
            return {"body": rng.choice(texts) + rng.choice(("", "", " 7"))}
        if not reply.fields and not reply.item and rng.random() < 1 / 2:
            return {}
        lack, faulty = (0.5, 0.9) if fails else (lack, 0.15)
        return {"json": WantedValues(rng=rng, lack=lack, faulty=faulty).value(reply)}

    def _headers(self, rng: Random) -> dict[str, str]:
        values = WantedValues(rng=rng)
        known = self.code.outside[HEADERS].fields
        made = {key: values.value(inner, key) for key, inner in known.items() if rng.random() < _HEADER}
        return {key: str(value) for key, value in made.items() if _is_plain(str(value))}

    def _status(self, rng: Random, *, fails: bool) -> int:
        """Return a status: one that the code compares with, the one after it, or a common one."""
        literals = {each for each in self.code.outside[STATUS].literals if isinstance(each, int)}
        near = sorted({each + step for each in literals for step in (0, 1) if 200 <= each + step <= 599})
        known = [each for each in near for _ in range(1 + 3 * (each in literals)) if (each >= 300) is fails]
        return rng.choice(known if known and rng.random() < (2 / 3 if fails else 1 / 3) else _COMMON[fails])


def _is_plain(text: str) -> bool:
    return text.isascii() and text.isprintable() and text == text.strip()
