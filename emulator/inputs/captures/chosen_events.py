"""Chooses events of captures: by fields, user, time, a condition, a share and a number."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from emulator.errors import CaptureError, UsageError
from emulator.inputs.captures.archive import may_hold
from emulator.inputs.captures.capture_files import Capture
from emulator.inputs.fql import FQLSyntaxError, FQLTypeError, compile_fql, parse_path
from emulator.values.model import Event
from emulator.values.moments import milliseconds, own_time

_ONE: Final = 1 << 64
_USERS: Final = ("userId", "anonymousId", "messageId")


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Which events to take, as the options say it; an event must meet each of them that is given.

    `only` are texts "path=value", of which an event must meet one for each path. `events` are names of track events.
    `users` are userIds or anonymousIds. `since` and `until` are ISO 8601 instants or days; an event's time is
    `receivedAt`, else `timestamp`. `where` is FQL. `sample` is the share of users, drawn with `seed`: all events of one
    user are taken, or none. `limit` is how many events are taken in the whole run.
    """

    only: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    users: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    where: str | None = None
    sample: float | None = None
    limit: int | None = None
    seed: int = 0

    def test(self) -> Callable[[Any], bool]:
        """Return what tells whether an event fits. Raises UsageError for what cannot be understood."""
        tests = [*self._tests()]

        def fits(event: Any) -> bool:
            return isinstance(event, dict) and all(test(event) for test in tests)

        return fits

    def _tests(self) -> Iterator[Callable[[dict[str, Any]], bool]]:
        for path, values in _by_path(self.only).items():
            yield _field_test(path, values)
        if self.events:
            yield lambda event: event.get("type") == "track" and event.get("event") in self.events
        if self.users:
            yield lambda event: event.get("userId") in self.users or event.get("anonymousId") in self.users
        if self.since or self.until:
            yield _time_test(*self.span())
        if self.where is not None:
            yield _condition_test(self.where)
        if self.sample is not None:
            yield _share_test(self.sample, self.seed)

    def span(self) -> tuple[int | None, int | None]:
        """Return from when and until when events are taken, in ms since the epoch; a day that is `until` is not."""
        return _instant("--since", self.since), _instant("--until", self.until)


def _by_path(only: Sequence[str]) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    for text in only:
        path, sign, value = text.partition("=")
        if not sign or not path:
            raise UsageError(f"--only {text}: write PATH=VALUE, such as type=track or properties.plan=pro")
        found.setdefault(path, []).append(value)
    return found


def _field_test(path: str, values: Sequence[str]) -> Callable[[Any], bool]:
    try:
        steps = parse_path(path)
    except FQLSyntaxError as error:
        raise UsageError(f"--only {path}: {error}") from None
    wanted = frozenset(values)

    def fits(event: Any) -> bool:
        for step in steps:
            event = event.get(step) if isinstance(event, dict) else None
        return _text(event) in wanted

    return fits


def _text(value: Any) -> str | None:
    """Return a value as a person writes it on a command line; None for what nobody can."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if value is None:
        return "null"
    return str(value) if isinstance(value, str | int | float) else None


def _instant(option: str, text: str | None) -> int | None:
    if text is None:
        return None
    found = milliseconds(text)
    if found is None:
        raise UsageError(f"{option} {text}: not an ISO 8601 day or instant, such as 2026-01-31 or 2026-01-31T12:00:00Z")
    return found


def _time_test(since: int | None, until: int | None) -> Callable[[Any], bool]:
    def fits(event: Any) -> bool:
        at = own_time(event)
        return at is not None and (since is None or at >= since) and (until is None or at < until)

    return fits


def _condition_test(text: str) -> Callable[[Any], bool]:
    try:
        condition = compile_fql(text)
    except FQLSyntaxError as error:
        raise UsageError(f"--where: {error}") from None

    def fits(event: Any) -> bool:
        try:
            return condition(event)
        except FQLTypeError:
            # As at Segment, where a filter drops an event that its condition cannot be held against.
            return False

    return fits


def _share_test(share: float, seed: int) -> Callable[[Any], bool]:
    def fits(event: Any) -> bool:
        user = next((event[key] for key in _USERS if event.get(key) is not None), None)
        drawn = hashlib.blake2b(f"{seed}/{user}".encode("utf-8", "replace"), digest_size=8).digest()
        return int.from_bytes(drawn, "big") < share * _ONE

    return fits


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """Takes the chosen events of a capture, `most` at most."""

    choice: Choice
    most: int | None = None

    def __call__(self, events: Iterator[Event | CaptureError]) -> Iterator[Event | CaptureError]:
        """Yield the chosen events, and a CaptureError for what cannot be read before the last of them."""
        fits, taken = self.choice.test(), 0
        for found in events if self.most != 0 else ():
            if isinstance(found, CaptureError):
                yield found
            elif fits(found.value):
                yield found
                taken += 1
                if taken == self.most:
                    return


def chosen(captures: Sequence[Capture], choice: Choice) -> list[Capture]:
    """Return the captures with their chosen events only; a limit leaves out the captures after it.

    What a limit takes of each capture is counted first, so that captures can be read side by side.
    """
    choice.test()
    captures = [capture for capture in captures if may_hold(capture, *choice.span())]
    if choice.limit is None:
        return [replace(capture, sift=Chosen(choice=choice)) for capture in captures]
    left, limited = choice.limit, []
    for capture in captures:
        taken = replace(capture, sift=Chosen(choice=choice, most=left))
        count = sum(isinstance(found, Event) for found in taken.events())
        limited.append(replace(capture, sift=Chosen(choice=choice, most=count)))
        left -= count
        if left == 0:
            break
    return limited
