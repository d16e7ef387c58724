"""Defines the values that pass between rooms: events, requests, replies, deliveries, verdicts."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal

from emulator.values import jsonvalue
from emulator.values.batch import BatchPlace
from emulator.values.frozen import frozen

Outcome = Literal["delivered", "discarded", "exhausted", "filtered", "rejected"]


class Reason:
    """Why an event ended as it did: Segment's labels, and words of the emulator's where Segment has none."""

    BAD_REQUEST = "Bad Request"
    MESSAGE_REJECTED = "Message Rejected"
    RETRY_ERROR = "RetryError"
    TIMEOUT = "Timeout"
    UNSUPPORTED_EVENT_TYPE = "Unsupported Event Type"
    DROP_EVENT = "DropEvent"
    """An insert function's event is `filtered`: its handler raised this."""
    NOT_RETURNED = "no event returned"
    """An insert function's event is `filtered`: its handler returned nothing that could be forwarded."""
    NO_MATCHING_MAPPING = "NO_MATCHING_MAPPING"
    """An event is `filtered` that no mapping takes. Source: Segment's docs, "Delivery Overview"."""
    FILTER = "filter"
    """What the reason begins with when a destination filter kept the event outside: `filter "Title": DROP`."""


_DEEPEST_BODY = jsonvalue.MAX_DEPTH - 3
"""A body that is nested deeper stays a text: three levels deeper it stands in a line of expectations."""
EVENT_TYPES = ("identify", "track", "page", "screen", "group", "alias", "delete")
HANDLERS = {event_type: f"on{event_type.capitalize()}" for event_type in EVENT_TYPES}
BATCH_HANDLER = "onBatch"
HANDLER_NAMES = (*HANDLERS.values(), BATCH_HANDLER)


@frozen
class Event:
    """One value of a capture, as JSON.parse would read it, and its place ("path:line", "path:line:column", or None)."""

    value: Any
    place: str | None = None

    def text(self, name: str) -> str | None:
        """Return the field of that name, such as messageId, when it is a text."""
        found = self.value.get(name) if isinstance(self.value, dict) else None
        return found if isinstance(found, str) else None


@dataclass(frozen=True, kw_only=True)
class Request:
    """One outgoing call as the handler made it; headers that every client adds by itself are left out."""

    method: str
    url: str
    headers: dict[str, str]
    body: str | None

    def json(self) -> Any:
        """Return the body parsed as JSON.parse would; raises ValueError when it is not JSON."""
        return jsonvalue.parse(self.body or "")

    @cached_property
    def document(self) -> dict[str, Any]:
        """`{method, url, headers, body}` with a JSON body parsed: what schemas and expectations describe.

        It is made once and shared: read it, and change nothing in it.
        """
        return {"method": self.method, "url": self.url, "headers": self.headers, "body": self._parsed_body()}

    def _parsed_body(self) -> Any:
        try:
            return jsonvalue.parse(self.body or "", deepest=_DEEPEST_BODY)
        except ValueError:
            return self.body


@frozen
class Reply:
    """The answer to a request: an HTTP status with headers and text, after `delay` seconds of virtual time."""

    status: int = 200
    headers: dict[str, str]
    body: str = "{}"
    delay: float = 0.0


DEFAULT_REPLY = Reply(headers={"Content-Type": "application/json"})
"""The answer to a request that no rule matches."""


@frozen
class Exchange:
    """A request with its reply, or with the fault ("timeout", "reset", "refused") that came instead.

    `late` marks a request begun after its handler returned. `where` is the handler's line, "path:line". `timeout` is
    how many seconds the call waits for its reply, None for ever.
    """

    request: Request
    reply: Reply | None
    fault: str | None = None
    late: bool = False
    where: str | None = None
    timeout: float | None = field(default=None, compare=False)


@frozen
class HandlerError:
    """An error that a handler raised: the class's name, the message, and the handler's line, "path:line"."""

    name: str
    message: str
    where: str | None = None

    def __str__(self) -> str:
        """Return "Name: message"; a status of onBatch, or an error, may be without a message."""
        return f"{self.name}: {self.message}" if self.message else self.name


@frozen
class Attempt:
    """One invocation: `at` in ms since the epoch, `elapsed` in virtual seconds (reply delays and sleeps).

    `spent` is in real seconds, another in every run: it is not part of what a delivery says, or is compared by.
    `mapping` names the mapping whose action was called, None where a handler was. `reached` are file and number of what
    no attempt of this worker had reached before in its code (`engine.coverage`), where the run is measured.
    """

    at: int
    exchanges: tuple[Exchange, ...]
    error: HandlerError | None
    elapsed: float
    spent: float = field(default=0.0, compare=False)
    mapping: str | None = None
    reached: tuple[tuple[str, int], ...] = field(default=(), repr=False, compare=False)


