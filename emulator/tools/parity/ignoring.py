"""Leaves out of deliveries what `--ignore` says is not to be compared.

| written | left out |
|---|---|
| `header:NAME` | a header, its name in any case |
| `query:NAME` | a parameter of the address |
| `body:PATH` | a value in a JSON body (`$.sent.at`, `items[*].id`), or a field of a form |
| `log` | all that is printed or logged |
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import unquote_plus

from emulator.errors import UsageError
from emulator.tools.masking.mask_paths import Path
from emulator.tools.parity.comparison import unpacked
from emulator.values import jsonvalue
from emulator.values.model import Attempt, Delivery, Exchange, Request

_FORMS = "header:NAME, query:NAME, body:PATH or log"
_LOG = "log"
Less = Callable[[Request], Request]


class Ignores:
    """What is left out, as it was written; `unused` are those that nothing was found for."""

    def __init__(self, texts: Sequence[str] = ()) -> None:
        self._less = {text: _less(text) for text in texts if text != _LOG}
        self._log = _LOG in texts
        self.unused = dict.fromkeys(texts)

    def without(self, delivery: Delivery) -> Delivery:
        """Return a delivery with nothing in it that is left out."""
        if self._log and delivery.logs:
            self.unused.pop(_LOG, None)
            delivery = replace(delivery, logs=())
        if not self._less:
            return delivery
        return replace(delivery, attempts=tuple(map(self._attempt, delivery.attempts)))

    def _attempt(self, attempt: Attempt) -> Attempt:
        return replace(attempt, exchanges=tuple(map(self._exchange, attempt.exchanges)))

    def _exchange(self, exchange: Exchange) -> Exchange:
        request = exchange.request
        for text, less in self._less.items():
            left = less(request)
            if left is not request:
                self.unused.pop(text, None)
                request = left
        return exchange if request is exchange.request else replace(exchange, request=request)


def _less(text: str) -> Less:
    """Return what leaves one thing out of a request: the request itself where there is none."""
    part, colon, name = text.partition(":")
    if colon and name and part in ("header", "query"):
        return _header(name.lower()) if part == "header" else _query(name)
    if colon and name and part == "body":
        return _body(Path.of(name).keys)
    raise UsageError(f"--ignore {text}: write {_FORMS}")


def _header(name: str) -> Less:
    def less(request: Request) -> Request:
        left = {key: value for key, value in request.headers.items() if key.lower() != name}
        return request if len(left) == len(request.headers) else replace(request, headers=left)

    return less


def _query(name: str) -> Less:
    def less(request: Request) -> Request:
        before, hash_, fragment = request.url.partition("#")
        address, mark, query = before.partition("?")
        left = _without_pairs(query, name)
        if left == query:
            return request
        return replace(request, url=f"{address}{mark if left else ''}{left}{hash_}{fragment}")

    return less


def _body(keys: Sequence[str]) -> Less:
    def less(request: Request) -> Request:
        plain = unpacked(request)
        try:
            value = plain.json()
        except ValueError:
            left = _without_pairs(plain.body or "", keys[0]) if len(keys) == 1 else plain.body
            return request if left == (plain.body or "") else replace(request, body=left)
        removed = _without(value, keys)
        return request if removed == value else replace(request, body=jsonvalue.dumps(removed).decode())

    return less


def _without_pairs(text: str, name: str) -> str:
    pairs = text.split("&")
    return "&".join(pair for pair in pairs if unquote_plus(pair.partition("=")[0]) != name)


def _without(value: Any, keys: Sequence[str]) -> Any:
    """Return a value less what lies at the keys; `*` is any one key, and the items of a list need none."""
    if isinstance(value, list):
        return [_without(each, keys) for each in value]
    if not isinstance(value, dict):
        return value
    first, *rest = keys
    fits = {key for key in value if first in ("*", key)}
    if rest:
        return {key: _without(each, rest) if key in fits else each for key, each in value.items()}
    return {key: each for key, each in value.items() if key not in fits}
