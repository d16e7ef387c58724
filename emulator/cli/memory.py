"""Makes Python collect garbage rarely, since a replay's objects live for one event."""

from __future__ import annotations

import gc

_OBJECTS = 50_000


def collect_rarely() -> None:
    """Leave what is loaded out of collections, and begin one only after many new objects.

    Python's own thresholds cost a replay about a third of its time, in looks at objects that never die.
    """
    gc.freeze()
    gc.set_threshold(_OBJECTS, 20, 20)
