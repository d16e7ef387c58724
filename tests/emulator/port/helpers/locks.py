"""Locks, which nobody else holds, and warnings, which nobody hears."""

from __future__ import annotations

import threading
import warnings
from typing import Any

from hypothesis import strategies as st

from .lists import call
from .method_calls import OWN_METHODS, Calls, played
from .specs import Spec

CALLS = st.lists(
    st.one_of(call("acquire", st.just(False)), call("acquire", st.just(True), st.just(0)), call("release")), max_size=6
)


def used(made: Any, calls: Calls) -> list[Any]:
    """Return what the methods return or raise, one after the other."""
    return played(made, calls)[:-1]


LOCK_ROWS: dict[str, tuple[Any, ...]] = {
    "taken twice": ([("acquire", [False]), ("acquire", [False]), ("release", []), ("release", [])],),
    "never taken": ([("release", [])],),
}

SPECS = [
    Spec(
        name,
        lambda calls, make=make: used(make(), calls),
        LOCK_ROWS,
        st.tuples(CALLS),
        code=f"(calls) => {OWN_METHODS.strip().removesuffix(';')}".replace("(calls) =>", "(calls) => (", 1)
        + f")({js}, calls).slice(0, -1)",
    )
    for name, make, js in (
        ("PyLock", threading.Lock, "new PyLock()"),
        ("pyRLock", threading.RLock, "pyRLock()"),
    )
] + [
    Spec(
        "pyUnheard",
        lambda *_: warnings.resetwarnings(),
        {"nothing": (), "a kind": ("ignore",)},
        st.tuples(st.sampled_from(["ignore", "once"])),
    ),
]
"""One for each helper."""
