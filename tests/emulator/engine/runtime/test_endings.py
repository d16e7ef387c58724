"""Each way for a handler to end has one clear delivery, and the next event knows nothing of it."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from emulator.values.model import Delivery, HandlerError

from .situations import PATIENT, QUICK, bodies, event, line_of, replayed

TRACK = "https://api.test/track"
FOREIGN_CLIENT = "nothing leaves this machine, and only `requests` is recorded; send with requests"
NO_PROCESS = "a Segment function cannot start a process"


@dataclass(frozen=True, kw_only=True)
class Ending:
    """What a track event comes to: `at` is a part of the handler's line that is blamed."""

    situation: str
    name: str
    message: str
    at: str | None = None
    sent: int = 0
    outcome: str = "discarded"
    reason: str | None = "Bad Request"

    @property
    def error(self) -> HandlerError:
        """The error with the line that `at` names."""
        where = line_of(self.situation, self.at) if self.at else None
        return HandlerError(name=self.name, message=self.message, where=where)


ENDINGS = [
    Ending(situation="raises_plain_error", name="KeyError", message="'missing'", at='["missing"]', sent=1),
    Ending(
        situation="raises_unprintable_error",
        name="Unprintable",
        message="(ValueError while its text was read)",
        at="raise Unprintable",
    ),
    Ending(situation="exits_by_sys", name="ProcessExited", message="sys.exit(3)", at="sys.exit", sent=1),
    Ending(situation="exits_by_os", name="ProcessExited", message="the process ended: exit code 3", sent=1),
    Ending(situation="aborts", name="ProcessExited", message="the process ended: signal SIGABRT"),
    Ending(situation="closes_every_pipe", name="ProcessExited", message="the process closed its own pipes"),
    Ending(
        situation="writes_into_every_pipe",
        name="ProcessExited",
        message="the process wrote into the emulator's own pipe",
    ),
    Ending(
        situation="recurses",
        name="RecursionError",
        message="maximum recursion depth exceeded",
        at="    onTrack(event, settings)",
    ),
    Ending(situation="allocates_at_once", name="MemoryError", message="", at="bytearray("),
    Ending(
        situation="allocates_without_end",
        name="OutOfMemory",
        message="stopped at 64 MB above the worker's start",
        sent=1,
    ),
    *(
        Ending(
            situation=situation,
            name="Timeout",
            message="stopped after 0.7 s of real time",
            sent=sent,
            outcome="exhausted",
            reason="Timeout",
        )
        for situation, sent in (("loops", 1), ("loops_in_c", 0))
    ),
]
REFUSED = {
    "opens_socket": ("socket.create_connection", f"socket.getaddrinfo is refused: {FOREIGN_CLIENT}"),
    "opens_http_client": ("http.client.HTTP", f"http.client.connect is refused: {FOREIGN_CLIENT}"),
    "opens_urllib3": ("urllib3.PoolManager", f"socket.getaddrinfo is refused: {FOREIGN_CLIENT}"),
    "starts_subprocess": ("subprocess.run", f"subprocess.Popen is refused: {NO_PROCESS}"),
    "runs_shell": ("os.system", f"os.system is refused: {NO_PROCESS}"),
    "forks": ("os.fork", f"os.fork is refused: {NO_PROCESS}"),
    "writes_file": (
        "write_text",
        "writing to the file 'written-by-a-handler.txt' is refused: a Segment function has no file system",
    ),
}
SEGMENTS_OWN = {
    "EventNotSupported": ("discarded", "Unsupported Event Type"),
    "InvalidEventPayload": ("discarded", "Message Rejected"),
    "ValidationError": ("discarded", "Message Rejected"),
    "RetryError": ("exhausted", "RetryError"),
    "DropEvent": ("discarded", "Bad Request"),
}


def ended(situation: str, *, isolate: bool = True, **fields: object) -> Delivery:
    """Replay one odd event and a plain one; the plain one must not notice."""
    limits = QUICK if situation.startswith("loops") else PATIENT
    odd, plain = replayed(situation, [event(1, **fields), event(2, "identify")], isolate=isolate, limits=limits)
    assert [(0, "m-1"), (1, "m-2")] == [(each.position, each.message_id) for each in (odd, plain)]
    assert ("delivered", None, (), (), ()) == (plain.outcome, plain.error, plain.logs, plain.notes, plain.refusals)
    assert [{"userId": "u-2"}] == bodies(plain)
    return odd


