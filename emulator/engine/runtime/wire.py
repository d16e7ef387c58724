"""Reads and writes the JSON lines between the emulator and its workers.

Down the event pipe: an object that says what to load and on which terms, then `[position, at, handler, event, attempt,
settings]`, a line each; settings are null where they are those of the terms. onBatch gets a list of events. After an
invocation that `is_retryable`, under terms with `retry`, the worker passes over every line until it reads `null`: what
may fall due first is the emulator's to say.

Up the result pipe, each an array:

    ["ready"]                                   the function is loaded; on Node followed by its handlers' names
    ["failed", sentence]                        it cannot be
    ["request", position, asks, elapsed, late, where, timeout, method, url, headers, body]
    ["done", position, error, stop, elapsed, logs, notes, refusals, spent, returned, reached, leftover]
    ["done", position, elapsed, spent]          all else is null, empty or false, as mostly

`elapsed` counts virtual seconds, `spent` real ones. `returned` is what onBatch, or an insert function's handler,
returned, and null for any other; what is not JSON is told by a text of its kind. `notes` are worded alike by every
runtime, as `segment.short_ttl_note` and, where there is more output than Segment shows, with `LOG_CUT`. `reached`
are `[file, number]` of the marks (`engine.coverage`) that this worker has not told of yet, where it measures.

Down the reply pipe, only for a request that asks: `[status, headers, body, wait, fault]`.
"""

from __future__ import annotations

import json
from typing import Any

try:
    import orjson
except ImportError:
    orjson = None  # type: ignore[assignment]  # the extra `fast` is optional

LOG_LIMIT = 4096
"""Bytes of log output that Segment shows. Source: destination functions FAQ, "4 KB"."""
LOG_CUT = "Segment shows the first 4 KB"
"""What the note of an invocation says that wrote more."""

# A handler's json.loads is another while a function is loaded.
_loads = json.loads


def encode(value: Any) -> bytes:
    """Return `value` as one line of JSON; lone surrogates survive, escaped."""
    if orjson is not None:
        try:
            return orjson.dumps(value) + b"\n"
        except TypeError:
            pass  # a lone surrogate, or an integer beyond 64 bits
    return json.dumps(value, separators=(",", ":")).encode("ascii") + b"\n"


def decode(line: bytes) -> Any:
    """Return what `encode` was given."""
    if orjson is not None:
        try:
            return orjson.loads(line)
        except ValueError:
            pass  # what only the standard library could write, only it can read
    return _loads(line)
