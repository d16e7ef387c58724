"""Defines the values that pass between a runtime and the delivery around it.

Those made for every event are named tuples: as frozen as dataclasses, and made in a quarter of the time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Protocol

from emulator.values.model import HandlerError
from emulator.values.run import RunOptions

if TYPE_CHECKING:
    from emulator.engine.network.rule_answers import Answerer, Sent


class Invocation(NamedTuple):
    """One event for one handler: `at` is the virtual time in ms since the epoch, `position` the event's place.

    `attempt` counts from 0. Without a handler nothing is run: the result, an empty one, comes back in its turn. The
    event of onBatch is a list of events. `settings` are this invocation's own, None for those of the terms.
    """

    position: int
    at: int
    handler: str | None
    event: Any
    attempt: int = 0
    settings: dict[str, Any] | None = None


class InvocationResult(NamedTuple):
    """The result of an invocation: what the handler returned or raised, what it sent and its output.

    `stop` says why it did not end by itself: "timeout" when delays and sleeps passed the limit on the virtual clock,
    "hang" when it really spent the limit, "memory" or "exit" when its worker outgrew its limit or died. `elapsed` is in
    virtual seconds, `spent` in real ones. `returned` is what onBatch, or an insert function's handler, returned.
    `reached` are file and number of the marks that no invocation reached before, where the run is measured.
    """

    invocation: Invocation
    sent: tuple[Sent, ...]
    error: HandlerError | None = None
    stop: Literal["timeout", "hang", "memory", "exit"] | None = None
    elapsed: float = 0.0
    logs: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    refusals: tuple[str, ...] = ()
    spent: float = 0.0
    returned: Any = None
    reached: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What all invocations of a run share: settings, answers to requests, and options.

    `own_answerers` gives the requests of an event their own answerer by its position, in place of `answerer`; a batch
    has that of its first event.
    """

    settings: dict[str, Any] = field(repr=False)
    options: RunOptions = field(default_factory=RunOptions)
    answerer: Answerer | None = None
    own_answerers: Callable[[int], Answerer | None] | None = None

    def with_options(self, **changes: Any) -> Terms:
        """Return these terms with some options of the run changed."""
        return replace(self, options=replace(self.options, **changes))

    @property
    def asks(self) -> bool:
        """Whether any request gets something else than the default reply."""
        return self.answerer is not None or self.own_answerers is not None

    def answerer_of(self, position: int) -> Answerer | None:
        """Return what answers the requests of the event at a position; None for the default reply."""
        return self.answerer if self.own_answerers is None else self.own_answerers(position)


def is_retryable(error_name: str | None, stop: str | None) -> bool:
    """Return whether Segment tries again: after RetryError, known by its class's name, and after a timeout.

    An attempt whose worker had to be killed ("hang", "memory", "exit") is not made again: it would be killed again.
    """
    return stop == "timeout" or (stop is None and error_name == "RetryError")


def result_of(invocation: Invocation, sent: Iterable[Sent], parts: Sequence[Any]) -> InvocationResult:
    """Return the result of an invocation that ended; `parts` are all of "done" between position and leftover."""
    error, stop, elapsed, logs, notes, refusals, spent, returned, reached = parts
    raised = HandlerError(name=error[0], message=error[1], where=error[2]) if error else None
    told = (tuple(logs), tuple(notes), tuple(refusals))
    marks = tuple(map(tuple, reached)) if reached else ()
    return InvocationResult(invocation, tuple(sent), raised, stop, elapsed, *told, spent, returned, marks)


class Feed(Protocol):
    """Supplies a runtime with invocations, in the order in which they are to run.

    What runs next may depend on how the last one ended. So once a result is retryable, all that was taken after it is
    handed back unstarted, before that result is yielded.
    """

    def take(self, most: int) -> list[Invocation]:
        """Return the next invocations, `most` at most; none now may still mean some after the next result."""

    def hand_back(self, count: int) -> None:
        """Take back the last `count` invocations that were taken."""


class Runtime(Protocol):
    """Runs one function."""

    def begin(self, terms: Terms) -> tuple[str, ...]:
        """Load the function anew, under these terms, and return the names of its handlers, in Segment's order.

        Raises FunctionError when it cannot be loaded.
        """

    def run(self, feed: Feed) -> Iterator[InvocationResult]:
        """Run invocations in order; yield one result for each, whatever the handler does."""

    def close(self) -> None:
        """End what was started."""