@pytest.mark.parametrize("ending", ENDINGS, ids=lambda ending: ending.situation)
def test_ending(ending: Ending) -> None:
    """An odd event has its outcome, reason and error, and the requests that it made before its end."""
    delivery = ended(ending.situation)

    assert (ending.outcome, ending.reason) == (delivery.outcome, delivery.reason)
    assert ending.error == delivery.error
    assert [TRACK] * ending.sent == [request.url for request in delivery.requests]


@pytest.mark.parametrize(("situation", "refusal"), REFUSED.items(), ids=REFUSED)
def test_refused(situation: str, refusal: tuple[str, str]) -> None:
    """A try to leave the sandbox is refused with the handler's line, and ends the event as Bad Request."""
    place = line_of(situation, refusal[0])
    sentence = f"{place}: {refusal[1]}"

    delivery = ended(situation)

    assert ("discarded", "Bad Request") == (delivery.outcome, delivery.reason)
    assert HandlerError(name="Refused", message=sentence, where=place) == delivery.error
    assert (sentence,) == delivery.refusals


def test_hidden_refusal() -> None:
    """A refusal that the handler hides with a bare except is still told."""
    delivery = ended("opens_urllib")

    assert "delivered" == delivery.outcome
    assert (f"{line_of('opens_urllib', 'urlopen')}: urllib.Request is refused: {FOREIGN_CLIENT}",) == delivery.refusals


@pytest.mark.parametrize(("name", "expected"), SEGMENTS_OWN.items(), ids=SEGMENTS_OWN)
def test_segments_own_errors(name: str, expected: tuple[str, str]) -> None:
    """Segment's own errors decide the outcome by their names."""
    delivery = ended("raises_by_name", event=name, isolate=False)

    assert expected == (delivery.outcome, delivery.reason)
    assert HandlerError(name=name, message="told to", where=line_of("raises_by_name", "raise ")) == delivery.error


def test_returned_value() -> None:
    """What a handler returns is ignored."""
    delivery = ended("returns_something")

    assert ("delivered", None, ()) == (delivery.outcome, delivery.error, delivery.exchanges)


def test_interpreter_crash() -> None:
    """A recursion limit lifted until C code crashes the interpreter, where it still can, costs one event."""
    delivery = ended("recurses_in_c")

    assert ("discarded", "Bad Request") == (delivery.outcome, delivery.reason)
    assert delivery.error is not None
    assert delivery.error.name in ("ProcessExited", "RecursionError")


def test_endless_sending() -> None:
    """A handler that sends without end is stopped at its limit, and its requests up to then are there."""
    delivery = ended("loops_sending")

    assert ("exhausted", "Timeout") == (delivery.outcome, delivery.reason)
    assert {TRACK} == {request.url for request in delivery.requests}


def test_handler_not_there() -> None:
    """A handler that the file names but does not define when it runs is one that it does not have."""
    delivery = ended("handler_not_always_there")

    assert ("discarded", "Unsupported Event Type") == (delivery.outcome, delivery.reason)


def test_changed_event_and_settings() -> None:
    """Each event finds its own event and the settings as given, whatever the handler did to the last ones."""
    settings = {"list": ["a"]}
    events = [event(1), event(2)]

    deliveries = replayed("mutates", events, settings=settings)

    assert [{"event": each, "settings": settings} for each in events] == [bodies(each)[0] for each in deliveries]
    assert {"list": ["a"]} == settings


def test_noise_on_descriptors() -> None:
    """What is written past the captured output harms nobody and is not in the logs."""
    delivery = ended("writes_to_descriptors")

    assert ("delivered", ("captured",)) == (delivery.outcome, delivery.logs)


@pytest.mark.parametrize(
    ("raised", "name", "reason"),
    [
        ("Throttled", "RetryError", "RetryError"),
        ("Worse", "RetryError", "RetryError"),
        ("BadPhone", "ValidationError", "Message Rejected"),
        ("DropEvent", "DropEvent", "Bad Request"),
        ("of requests", "requests.RetryError", "Bad Request"),
    ],
)
def test_a_class_that_derives_from_segments(raised: str, name: str, reason: str) -> None:
    """Its error counts as its parent, as it does in JavaScript; the RetryError of requests is none of Segment's."""
    (delivery,) = replayed("raises_subclasses", [event(event=raised)], retry=False)

    assert delivery.error is not None
    assert (name, reason) == (delivery.error.name, delivery.reason)
