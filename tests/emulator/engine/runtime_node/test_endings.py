"""However a handler ends, its event has one clear delivery, and the next event one of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from emulator.values.run import Limits

from .situations import IDENTIFY, QUICK, SEND, TRACK, deliveries, delivery, line, on_track

NEXT = "async function onIdentify() { await fetch('https://a.test/next') }\n"
ENDS = {
    "returns": ("return 1", "delivered", None, None, None),
    "plain error": ("throw new Error('odd')", "discarded", "Bad Request", "Error", "odd"),
    "retry": ("throw new RetryError('later')", "exhausted", "RetryError", "RetryError", "later"),
    "retry by name": (
        "const error = new Error('later'); error.name = 'RetryError'; throw error",
        "exhausted",
        "RetryError",
        "RetryError",
        "later",
    ),
    "retry by class": (
        "throw new (class Busy extends RetryError { constructor() { super('later'); this.name = 'Busy' } })()",
        "exhausted",
        "RetryError",
        "RetryError",
        "later",
    ),
    "unsupported": (
        "throw new EventNotSupported('no')",
        "discarded",
        "Unsupported Event Type",
        "EventNotSupported",
        "no",
    ),
    "invalid": ("throw new InvalidEventPayload('no')", "discarded", "Message Rejected", "InvalidEventPayload", "no"),
    "validation": ("throw new ValidationError('no')", "discarded", "Message Rejected", "ValidationError", "no"),
    "drop": ("throw new DropEvent('no')", "discarded", "Bad Request", "DropEvent", "no"),
    "without new": ("throw Error('odd')", "discarded", "Bad Request", "Error", "odd"),
    "of V8": (
        "return event.traits.email",
        "discarded",
        "Bad Request",
        "TypeError",
        "Cannot read properties of undefined (reading 'email')",
    ),
    "undeclared": ("return nobody", "discarded", "Bad Request", "ReferenceError", "nobody is not defined"),
    "text": ("throw 'odd'", "discarded", "Bad Request", "string", "odd"),
    "undefined": ("throw undefined", "discarded", "Bad Request", "undefined", "undefined"),
    "null": ("return Promise.reject(null)", "discarded", "Bad Request", "null", "null"),
    "an object": ("throw { code: 1 }", "discarded", "Bad Request", "Object", "{ code: 1 }"),
    "an object by name": ("throw { name: 'RetryError', message: 'a' }", "exhausted", "RetryError", "RetryError", "a"),
    "an error without text": ("throw new Error()", "discarded", "Bad Request", "Error", ""),
    "an error that cannot be read": (
        "throw { get message() { throw 1 } }",
        "discarded",
        "Bad Request",
        "Error",
        "(another error while its text was read)",
    ),
    "of a host": ("new URL('no')", "discarded", "Bad Request", "TypeError", "Invalid URL"),
    "too deep": (
        "const deeper = () => deeper(); deeper()",
        "discarded",
        "Bad Request",
        "RangeError",
        "Maximum call stack size exceeded",
    ),
    "a sleep": (
        "await new Promise((done) => setTimeout(done, 6000))",
        "exhausted",
        "Timeout",
        "Timeout",
        "6 s of delays and sleeps: Segment stops an invocation after 5 s",
    ),
    "never": (
        "await new Promise(() => {})",
        "exhausted",
        "Timeout",
        "Timeout",
        "5 s of delays and sleeps: Segment stops an invocation after 5 s",
    ),
    "exit by a library": ("this.constructor.constructor('return 1')()", "delivered", None, None, None),
}


@pytest.mark.parametrize("situation", ENDS)
def test_endings(tmp_path: Path, situation: str) -> None:
    """Outcome, reason, error and the line of it, as the same ending in Python."""
    statement, outcome, reason, name, message = ENDS[situation]
    first, after = deliveries(tmp_path, NEXT + on_track(statement), TRACK, IDENTIFY)

    assert (outcome, reason) == (first.outcome, first.reason)
    assert (name, message) == ((first.error.name, first.error.message) if first.error else (None, None))
    assert ("delivered", 1) == (after.outcome, len(after.requests))


def test_the_line_of_an_error(tmp_path: Path) -> None:
    """It is the handler's innermost line, also after an await and below a library."""
    source = on_track("await fetch('https://a.test/')", "helper(event)") + "function helper(event) {\n  null.x\n}\n"
    found = delivery(tmp_path, source)

    assert found.error is not None
    assert line(found, "null.x", tmp_path) == found.error.where


KILLED = {
    "loops": ("while (true) {}", "exhausted", "Timeout", "Timeout", "stopped after 1 s of real time"),
    "loops in promises": (
        "while (true) await null",
        "exhausted",
        "Timeout",
        "Timeout",
        "stopped after 1 s of real time",
    ),
    "fills its heap": (
        "const kept = []; while (true) kept.push(new Array(1000).fill(event.type + kept.length))",
        "discarded",
        "Bad Request",
        "OutOfMemory",
        "stopped at 128 MB above the worker's start",
    ),
    "fills buffers": (
        "const kept = []; while (true) kept.push(Buffer.alloc(1 << 20, 1))",
        "discarded",
        "Bad Request",
        "OutOfMemory",
        "stopped at 128 MB above the worker's start",
    ),
    "one large buffer": (
        "return Buffer.alloc(1 << 29, 1) && new Promise(() => { while (true) {} })",
        "discarded",
        "Bad Request",
        "OutOfMemory",
        "stopped at 128 MB above the worker's start",
    ),
}


