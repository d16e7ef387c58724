"""Names the combinations of settings and replies that generated events meet.

A scenario is called `given/ok`, `apiKey=null/ok`, `endpoint=url-3+sendPageUrl=true/503-text`: what is done to which
setting, a slash, and how requests are answered. `given/ok/batch` is the same for onBatch. `found-2/found` has settings
and replies that an exploration found.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from random import Random
from typing import Any, Final

from emulator.errors import UsageError
from emulator.tools.parity.code_reading import CodeReading
from emulator.tools.parity.found import FOUND, Found, other_block, turn_of
from emulator.tools.parity.led_replies import LED, LedReplies
from emulator.tools.parity.reply_variants import OK, Rules, answers
from emulator.tools.parity.setting_values import ABSENT, dummy, keeps_to, led_values, values_of
from emulator.values import jsonvalue
from emulator.values.function import Definition, Setting
from emulator.values.spelling import nearest

GIVEN: Final = "given"
BATCHED: Final = "/batch"
"""What the name of a scenario ends with when its events go to onBatch together."""
_TURN_OF_BATCHES: Final = 4
"""Where both functions have onBatch, every so-manieth block goes to it."""
_FOUND_REPLIES: Final = 0.4
"""How often what was found meets the replies that were found with it, once it has met them."""
_FOUND: Final = re.compile(rf"{FOUND}-(\d{{1,4}})\Z")
_SWITCHED: Final = 0.8
_LED: Final = 10_000
_OFTEN_LED: Final = 0.85
_LED_SETTING: Final = 0.4
"""How often a setting that is not a switch has a value that the code leads to, where there is one; a given one, half as
often."""
_OF_TEXTS: Final = ("TEXT_MAP", "ARRAY")
"""Settings that mostly say what a handler does with which event: they have such a value twice as often."""
_KINDS: Final[tuple[tuple[int | None, tuple[int, ...]], ...]] = (
    (None, ()), (0, ()), (None, (0,)), (None, ()), (1, ()), (2, (1, 2)),
)  # fmt: skip
"""Which of a turn's three replies and three settings each of its six blocks has; two blocks are plain.

A setting that is wrong ends most events before their first request, so there are more of the others.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """One scenario: what handlers get as `settings`, and the rules that answer requests; `batched` is for onBatch."""

    name: str
    settings: dict[str, Any]
    rules: Rules
    batched: bool = False


