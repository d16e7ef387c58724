"""What parity is for: it finds each thing that can be wrong with a port, and nothing where nothing is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from emulator.engine.suite import Plan
from emulator.tools.exploring.exploration import explore
from emulator.tools.parity import NOW, Circumstances, EventMaker, Pair, Scenarios, names_in
from emulator.tools.parity.comparison import ParityDifference
from emulator.tools.parity.work import generated, of_scenario
from emulator.values.function import Function
from emulator.values.model import Event
from emulator.values.run import RunOptions

from .reference import VARIANTS, reference

EVENTS = 2000
MANY = 20_000
RARE = {"sorted by UTF-16", "case by folding"}
"""Variants that few events tell from the reference: they are looked for in many, where time does not matter."""
SLOW = {"reply text cut elsewhere", "a lost retry", "a blank setting", "digits of any script"}
"""Variants that a few hundred events do not show: `make test-long` looks for them."""
BY_NAME = {"a flag by truth": "checkUsers=text-true/ok", "a setting of another type": "apiKey=number/ok"}
"""Variants that only settings of another type than declared show, which come by their scenario's name alone."""
NOT_ALONE = {"what is kept between events", "a late request"}
"""Variants whose event need not show them again alone: one takes an earlier event, one hangs on who is first."""


class Found(NamedTuple):
    """A difference, with its event and what that met."""

    event: Event
    circumstances: Circumstances
    differences: list[ParityDifference]


_FOUND: dict[tuple[bytes, int], Any] = {}


def found_in(text: bytes, seed: int, pair: Pair, scenarios: Scenarios) -> Any:
    """Return what an exploration of A finds, as the command does; once for each text of A."""
    if (text, seed) not in _FOUND:
        maker = EventMaker.for_function(pair.a, seed)
        _FOUND[text, seed] = explore(pair.a, maker, scenarios, RunOptions(now=NOW, seed=seed))
    return _FOUND[text, seed]


def differing(pair: Pair, *, seed: int = 0, count: int = EVENTS, scenario: str = "") -> Iterator[Found]:
    """Yield each generated event that differs, of all scenarios or of one."""
    names = names_in(pair.a)
    maker = EventMaker.for_function(pair.a, seed)
    scenarios = Scenarios.dummies(pair.definition, names)
    if not scenario:
        scenarios = replace(scenarios, found=found_in(pair.a.handler.read_bytes(), seed, pair, scenarios))
        maker = replace(maker, found=scenarios.found)
    plan = Plan(settings={}, expected_dir=Path(), schemas_dir=Path(), options=RunOptions(retry=False, seed=seed))

    def of_block(block: int) -> Circumstances:
        met = scenarios.named(scenario) if scenario else scenarios.of_block(seed, block)
        return of_scenario(met, plan, {})

    met = generated(pair, maker, of_block, range(count))
    for compared, circumstances in met:
        if compared.differences:
            yield Found(compared.event, circumstances, compared.differences)


def pair_of(a: Function, b: Function) -> Pair:
    """Return two functions side by side."""
    return Pair(a, b)


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=[pytest.mark.long] if name in RARE | SLOW else []) for name in VARIANTS]
)
def test_each_wrong_variant_is_found(tmp_path: Path, name: str) -> None:
    """Generated events find it, and the event that does so does it again alone, as an event of a capture would."""
    pair = Pair(
        reference(tmp_path / "old"), reference(tmp_path / "new", variant=VARIANTS[name]), RunOptions(isolate=False)
    )
    try:
        count = MANY if name in RARE else EVENTS
        found = next(differing(pair, count=count, scenario=BY_NAME.get(name, "")), None)

        assert found is not None
        if name not in NOT_ALONE:
            (again,) = pair.compared(lambda: [found.event], found.circumstances.terms)
            assert found.differences == again.differences
    finally:
        pair.close()
