"""Runs one handler for one event and returns what it did."""

from __future__ import annotations

import contextlib
import math
import signal
import sys
import threading
from collections.abc import Iterator
from time import perf_counter
from typing import Any, Protocol

import requests
from requests.compat import JSONDecodeError

from emulator import segment
from emulator.engine.network.answers import Answer
from emulator.engine.network.faults import fault_error
from emulator.engine.network.requests_door import intercepted
from emulator.engine.runtime import wire
from emulator.engine.runtime.invocation import Invocation
from emulator.engine.runtime.python import chance, json_texts
from emulator.engine.runtime.python.clock import VirtualClock, whole_milliseconds
from emulator.engine.runtime.python.event_loops import waiting_virtually
from emulator.engine.runtime.python.guard import Refused, refusing
from emulator.engine.runtime.python.loader import Handler, Modules, Places, load_handlers
from emulator.engine.runtime.python.loggers import Loggers
from emulator.engine.runtime.python.output import captured
from emulator.engine.runtime.python.run import Assignment, InvocationTimeout, Run
from emulator.engine.runtime.python.threads import GRACE, Ownership
from emulator.values import jsonvalue
from emulator.values.model import BATCH_HANDLER, Reply

LOAD_TIME = 1_577_836_800_000
"""2020-01-01T00:00:00Z: what a handler file's own top level reads as the time."""
_TIMERS = (signal.ITIMER_REAL, signal.ITIMER_VIRTUAL, signal.ITIMER_PROF)
_set_timer = signal.setitimer


class Channel(Protocol):
    """Carries each request to the emulator, and its answer back."""

    def request(self, parts: tuple[Any, ...]) -> Answer:
        """Take (position, elapsed, late, where, timeout, method, url, headers, body); return the answer."""