@dataclass(frozen=True)
class Scenarios:
    """All scenarios of a function: the settings as `given`, those that `definition` declares varied.

    `mentioned` are names that the function's text mentions: one that a setting's description mentions too is a value.
    With `batches` some are for onBatch. `code` is what A's code asks of replies and settings, `found` what an
    exploration of it found.
    """

    given: Mapping[str, Any]
    definition: Definition | None
    mentioned: frozenset[str]
    batches: bool = False
    code: CodeReading = field(default_factory=lambda: CodeReading({}, ()))
    found: tuple[Found, ...] = ()

    def __reduce__(self) -> tuple[Any, ...]:
        """Travel to a job without what is worked out here already: an absent value is known by its identity."""
        return Scenarios, (self.given, self.definition, self.mentioned, self.batches, self.code, self.found)

    @classmethod
    def dummies(
        cls,
        definition: Definition | None,
        mentioned: frozenset[str],
        *,
        batches: bool = False,
        code: CodeReading | None = None,
    ) -> Scenarios:
        """Return the scenarios around dummy settings: given is what is required, a secret, or read as `settings[…]`."""
        settings = definition.settings if definition else ()
        code = code or CodeReading({}, ())
        surely = [each for each in settings if each.required or each.sensitive or each.name in code.needed]
        given = {each.name: dummy(each, mentioned, code) for each in surely}
        return cls(given, definition, mentioned, batches, code)

    def of_block(self, seed: int, block: int) -> Scenario:
        """Return the scenario of one block of generated events: plain, other replies, another setting, or both.

        Each variation comes in its turn, in an order drawn from the seed; switches are on or off by chance. Every other
        block is one of what was found, with its own replies first.
        """
        rng = Random(f"{seed}/scenario/{block}")  # noqa: S311 - chance that can be repeated
        batched = self.batches and block % _TURN_OF_BATCHES == _TURN_OF_BATCHES - 1
        if which := turn_of(self.found, block):
            own = which[1] == 0 or rng.random() < _FOUND_REPLIES
            answer = FOUND if own else rng.choice([self._healthy(rng), self._nth(list(self._answers), seed, block)])
            return self._of_found(which[0], answer, batched=batched)
        turn, kind = divmod(other_block(self.found, block), len(_KINDS))
        replies, settings = _KINDS[kind]
        answer = self._healthy(rng) if replies is None else self._nth(list(self._answers), seed, 3 * turn + replies)
        changes = self._switched(rng) if rng.random() < _SWITCHED else {}
        for setting in settings if self._variations else ():
            changes |= [self._nth(self._variations, seed, 3 * turn + setting)]
        return self._scenario(tuple(changes.items()), answer, batched=batched)

    def _healthy(self, rng: Random) -> str:
        """Return replies of a service that works, as the code reads them; now and then the plain `{}`."""
        return f"{LED}{rng.randrange(_LED)}" if self._led.are_asked and rng.random() < _OFTEN_LED else OK

    def _switched(self, rng: Random) -> dict[str, str]:
        """Return every switch, each on or off, and values that the code leads to for some of the other settings."""
        found = {}
        for each in self._declared:
            led = ("true", "false") if each.type == "BOOLEAN" else tuple(self._led_values[each.name])
            seldom = _LED_SETTING / (2 if each.name in self.given else 1) * (2 if each.type in _OF_TEXTS else 1)
            if led and (each.type == "BOOLEAN" or rng.random() < seldom):
                found[each.name] = rng.choice(led)
        return found

    def named(self, name: str) -> Scenario:
        """Return the scenario of this name; raises UsageError when there is none."""
        batched = name.endswith(BATCHED)
        if batched and not self.batches:
            raise UsageError(f"--scenario {name}: batches are compared where both A and B have onBatch")
        settings, slash, answer = name.removesuffix(BATCHED).rpartition("/")
        found = _FOUND.match(settings)
        if found and int(found[1]) < len(self.found) and (answer == FOUND or self._rules(answer) is not None):
            return self._of_found(int(found[1]), answer, batched=batched)
        if not slash or self._rules(answer) is None:
            raise UsageError(f"--scenario {name}: no such replies: '{answer}'{_meant(answer, self._answers)}")
        known = {f"{setting}={value}": (setting, value) for setting, values in self._values.items() for value in values}
        wanted = [] if settings == GIVEN else settings.split("+")
        for each in wanted:
            if each not in known:
                raise UsageError(f"--scenario {name}: no such settings: '{each}'{_meant(each, known)}")
        return self._scenario(tuple(known[each] for each in wanted), answer, batched=batched)

    def _of_found(self, which: int, answer: str, *, batched: bool) -> Scenario:
        found = self.found[which]
        rules = found.rules if answer == FOUND else self._rules(answer) or []
        name = f"{FOUND}-{which}/{answer}{BATCHED if batched else ''}"
        return Scenario(name=name, settings=found.settings, rules=rules, batched=batched)

    def _scenario(self, changes: tuple[tuple[str, str], ...], answer: str, *, batched: bool) -> Scenario:
        settings = dict(self.given)
        for setting, label in changes:
            value = self._values[setting][label]
            settings = {name: held for name, held in settings.items() if name != setting}
            if value is not ABSENT:
                settings[setting] = value
        # Both runtimes get them as JSON.parse reads them: keys that look like numbers come first.
        settings = jsonvalue.parse(json.dumps(settings, ensure_ascii=False))
        said = "+".join(f"{setting}={label}" for setting, label in changes) or GIVEN
        name = f"{said}/{answer}{BATCHED if batched else ''}"
        return Scenario(name=name, settings=settings, rules=self._rules(answer) or [], batched=batched)

    @staticmethod
    def _nth(items: list[Any], seed: int, place: int) -> Any:
        rng = Random(f"{seed}/order/{place // len(items)}/{len(items)}")  # noqa: S311 - chance that can be repeated
        return rng.sample(items, len(items))[place % len(items)]

    def _rules(self, answer: str) -> Rules | None:
        led = self._led.named(answer)
        return self._answers.get(answer) if led is None else led

    @property
    def _declared(self) -> Sequence[Setting]:
        return self.definition.settings if self.definition else ()

    @cached_property
    def _led(self) -> LedReplies:
        return LedReplies(self.code)

    @cached_property
    def _led_values(self) -> dict[str, dict[str, Any]]:
        return {each.name: {} if each.sensitive else led_values(each, self.code) for each in self._declared}

    @cached_property
    def _answers(self) -> dict[str, Rules]:
        return answers()

    @cached_property
    def _values(self) -> dict[str, dict[str, Any]]:
        return {setting.name: values_of(setting, self.mentioned, self.code) for setting in self._declared}

    @cached_property
    def _variations(self) -> list[tuple[str, str]]:
        return [
            (setting.name, label)
            for setting in self._declared
            for label, value in self._values[setting.name].items()
            if keeps_to(setting, value)
        ]


def _meant(word: str, known: Iterable[str]) -> str:
    close = nearest(word, known)
    return f"; did you mean '{close}'?" if close else "; each difference tells the name of its scenario"
