"""Finds the reply rule that answers a request.

The first rule that matches and has answers left decides. The matching of one rule is that of the `responses` library:
an exact url without a query matches whatever query a request has; one with a query wants the same parameters, in any
order; fragments do not count; a pattern is held against the whole URL, query included. Unlike there, a rule is not
used up because a later one matches too: `times` says so. Time is virtual; the rules hear it with each request.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from itertools import repeat
from pathlib import Path
from typing import TYPE_CHECKING, Any

from emulator.errors import EmulatorError, FileFormatError, UsageError
from emulator.inputs.jsonfile import JSONFile, read_json
from emulator.inputs.replies.rules import BadRuleError, Fault, Rule, compile_rule
from emulator.inputs.replies.times import Meter
from emulator.inputs.schemas import file_violations
from emulator.inputs.schemas.documents import Steps
from emulator.values.json_path import path_of
from emulator.values.model import DEFAULT_REPLY, Reply, Request, Violation

if TYPE_CHECKING:
    import responses

__all__ = ["Fault", "Replies", "Rule", "read_replies", "replies_from", "schema_errors"]

_ANY = "*"
_REQUESTS_KEPT = 1024
_Matching = Callable[[str, str], tuple[int, ...]]


class Replies:
    """Answers requests by rules, and counts which rules were used."""

    def __init__(self, rules: Sequence[Rule] = (), *, twin_of: tuple[_Matching, list[int]] | None = None) -> None:
        self.rules = tuple(rules)
        self._matching, self._used = twin_of or (_matching(self.rules), [0] * len(self.rules))
        self._left = [rule.times for rule in self.rules]
        self._met = [0] * len(self.rules)
        self._meters = {index: Meter(rule.rate) for index, rule in enumerate(self.rules) if rule.rate}
        self._start = 0

    def begin(self, at: int) -> None:
        """Take the first arrival, in ms since the epoch: offsets and the windows of rates count from it."""
        self._start = at

    def answer(self, request: Request, at: float) -> Reply | Fault:
        """Return what the first rule gives that matches, holds at `at` (ms) and has answers left; or else 200 `{}`."""
        if self.rules:
            for index in self._matching(request.method, request.url):
                if self._is_turn_of(index, at) and self._take(index):
                    over = self._meters[index].over(at - self._start) if index in self._meters else None
                    return self.rules[index].answer if over is None else _too_many(self.rules[index], over)
        return DEFAULT_REPLY

    def unused(self) -> list[Rule]:
        """Return the rules that never answered in the whole run, optional ones exempt."""
        return [rule for rule, used in zip(self.rules, self._used, strict=True) if not used and not rule.optional]

    def fresh(self) -> Replies:
        """Return the same rules with all their answers left; what either uses counts as used in both."""
        return Replies(self.rules, twin_of=(self._matching, self._used))

    def _is_turn_of(self, index: int, at: float) -> bool:
        """Count a request that reached a rule while it holds; tell whether the rule may answer it."""
        rule = self.rules[index]
        if (rule.begins and at < rule.begins.at(self._start)) or (rule.ends and at >= rule.ends.at(self._start)):
            return False
        self._met[index] += 1
        return rule.every is None or self._met[index] % rule.every == 0

    def _take(self, index: int) -> bool:
        left = self._left[index]
        if left == 0:
            return False
        self._left[index] = None if left is None else left - 1
        self._used[index] += 1
        return True


def _too_many(rule: Rule, seconds: int) -> Reply:
    headers = {"Retry-After": str(seconds), "Content-Type": "application/json"}
    return Reply(status=429, headers=headers, delay=rule.answer.delay)


def _matching(rules: tuple[Rule, ...]) -> _Matching:
    """Return a function from method and url to the rules that match, remembered for the requests seen last."""
    matchers: list[responses.BaseResponse] = []

    @lru_cache(_REQUESTS_KEPT)
    def matching(method: str, url: str) -> tuple[int, ...]:
        if not matchers:
            matchers.extend(map(_matcher, rules))
        return tuple(index for index, matcher in enumerate(matchers) if _matches(matcher, method, url))

    return matching


def _matcher(rule: Rule) -> responses.BaseResponse:
    import responses  # noqa: PLC0415 - costs 60 ms, and most replays have no rules

    url = rule.url or _ANY
    if "*" in url:
        pattern = ".*".join(map(re.escape, url.split("*")))
        return responses.BaseResponse(rule.method or _ANY, re.compile(rf"{pattern}\Z"))
    return responses.BaseResponse(rule.method or _ANY, url)


def _matches(matcher: responses.BaseResponse, method: str, url: str) -> bool:
    import requests  # noqa: PLC0415 - loaded by `responses` already

    request = requests.PreparedRequest()
    request.method = _ANY if matcher.method == _ANY else method
    request.url = url
    try:
        return matcher.matches(request)[0]
    except ValueError:
        # A handler's url that `responses` cannot take apart matches no exact url.
        return False


def read_replies(path: Path) -> Replies:
    """Read a replies file: a JSON list of rules; raises FileFormatError with the place of what is wrong first."""
    file = read_json(path)
    return _compiled(file.document, file.item_places(), partial(_error_in, file))


def schema_errors(file: JSONFile) -> Iterator[FileFormatError]:
    """Yield how a replies file does not fit its schema."""
    for violation in file_violations("replies", file.document):
        yield _error_in(file, violation.steps, _what(violation))


def _error_in(file: JSONFile, steps: Steps, what: str) -> FileFormatError:
    return FileFormatError(file.place(*steps), what)


def replies_from(rules: Iterable[Mapping[str, Any]]) -> Replies:
    """Compile the rules that a caller passed as Python values; raises UsageError naming the first bad one."""
    documents = [_as_json(rule, index) for index, rule in enumerate(rules, start=1)]
    return _compiled(documents, repeat(None), lambda _, what: UsageError(f"replies: {what}"))


def _compiled(document: Any, places: Iterable[str | None], error: Callable[[Steps, str], EmulatorError]) -> Replies:
    """Compile the rules of a document, each with its place; raise `error` of the steps to what is wrong first."""
    for violation in file_violations("replies", document):
        raise error(violation.steps, _what(violation))
    compiled = []
    for index, (rule, place) in enumerate(zip(document, places, strict=False)):
        try:
            compiled.append(compile_rule(rule, index + 1, place))
        except BadRuleError as bad:
            raise error((index, *bad.steps), f"rule {index + 1}: {bad}") from None
    return Replies(compiled)


def _as_json(rule: Any, index: int) -> Any:
    try:
        return json.loads(json.dumps(rule, allow_nan=False, default=dict))
    except (TypeError, ValueError, RecursionError):
        raise UsageError(f"replies: rule {index}: cannot be written as JSON") from None


def _what(violation: Violation) -> str:
    """Say which rule is wrong, and where in it."""
    if not violation.steps:
        return "a replies file is a list of rules, [{…}, …]"
    first, *steps = violation.steps
    where = f"{path_of(steps)}: " if steps else ""
    return f"rule {int(first) + 1}: {where}{violation.what}"
