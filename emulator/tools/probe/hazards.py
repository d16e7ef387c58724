"""Lists what a probe looks for: each hazard's name, why it matters, and how to fix it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from emulator.errors import UsageError
from emulator.values.spelling import suggestion


@dataclass(frozen=True, slots=True, kw_only=True)
class Hazard:
    """One kind of finding. What is not `judged` is shown, and decides nothing: only the destination knows."""

    name: str
    why: str
    mend: str
    judged: bool = True


HAZARDS = (
    Hazard(
        name="settings-kept",
        why="At Segment one warm instance may serve several sets of settings, so what the file keeps of one reaches the"
        " next.",
        mend="Read settings within the handler; name the setting in every key under which something is kept.",
    ),
    Hazard(
        name="state-leak",
        why="An instance stays warm for an unknown time, so what one event leaves behind changes another by chance.",
        mend="Keep nothing of an event outside its handler; what is fetched may be kept, by `cache`.",
    ),
    Hazard(
        name="order",
        why="Segment promises no order, and a retried event comes after later ones.",
        mend="Make what an event sends depend on that event alone.",
    ),
    Hazard(
        name="no-timeout",
        why="A destination that does not answer holds the call until Segment stops the function at its limit.",
        mend="Give every request a timeout; all of one event's must fit into the limit together.",
    ),
    Hazard(
        name="slow",
        why="Segment stops an invocation at its limit and runs it again from the start, requests included.",
        mend="Give each request a timeout so short that all of them fit, with a second to spare.",
    ),
    Hazard(
        name="ignored-status",
        why="No HTTP status raises by itself: Segment counts the event as delivered, and it is lost.",
        mend="Look at the status: raise RetryError for 429 and 5xx, another error for what is refused.",
    ),
    Hazard(
        name="not-retried",
        why="Segment tries again only after RetryError or a timeout; any other error discards the event at once.",
        mend="Raise RetryError for 429 and 5xx.",
    ),
    Hazard(
        name="fault-not-retried",
        why="A connection that fails is an error of the client's own, which Segment discards as Bad Request.",
        mend="Catch the client's error around the request, and raise RetryError.",
    ),
    Hazard(
        name="secret-in-url",
        why="Addresses end in the logs of every proxy and server on the way.",
        mend="Send it in a header.",
    ),
    Hazard(
        name="secret-in-log",
        why="Segment keeps what a function logs, and everyone in the workspace may read it.",
        mend="Do not log settings, headers or whole requests.",
    ),
    Hazard(
        name="logs",
        why="Segment shows the first 4 KB of an invocation's output; what comes later is not there when it is needed.",
        mend="Log less, and what matters first.",
    ),
    Hazard(
        name="duplicates",
        why="Segment delivers at least once: the same messageId may come twice.",
        mend="Where it matters, send an id that the destination tells duplicates by, such as the messageId.",
        judged=False,
    ),
    Hazard(
        name="last-write",
        why="Segment promises no order: the destination may be left with an older state than the newest event's.",
        mend="Where the destination takes one, send the event's own time along.",
        judged=False,
    ),
    Hazard(
        name="accepted-status",
        why="The function tells this status from others and takes it for success.",
        mend="Nothing, if that is meant.",
        judged=False,
    ),
)
NAMES = tuple(hazard.name for hazard in HAZARDS)


def chosen(only: Sequence[str], left_out: Sequence[str]) -> frozenset[str]:
    """Return the names to look for; raises UsageError for one that there is not, and when none is left."""
    for name in (*only, *left_out):
        if name not in NAMES:
            raise UsageError(f"unknown finding '{name}'{suggestion(name, NAMES)}")
    names = frozenset(only or NAMES) - frozenset(left_out)
    if not names:
        raise UsageError("--except leaves nothing of --only to look for")
    return names
