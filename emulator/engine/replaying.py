"""Runs events through a function and yields deliveries: the engine behind `replay()`."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal

from emulator.engine.delivery.around import Around
from emulator.engine.delivery.deliver import deliver
from emulator.engine.delivery.redacted import Redacted
from emulator.engine.delivery.schedule import RetrySchedule
from emulator.engine.runtime.invocation import Runtime, Terms
from emulator.engine.runtime.python.runtime import WorkerRuntime
from emulator.errors import UsageError
from emulator.inputs.replies import replies_from
from emulator.inputs.schemas import event_violations
from emulator.values import jsonvalue
from emulator.values.batch import Batch
from emulator.values.function import Function
from emulator.values.model import BATCH_HANDLER, Delivery, Event
from emulator.values.moments import milliseconds
from emulator.values.redaction import Redactor, secrets_of
from emulator.values.run import Limits, RunOptions

if TYPE_CHECKING:
    from emulator.inputs.filters import Filter


class UnusedReplyWarning(UserWarning):
    """A reply rule was never used in the whole replay; mark it `"optional": true` if that is meant."""


class Stage:
    """One function with its runtime, for any number of captures, each of which meets the function loaded anew."""

    def __init__(self, function: Function, options: RunOptions | None = None) -> None:
        options = options or RunOptions()
        self._function = function
        self._limits = options.limits
        self._runtime = _runtime_of(function, options)
        self._names = frozenset({name_of(function), *options.also_named})

    def replay(  # noqa: PLR0913 - options by name, each of its own
        self,
        events: Iterable[Event],
        terms: Terms,
        *,
        redact: bool = True,
        earlier: Iterable[Event] = (),
        first: int = 0,
        filters: Sequence[Filter] = (),
        settings: Callable[[int], dict[str, Any] | None] | None = None,
        check_events: bool = True,
    ) -> Iterator[Delivery]:
        """Load the function anew and yield one delivery for each event, in order.

        `earlier` and `first` are as for `deliver`.
        `settings` gives an event its own by its position, None for those of the terms; a batch has those of its first
        event. What they hold is not known as secret. Without `check_events` no delivery says how its event breaks the
        event schema.
        """
        function = self.load(terms)
        filtering = matching = None
        # What few runs need: the languages of filters and mappings cost a start more than all else.
        if filters:
            from emulator.engine.delivery.filtering import Filtering  # noqa: PLC0415 - see above

            filtering = Filtering(filters, terms.options.seed)
        if function.mappings:
            from emulator.engine.delivery.matching import Matching  # noqa: PLC0415 - see above

            matching = Matching(function.mappings, function.definition, terms.settings)
        redactor = Redactor(secrets_of(terms.settings, function.definition)) if redact else None
        around = Around(
            names=self._names,
            limits=self._limits,
            violations=event_violations if check_events else lambda _: (),
            redacted=Redacted(redactor),
            filtering=filtering,
            batch=_batch_for(function, terms),
            retries=RetrySchedule() if terms.options.retry else None,
            seed=terms.options.seed,
            begin=terms.answerer.begin if terms.answerer else None,
            settings=settings,
            matching=matching,
        )
        yield from deliver(function, self._runtime, events, around, earlier=earlier, first=first)

    def load(self, terms: Terms) -> Function:
        """Load the function and return it with the handlers that it has. Raises FunctionError when that fails."""
        return replace(self._function, handlers=self._runtime.begin(terms))

    def close(self) -> None:
        """End the runtime."""
        self._runtime.close()


def _runtime_of(function: Function, options: RunOptions) -> Runtime:
    if function.runtime == "python" and not options.isolate:
        from emulator.engine.runtime.inline import InlineRuntime  # noqa: PLC0415 - a worker has what it needs instead

        return InlineRuntime(function, options.limits)
    if function.runtime == "python":
        return WorkerRuntime(function, options.limits)
    if not options.isolate:
        raise UsageError(
            f"{function.handler}: --no-isolate works for Python only; JavaScript always runs in a process of its own"
        )
    from emulator.engine.runtime.node.runtime import NodeRuntime  # noqa: PLC0415 - Python needs nothing of it

    return NodeRuntime(function, options)


def _batch_for(function: Function, terms: Terms) -> Batch | None:
    if terms.options.batch is False or function.mappings or BATCH_HANDLER not in function.handlers:
        return None
    return terms.options.batch or Batch()


def name_of(function: Function) -> str:
    """Return the name that a function answers to in `integrations`."""
    return function.definition.display_name if function.definition else function.name


def fixed_instant(now: str | None) -> int | None:
    """Return an ISO 8601 instant in ms since the epoch; raises UsageError when it is none."""
    if now is None:
        return None
    found = milliseconds(now)
    if found is None:
        raise UsageError(f"now: {now!r} is not an ISO 8601 instant, such as 2026-01-31T12:00:00Z")
    return found


def replay(  # noqa: PLR0913 - the public call: all but two are options with defaults
    function: Function,
    events: Iterable[Any],
    *,
    settings: Mapping[str, Any],
    replies: Sequence[Mapping[str, Any]] | None = None,
    filters: Sequence[Mapping[str, Any]] | None = None,
    batch: Batch | Literal[False] | None = None,
    retry: bool = True,
    fresh: bool = False,
    now: str | None = None,
    seed: int = 0,
    limits: Limits | None = None,
    isolate: bool = True,
    redact: bool = True,
    also_named: Sequence[str] = (),
) -> Iterator[Delivery]:
    """Replay events through a function, and yield one delivery for each, in order.

    Args:
        function: what `load_function` returned.
        events: event dicts, any iterable of them.
        settings: what the handlers get as `settings`, as they are.
        replies: rules that say what requests get back; without a match the answer is 200 `{}`.
        filters: Segment's destination filters, as its Public API has them; by default there are none.
        batch: when events go to onBatch together, where a function has it; as at Segment by default, False for never.
        retry: whether RetryError and Timeout are tried again for four hours of virtual time, as at Segment.
        fresh: whether every attempt meets newly loaded module state and an empty cache.
        now: an ISO 8601 instant that fixes the handler's clock; without it the clock is the attempt's time.
        seed: what random numbers, samples and the waits between attempts derive from, with destination and position.
        limits: what one invocation may use; by default 5 s, as at Segment, and 512 MB, on Node 128.
        isolate: whether handlers run in a supervised process; False runs them in this one, for a debugger.
        redact: whether secrets are replaced in what the deliveries hold.
        also_named: further names that the function answers to in `integrations`, as `--as` gives them.

    Raises:
        FunctionError: the function cannot be loaded.
        UsageError: a rule, a filter or an instant is wrong, or an event or the settings are not JSON.

    Warns:
        UnusedReplyWarning: a rule was never used.

    """
    rules = replies_from(replies) if replies is not None else None
    chosen: Sequence[Filter] = ()
    if filters is not None:
        from emulator.inputs.filters import filters_from  # noqa: PLC0415 - few runs have filters

        chosen = filters_from(filters)
    options = RunOptions(
        now=fixed_instant(now),
        seed=seed,
        fresh=fresh,
        retry=retry,
        batch=batch,
        limits=limits or Limits(),
        isolate=isolate,
        also_named=tuple(also_named),
    )
    stage = Stage(function, options)
    try:
        terms = Terms(settings=_json_value(settings, "settings are"), answerer=rules, options=options)
        yield from stage.replay(_as_events(events), terms, redact=redact, filters=chosen)
    finally:
        stage.close()
    for rule in rules.unused() if rules is not None else ():
        warnings.warn(f"rule {rule.index} of the replies was never used", UnusedReplyWarning, stacklevel=2)


def _as_events(events: Iterable[Any]) -> Iterator[Event]:
    for position, value in enumerate(events):
        yield value if isinstance(value, Event) else Event(value=_json_value(value, f"event {position} is"))


def _json_value(value: Any, what: str) -> Any:
    try:
        return jsonvalue.parse(jsonvalue.dumps(value))
    except (TypeError, ValueError, RecursionError) as error:
        raise UsageError(f"{what} not JSON: {error}") from None
