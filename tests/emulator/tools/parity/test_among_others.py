"""Generated events meet warm functions, many scenarios one after the other; each still meets its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from emulator.engine.suite import Plan
from emulator.inputs.bundle import read_function
from emulator.tools.parity import EventMaker, Pair, Scenarios
from emulator.tools.parity.work import generated, of_scenario
from emulator.values.function import Function
from emulator.values.model import Delivery
from emulator.values.run import RunOptions
from tests.bundles import SHOP, write_function

FOLLOWING = SHOP.replace("timeout=5,\n    )", "timeout=5,\n    ).raise_for_status()")
COUNT = 400


def shop(root: Path, handler: str = FOLLOWING) -> Function:
    """Write a shop that minds its settings and what it gets back."""
    return read_function(write_function(root, handler=handler))


def done(delivery: Delivery) -> tuple[object, ...]:
    """Return what came of an event, but for its place among others."""
    exchanges = [(each.request, each.reply, each.fault) for made in delivery.attempts for each in made.exchanges]
    return delivery.outcome, delivery.reason, delivery.error, exchanges


@pytest.mark.parametrize("isolate", [True, False])
def test_each_event_meets_its_own_scenario(tmp_path: Path, *, isolate: bool) -> None:
    """Settings and replies are those that its scenario's name makes again, whatever came before it."""
    pair = Pair(shop(tmp_path / "old"), shop(tmp_path / "new"), RunOptions(isolate=isolate))
    scenarios = Scenarios.dummies(pair.definition, frozenset())
    plan = Plan(settings={}, expected_dir=Path(), schemas_dir=Path(), options=RunOptions(retry=False))
    maker = EventMaker.for_function(pair.a, 0)
    try:
        met = list(
            generated(pair, maker, lambda block: of_scenario(scenarios.of_block(0, block), plan, {}), range(COUNT))
        )
        again = []
        for compared, circumstances in met[:: 1 if not isolate else 8]:
            named = of_scenario(scenarios.named(circumstances.scenario or ""), plan, {})
            again += [(compared, each) for each in pair.compared(lambda one=compared: [one.event], named.terms)]
    finally:
        pair.close()

    assert COUNT == len(met)
    assert len({circumstances.scenario for _, circumstances in met}) > 30
    assert len({done(compared.a)[0:2] for compared, _ in met}) > 3
    for among, alone in again:
        assert done(among.a) == done(alone.a)
        assert done(among.b) == done(alone.b)


def test_one_that_uses_the_cache_meets_it_empty(tmp_path: Path) -> None:
    """What it keeps would hide its look-ups from every scenario but the first, so each begins anew."""
    look_up = 'cache.load("k", 3600000, lambda: requests.get("https://shop.test/k", timeout=1).text)'
    looking_up = SHOP.replace("import RetryError", "import cache, RetryError").replace(
        "    requests.post(", f"    {look_up}\n    requests.post("
    )
    looking_up += "\n\ndef onBatch(events, settings):\n    for event in events:\n        onTrack(event, settings)\n"
    pair = Pair(shop(tmp_path / "old", looking_up), shop(tmp_path / "new", looking_up), RunOptions(isolate=False))
    scenarios = Scenarios.dummies(pair.definition, frozenset(), batches=True)
    plan = Plan(settings={}, expected_dir=Path(), schemas_dir=Path(), options=RunOptions(retry=False))
    maker = EventMaker.for_function(pair.a, 0)
    met = generated(pair, maker, lambda block: of_scenario(scenarios.of_block(0, block), plan, {}), range(COUNT))
    looked_up = sum(
        each.request.method == "GET" for found, _ in met for made in found.a.attempts for each in made.exchanges
    )

    assert looked_up > 20