@frozen
class Part:
    """The outcome of an event in one of the mappings that took it; `attempts` are this mapping's own."""

    mapping: str
    action: str
    outcome: Outcome
    reason: str | None
    attempts: tuple[Attempt, ...] = ()


@frozen
class Violation:
    """A place where a document breaks its schema; `code` is Segment's own, where its ingestion would reject the event.

    `steps` are the keys and indexes that `path` shows.
    """

    path: str
    what: str
    code: str | None = None
    steps: tuple[str | int, ...] = field(default=(), compare=False)


@frozen
class Delivery:
    """One event through one destination. `violations` are the event's own, found before it was delivered.

    `notes` are what the emulator has to say of the invocation itself (output cut at 4 KB, a thread left running);
    `refusals` are the handler's tries to leave the sandbox (sockets, subprocesses), each with its line;
    `addressed_to` names the destinations that a filtered event goes to instead; `repeated` says that the messageId came
    before in the capture, `clamped` that the event's own time is before the arrival of the event ahead of it, which it
    got instead. `logs`, `notes` and `refusals` are those of all attempts.

    What a `batch` sent and said is in the delivery of its first event, and in no other. `doubt` is what is wrong with
    what a handler returned for the event. `event` is the changed event that an insert function forwards.

    Where mappings took the event, each is one of the `parts`, in their order; `attempts` are those of all parts, in the
    order of time, and outcome and reason are those of the worst part.
    """

    position: int
    destination: str
    event_type: str | None
    message_id: str | None
    outcome: Outcome
    reason: str | None
    attempts: tuple[Attempt, ...] = ()
    addressed_to: tuple[str, ...] = ()
    logs: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    refusals: tuple[str, ...] = ()
    violations: tuple[Violation, ...] = ()
    place: str | None = None
    repeated: bool = False
    clamped: bool = False
    batch: BatchPlace | None = None
    doubt: str | None = None
    event: dict[str, Any] | None = None
    parts: tuple[Part, ...] = ()

    @property
    def last_attempts(self) -> tuple[Attempt, ...]:
        """The last attempt, where there was one; with mappings, the last of each."""
        if self.parts:
            return tuple(part.attempts[-1] for part in self.parts if part.attempts)
        return self.attempts[-1:]

    @property
    def error(self) -> HandlerError | None:
        """The error of the last attempt, or None; with mappings, that of the one that decides the outcome."""
        worst = next((part for part in self.parts if (part.outcome, part.reason) == (self.outcome, self.reason)), None)
        attempts = worst.attempts if worst else self.attempts
        return attempts[-1].error if attempts else None

    @property
    def exchanges(self) -> tuple[Exchange, ...]:
        """The exchanges of the last attempt, or of the last attempts of all mappings."""
        if self.parts:
            return tuple(each for attempt in self.last_attempts for each in attempt.exchanges)
        return self.attempts[-1].exchanges if self.attempts else ()

    @property
    def requests(self) -> list[Request]:
        """The requests of the last attempt, late ones included."""
        return [exchange.request for exchange in self.exchanges]

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON shape that `--format jsonl` prints."""
        from emulator.values.delivery_shape import delivery_shape  # noqa: PLC0415 - a report as text has no need of it

        return delivery_shape(self)


@frozen
class Difference:
    """One place where a request is not as expected; `expected` and `got` are JSON texts, or "(absent)"."""

    path: str
    expected: str
    got: str


@frozen
class Failure:
    """The function is wrong, or its expectation is.

    `check` is the kind ("crash", "request schema", "expectation", "refusal", "reply rule", …). `cause` is one line
    that holds nothing of this one event, so that failures of one cause can be counted together. `details` are lines
    for a person, `differences` the differing paths, `where` the handler's line.
    """

    check: str
    cause: str
    details: tuple[str, ...] = ()
    differences: tuple[Difference, ...] = ()
    where: str | None = None


@frozen
class Notice:
    """Something worth knowing; a failure only with `--strict`.

    `kind` is "discarded", "event schema", "ignored status", "late request", "no expectation", "no request schema",
    "order of arrival", "repeated messageId", "request schema" or "returned value"; `strict` says whether `--strict`
    makes a failure of it; `what` is one line that holds nothing of this one event.
    """

    kind: str
    what: str
    strict: bool = True


@frozen
class Verdict:
    """A judged delivery. `covered`: there was an expectation for it; `schemas` names those that its requests fit."""

    delivery: Delivery
    failures: tuple[Failure, ...]
    notices: tuple[Notice, ...]
    covered: bool
    schemas: tuple[str, ...] = ()