@pytest.mark.parametrize("situation", KILLED)
def test_a_worker_that_has_to_be_killed(tmp_path: Path, situation: str) -> None:
    """Its event alone is blamed, what it sent before is kept, and a new worker takes the next."""
    statement, outcome, reason, name, message = KILLED[situation]
    source = NEXT + on_track("await fetch('https://a.test/before')", statement)
    limits = Limits(timeout=1 if "loops" in situation else 5)
    before, guilty, after = deliveries(tmp_path, source, IDENTIFY, TRACK, IDENTIFY, limits=limits)

    assert (outcome, reason) == (guilty.outcome, guilty.reason)
    assert guilty.error is not None
    assert (name, message) == (guilty.error.name, guilty.error.message)
    assert ["https://a.test/before"] == [request.url for request in guilty.requests]
    assert ["delivered"] * 2 == [before.outcome, after.outcome]


def test_garbage_is_not_memory(tmp_path: Path) -> None:
    """A handler that makes and drops far more than the limit stays within it."""
    statement = "for (let at = 0; at < 500; at++) JSON.stringify(new Array(20000).fill(at))"

    assert "delivered" == delivery(tmp_path, on_track(statement)).outcome


def test_a_promise_that_can_not_settle_is_explained(tmp_path: Path) -> None:
    """Nobody waits five seconds to learn it, and the worker goes on with the state that it has."""
    source = "let count = 0\n" + SEND + on_track("count++", "await send(count)", "await new Promise(() => {})")
    found = deliveries(tmp_path, source, TRACK, TRACK)

    assert [1, 2] == [each.requests[0].json() for each in found]
    assert found[0].notes == (
        "the promise that the handler returned cannot settle: nothing is left that could settle it",
    )


@pytest.mark.parametrize(
    "statement",
    ["Promise.reject(new TypeError('lost'))", "setTimeout(() => { throw new TypeError('lost') }, 10)"],
)
def test_an_error_that_nobody_handles(tmp_path: Path, statement: str) -> None:
    """It is told with its line, changes nothing of the outcome, and the process lives."""
    source = "let count = 0\n" + SEND + on_track("count++", statement, "await send(count)")
    first, second = deliveries(tmp_path, source, TRACK, TRACK)

    assert ("delivered", "delivered") == (first.outcome, second.outcome)
    assert [1, 2] == [first.requests[0].json(), second.requests[0].json()]
    assert len(first.notes) == 1
    assert first.notes[0].startswith(f"{line(first, 'lost', tmp_path)}: ")
    assert first.notes[0].endswith(": TypeError: lost")


@pytest.mark.parametrize(
    "statement",
    [
        "send(1)",
        "Promise.resolve().then(() => send(1))",
        "setTimeout(() => send(1), 1000)",
        "crypto.randomBytes(4, () => send(1))",
        "zlib.zlib.gzip('a', () => send(1))",
        "crypto.pbkdf2('a', 'b', 9999, 8, 'sha1', () => setTimeout(() => send(1), 1))",
    ],
)
def test_requests_begun_without_awaiting(tmp_path: Path, statement: str) -> None:
    """They are under their own event; late are those begun once the handler had returned."""
    source = SEND + "async function onIdentify() {}\n" + "function onTrack(event) {\n" + statement + "\n}\n"
    first, after = deliveries(tmp_path, source, TRACK, IDENTIFY)

    assert ([1], []) == ([request.json() for request in first.requests], after.requests)
    assert [statement != "send(1)"] == [exchange.late for exchange in first.exchanges]
    assert 0 == first.attempts[0].elapsed


def test_what_is_left_waiting_ends_with_its_invocation(tmp_path: Path) -> None:
    """A timer due after the five seconds does not run into the next event."""
    source = SEND + on_track("setInterval(() => send(event.messageId), 2000)")
    found = deliveries(tmp_path, source, TRACK, {**TRACK, "messageId": "m-9"})

    assert [["m-1"] * 2, ["m-9"] * 2] == [[request.json() for request in each.requests] for each in found]


def test_output_that_is_not_the_protocol(tmp_path: Path) -> None:
    """Whatever a handler prints is its log; nothing of it reaches the emulator's pipes."""
    found = delivery(tmp_path, on_track("console.log('[\"done\", 0]')", "console.error({ a: [1] }, 'b %s', 2)"))

    assert ('["done", 0]', "{ a: [ 1 ] } b %s 2") == found.logs
    assert "delivered" == found.outcome


def test_handlers_that_are_no_functions_once_the_file_has_run(tmp_path: Path) -> None:
    """An event without a handler is not supported, whichever way the handler is missing."""
    source = "onTrack = null\nasync function onIdentify() {}\n"
    found = deliveries(tmp_path, source, TRACK, {**TRACK, "type": "page"})

    assert ["Unsupported Event Type"] * 2 == [each.reason for each in found]
    assert [
        "track not supported: there is no onTrack",
        "page not supported: there is no onPage",
    ] == [each.error.message for each in found if each.error]


def test_a_handler_that_calls_one_that_is_not_there(tmp_path: Path) -> None:
    """Names of handlers are always functions at Segment; one that the file leaves out refuses the event."""
    found = delivery(tmp_path, "async function onTrack(event, settings) { return onIdentify(event, settings) }")

    assert found.error is not None
    assert ("EventNotSupported", "track not supported") == (found.error.name, found.error.message)


def test_limits_of_the_machine_are_not_those_of_the_handler(tmp_path: Path) -> None:
    """A handler that is busy for less than the limit is delivered."""
    statement = "const until = performance.now() + 300; while (performance.now() < until);"
    busy = "let n = 0; for (let at = 0; at < 3e7; at++) n += at % 7"

    assert "delivered" == delivery(tmp_path, on_track(busy), limits=QUICK).outcome
    assert "ReferenceError" == getattr(delivery(tmp_path, on_track(statement), limits=QUICK).error, "name", None)