class Execution:
    """A loaded function with the clock, random numbers, output and network that Segment would give it.

    `grace` is how many real seconds a handler's threads may outlive it; None waits until they end.
    """

    def __init__(self, assignment: Assignment, channel: Channel, *, grace: float | None = GRACE) -> None:
        self._assignment = assignment
        self._channel = channel
        self._clock = VirtualClock(fixed=assignment.options.now is not None)
        self._places = Places(assignment.handler, assignment.functions_dir)
        self._runs = Ownership(Run(position=-1), lambda: self._places.of_call(sys._getframe(1)))  # noqa: SLF001 - as below
        self._grace = grace
        self._handlers: dict[str, Handler] = {}
        self._modules = Modules(assignment.texts)
        self._loggers = Loggers()
        # Those of whoever debugs a handler were set before.
        self._free_timers = [each for each in _TIMERS if signal.getitimer(each) == (0.0, 0.0)]
        self._cached: dict[str, tuple[float | None, Any]] = {}
        self._short_ttls: set[str] = set()

    @contextlib.contextmanager
    def surroundings(self) -> Iterator[None]:
        """Replace clock, chance, network and output for as long as the context lasts."""
        with contextlib.ExitStack() as undo:
            undo.enter_context(chance.seeded())
            undo.enter_context(intercepted(self))
            undo.enter_context(json_texts.reading_alike())
            undo.enter_context(captured(lambda: self._runs.current().log))
            undo.enter_context(self._runs.tracked(self._thread_failed))
            undo.enter_context(self._clock.in_force(self._sleep))
            undo.enter_context(waiting_virtually(self._runs, self._sleep))
            undo.enter_context(self._modules.in_force())
            undo.enter_context(self._loggers.in_force())
            undo.enter_context(segment.cache.holding(self._cached, self._clock.milliseconds, self._short_ttl))
            undo.enter_context(refusing(self._refuse))
            yield

    def load(self) -> None:
        """Load the function anew: module state and cache as after a deployment. Raises LoadError."""
        assignment = self._assignment
        self._begin(Run(position=-1), LOAD_TIME)
        self._loggers.renew()
        self._cached.clear()
        self._short_ttls.clear()
        self._handlers = load_handlers(
            assignment.name, assignment.handler, assignment.functions_dir, assignment.texts, assignment.actions
        )

    def run(self, invocation: Invocation) -> Run:
        """Invoke the handler with the event, and return the run, which is over."""
        if self._assignment.options.fresh:
            self.load()
        position, at, name, event, attempt, settings = invocation
        returns = name == BATCH_HANDLER or self._assignment.kind == "insert"
        run = Run(position=position, attempt=attempt, returns=returns)
        self._begin(run, at)
        began = perf_counter()
        if settings is None:
            settings = wire.decode(self._assignment.settings)
        self._invoke(run, self._handlers.get(name or "", _absent), event, settings)
        run.finished = True
        run.leftover = not self._runs.wait(self._grace)
        run.spent = perf_counter() - began
        if run.leftover:
            run.notes.append("a thread was still running after the handler had returned; its worker was replaced")
        return run

    def _begin(self, run: Run, at: int) -> None:
        assignment = self._assignment
        self._runs.begin(run)
        self._clock.set(at if assignment.options.now is None else assignment.options.now)
        # The first attempt draws what it always drew, retries or not.
        again = f"/{run.attempt}" if run.attempt else ""
        chance.next_event(lambda: f"{assignment.options.seed}/{assignment.name}/{run.position}{again}")

    def _invoke(self, run: Run, handler: Handler, event: Any, settings: Any) -> None:
        try:
            try:
                returned = handler(event, settings)
            finally:
                # One that a handler leaves running would interrupt the next event.
                for timer in self._free_timers:
                    _set_timer(timer, 0)
            if run.returns:
                run.returned = _json_value(returned)
        except InvocationTimeout:
            run.timed_out = True
        except SystemExit as error:
            run.error = ("ProcessExited", f"sys.exit({error.code!r})", self._places.of_error(error))
            return
        except BaseException as error:  # noqa: BLE001 - every way to fail is the handler's outcome
            run.error = (_name(error), _text(error), self._places.of_error(error))
        run.stop = "timeout" if run.timed_out else None

    # What the interception of `requests` asks for.

    def send(self, method: str, url: str, headers: dict[str, str], body: str | None, timeout: float | None) -> Reply:
        """Record a request and return its reply, or raise what `requests` raises for its fault."""
        run = self._runs.current()
        if run.position < 0:
            sentence = self._refuse("a request is refused while the file loads: send from a handler")
            raise Refused(sentence)
        run.spend(0.0, self._assignment.options.limits.timeout)
        where = self._place()
        answer = self._channel.request(
            (run.position, run.elapsed, run.finished, where, timeout, method, url, headers, body)
        )
        self._pass(run, answer.wait)
        if answer.fault is not None:
            raise fault_error(answer.fault, url)
        assert answer.reply is not None, "an answer is a reply or a fault"
        return answer.reply

    def parse(self, text: bytes) -> Any:
        """Parse a reply's body as JSON.parse would; what is not JSON is a JSONDecodeError, as `requests` expects."""
        try:
            return json_texts.read(text.decode())
        except UnicodeDecodeError as error:
            raise JSONDecodeError(str(error), text.decode("utf-8", "replace"), 0) from None

    def clock(self) -> float:
        """Return the virtual time in seconds."""
        return self._clock.seconds()

    def _place(self) -> str | None:
        # The cheap way to the caller's line; a library's function may be all that a thread runs.
        return self._places.of_call(sys._getframe(2)) or self._runs.cause()  # noqa: SLF001 - see above

    def _placed(self, sentence: str) -> str:
        """Return a sentence with the handler's line that led here."""
        place = self._place()
        return f"{place}: {sentence}" if place else sentence

    def _sleep(self, seconds: Any) -> None:
        self._runs.aside(lambda: None)
        wait = None if seconds == math.inf else min(whole_milliseconds(seconds), threading.TIMEOUT_MAX)
        self._pass(self._runs.current(), wait)

    def _pass(self, run: Run, seconds: float | None) -> None:
        run.spend(seconds, self._assignment.options.limits.timeout)
        if seconds:
            self._clock.advance(seconds)

    def _thread_failed(self, failed: threading.ExceptHookArgs) -> None:
        """Log it, as Python would, but with no path of this machine; a stop is not a failure of the thread's own."""
        error = failed.exc_value
        if error is not None and not isinstance(error, InvocationTimeout | SystemExit):
            place = self._places.of_error(error)
            self._runs.current().log.write(f"{place}: {type(error).__name__} in a thread: {_text(error)}\n")

    def _short_ttl(self, ttl: float) -> None:
        note = self._placed(segment.short_ttl_note(ttl))
        if note not in self._short_ttls:
            self._short_ttls.add(note)
            self._runs.current().notes.append(note)

    def _refuse(self, description: str) -> str:
        sentence = self._placed(description)
        self._runs.current().refusals.append(sentence)
        return sentence


def _absent(event: Any, _settings: Any) -> None:
    # A filter may have taken the type away; onBatch gets a list.
    what = event.get("type") if isinstance(event, dict) else BATCH_HANDLER
    raise segment.EventNotSupported(f"{what} not supported: the file defines no handler for it once it runs")


def _name(error: BaseException) -> str:
    """Return Segment's name for an error of one of its classes or of a subclass, else its class's own.

    That of `requests` which is called RetryError is none of Segment's.
    """
    own = type(error).__name__
    if own == "RetryError" and isinstance(error, requests.RequestException):
        return "requests.RetryError"
    kind = next((kind for kind in type(error).__mro__ if kind in segment.ERRORS), None)
    return own if kind is None or own in segment.__all__ else kind.__name__


def _json_value(value: Any) -> Any:
    """Return what a handler returned as its JSON would be read, or a text of its kind when it is not JSON."""
    try:
        return jsonvalue.parse(jsonvalue.dumps(value))
    except (TypeError, ValueError, RecursionError):
        return f"({type(value).__name__})"


def _text(error: BaseException) -> str:
    try:
        return str(error)
    except BaseException as second:  # noqa: BLE001 - an exception's own text is the handler's code too
        return f"({type(second).__name__} while its text was read)"
