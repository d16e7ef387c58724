"""Replaces secrets in everything that a delivery carries."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache, partial
from typing import Any

from emulator.engine.network.rule_answers import Sent
from emulator.engine.runtime.wire import LOG_LIMIT
from emulator.values.model import DEFAULT_REPLY, Event, Exchange, HandlerError, Reply, Request, Violation
from emulator.values.packed_secrets import hidden_body, hidden_header, hidden_url
from emulator.values.redaction import Redactor

_KEPT = 256
_SOURCES = 64
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})


class Redacted:
    """Returns values with secrets replaced; without a redactor, values as they are, the log cut all the same."""

    def __init__(self, redactor: Redactor | None) -> None:
        self._hides = redactor is not None
        self._redactor = redactor or Redactor({})
        self._last_headers: tuple[dict[str, str], dict[str, str]] = ({}, {})
        # Requests mostly go where others went, and events mostly come from the same few sources.
        self._url = lru_cache(_KEPT)(partial(hidden_url, self._redactor))
        self._extended = lru_cache(_SOURCES)(Redacted)

    def for_events(self, events: Iterable[Event]) -> Redacted:
        """Return what also hides the writeKey of every event: whatever a batch sends may hold those of all."""
        hide = self
        for event in events:
            if self._hides and (write_key := event.text("writeKey")):
                redactor = hide._redactor.with_write_key(write_key)
                hide = hide if redactor is hide._redactor else hide._extended(redactor)
        return hide

    def value(self, value: dict[str, Any] | None) -> dict[str, Any] | None:
        """Return a JSON object without secrets."""
        return value if value is None else self._redactor.redact_value(value)

    def text(self, text: str | None) -> str | None:
        """Return one text without secrets."""
        return text if text is None else self._redactor.redact(text)

    def texts(self, texts: Sequence[str]) -> tuple[str, ...]:
        """Return texts without secrets."""
        return tuple(map(self._redactor.redact, texts)) if texts else ()

    def logs(self, lines: Sequence[str]) -> tuple[str, ...]:
        """Return log lines without secrets, and no more of them than Segment shows.

        A secret of several lines is whole only before the text is cut into lines, one at the limit only before the cut.
        """
        if not lines:
            return ()
        text = "\n".join(lines)
        limit = len(text.encode("utf-8", "replace")[:LOG_LIMIT].decode("utf-8", "ignore"))
        shown = self._redactor.redact_start(text, limit)
        shown = shown.encode("utf-8", "replace")[:LOG_LIMIT].decode("utf-8", "ignore")
        return tuple(shown.removesuffix("\n").split("\n")) if shown else ()

    def violations(self, violations: tuple[Violation, ...]) -> tuple[Violation, ...]:
        """Return violations whose sentences hold no secret."""
        hide = self._redactor.redact
        return tuple(replace(v, path=hide(v.path), what=hide(v.what)) for v in violations) if violations else ()

    def error(self, error: HandlerError | None) -> HandlerError | None:
        """Return an error that holds no secret."""
        hide = self._redactor.redact
        return error and replace(error, name=hide(error.name), message=hide(error.message))

    def exchanges(self, sent: tuple[Sent, ...]) -> tuple[Exchange, ...]:
        """Return exchanges that hold no secret."""
        return tuple(map(self._exchange, sent))

    def _exchange(self, sent: Sent) -> Exchange:
        method, url, headers, body, reply, fault, late, where, timeout = sent
        if self._hides:
            redactor = self._redactor
            method = method if method in _METHODS else redactor.redact_any_case(method)
            url, headers, reply = self._url(url), self._headers(headers), _reply(redactor, reply)
            body = None if body is None else hidden_body(redactor, body)
        request = Request(method=method, url=url, headers=headers, body=body)
        return Exchange(request=request, reply=reply, fault=fault, late=late, where=where, timeout=timeout)

    def _headers(self, headers: dict[str, str]) -> dict[str, str]:
        """Return headers without secrets; a function's requests mostly share theirs, and then the last are right."""
        last, redacted = self._last_headers
        if headers != last or list(headers) != list(last):
            redactor = self._redactor
            redacted = {redactor.redact(name): hidden_header(redactor, value) for name, value in headers.items()}
            self._last_headers = (headers, redacted)
        return redacted


def _reply(redactor: Redactor, reply: Reply | None) -> Reply | None:
    if reply is None or reply is DEFAULT_REPLY:
        return reply
    hide = redactor.redact
    headers = {hide(name): hide(value) for name, value in reply.headers.items()}
    return replace(reply, headers=headers, body=hide(reply.body))
