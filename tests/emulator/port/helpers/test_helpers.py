"""Each helper does what Python does: over a table of edges, and for everything between."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, reject, settings
from hypothesis import strategies as st

from emulator.port.library import helpers, needed

from ..requesting.calls import SENDING
from . import forms, texts
from .bridge import Bridge
from .specs import Spec, UnmodelledError

FILES = [path for path in sorted(Path(__file__).parent.glob("[!_]*.py")) if not path.stem.startswith("test_")]
MODULES = [import_module(f"{__package__}.{path.stem}") for path in FILES]
SPECS: list[Spec] = [spec for module in MODULES for spec in getattr(module, "SPECS", [])]
ANY_TIME = settings(deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.generate])
NAMES = sorted({spec.name for spec in SPECS})


def test_every_helper_has_a_table_and_a_strategy() -> None:
    """No helper is untested, and nothing is tested that is no helper."""
    # Helpers that send are held against requests itself, with all that they use.
    sending = {helper.name for helper in needed(SENDING)}

    assert sorted({*NAMES, *forms.FORMS, *sending}) == sorted(helpers())
    assert [] == [name for name in NAMES if sum(len(spec.rows) for spec in SPECS if spec.name == name) < 2]


@pytest.mark.parametrize("spec", SPECS, ids=repr)
def test_table(bridge: Bridge, spec: Spec) -> None:
    """Every row of the table: value, error, and what became of the arguments."""
    wrong = {
        name: (given, expected, seen)
        for name, given in spec.rows.items()
        if (expected := spec.expected(given)) != (seen := bridge.call("helpers", spec.function, given))
    }

    assert wrong == {}


@pytest.mark.parametrize("spec", [*SPECS, *texts.IDIOMS], ids=repr)
@settings(ANY_TIME, max_examples=12, derandomize=True)
@given(data=st.data())
def test_everything(bridge: Bridge, spec: Spec, data: st.DataObject) -> None:
    """Any arguments, the same on each run: value, error, and what became of them."""
    _one_call(bridge, spec, data)


@pytest.mark.long
@pytest.mark.parametrize("spec", [*SPECS, *texts.IDIOMS], ids=repr)
@settings(ANY_TIME, max_examples=100)
@given(data=st.data())
def test_everything_at_length(bridge: Bridge, spec: Spec, data: st.DataObject) -> None:
    """Many more arguments, others on each run."""
    _one_call(bridge, spec, data)


def _one_call(bridge: Bridge, spec: Spec, data: st.DataObject) -> None:
    given: tuple[Any, ...] = data.draw(spec.strategy)
    try:
        expected = spec.expected(given)
    except UnmodelledError:
        reject()

    assert expected == bridge.call("helpers", spec.function, given)


def test_helpers_find_what_segment_surely_has(bridge: Bridge) -> None:
    """Every call above is made without the rest of Node: what Segment may not have, no helper can lean on."""
    doubtful = ["process", "require", "module", "TextEncoder", "TextDecoder", "AbortController", "structuredClone"]
    doubtful += ["queueMicrotask", "setImmediate", "performance", "Blob", "btoa", "atob", "navigator"]
    doubtful += ["fetch", "Headers", "Response", "MessageChannel", "Event", "EventTarget"]

    seen = bridge.call(
        "helpers", "(names) => names.filter((name) => eval(`typeof ${name}`) !== 'undefined')", (doubtful,)
    )

    assert (None, ("list", [])) == (seen.error, seen.value)
