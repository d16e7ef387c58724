"""Words the errors of jsonschema as one short line each.

A missing property stands at its own path (`$.event: is required`), and so does one too many. Of `anyOf` and `oneOf`
only the alternative that was most likely meant is spoken of. A schema may word a keyword itself with `x-what` beside
it, and name Segment's own code for it with `x-segment-code`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from jsonschema import ValidationError as SchemaError

from emulator.values.json_path import LONGEST, path_of, shorten
from emulator.values.model import Violation
from emulator.values.spelling import suggestion

Steps = tuple[Any, ...]
Finding = tuple[Steps, str, str | None]

_TYPES = {
    "array": "a list",
    "boolean": "true or false",
    "integer": "a whole number",
    "null": "null",
    "number": "a number",
    "object": "an object",
    "string": "a string",
}
_FORMATS = {
    "address-or-pattern": "a whole address, such as https://example.com/, or a pattern with *",
    "date": "a date such as 2026-03-01",
    "date-time": "a date and time with its zone, such as 2026-03-01T10:00:00Z",
    "email": "an email address",
    "ip-address": "an IP address",
    "replay-moment": "an instant such as 2026-03-01T10:00:00Z or an offset from the first arrival such as +40m",
    "request-rate": "a rate such as 10/s, 600/m or 1000/5m",
    "segment-date": "a date: ISO 8601, slashed, or seconds or milliseconds since the epoch",
    "uri": "a whole address such as https://example.com/",
}


def word(errors: Iterable[SchemaError]) -> list[Violation]:
    """Return the errors as violations, ordered by path and said once each."""
    findings = {finding for error in errors for finding in _findings(error, None)}
    ordered = sorted(findings, key=lambda finding: (_order(finding[0]), finding[1], finding[2] or ""))
    return [Violation(path=path_of(steps), what=what, code=code, steps=steps) for steps, what, code in ordered]


def _order(steps: Steps) -> list[tuple[bool, int, str]]:
    return [(True, step, "") if isinstance(step, int) else (False, 0, str(step)) for step in steps]


def _findings(error: SchemaError, code: str | None) -> Iterator[Finding]:
    """Yield what one error comes to; `code` is the one of the alternatives that it is part of."""
    schema = error.schema if isinstance(error.schema, dict) else {}
    code = schema.get("x-segment-code", code)
    steps = tuple(error.absolute_path)
    if "x-what" in schema:
        yield steps, schema["x-what"], code
    elif error.validator == "required":
        yield from (((*steps, key), "is required", code) for key in _missing(error))
    elif error.validator == "additionalProperties":
        yield from (((*steps, key), what, code) for key, what in _too_many(error, schema))
    elif error.context:
        yield from _closest(error, steps, code)
    else:
        yield steps, _what(error), code


def _missing(error: SchemaError) -> list[str]:
    wanted: Any = error.validator_value
    given: Any = error.instance
    return [key for key in wanted if key not in given]


def _too_many(error: SchemaError, schema: dict[str, Any]) -> Iterator[tuple[Any, str]]:
    known = list(schema.get("properties", ()))
    patterns = list(schema.get("patternProperties", ()))
    given: Any = error.instance
    for key in given:
        if key not in known and not any(re.search(pattern, str(key)) for pattern in patterns):
            yield key, f"is not allowed here{suggestion(str(key), known)}"


def _closest(error: SchemaError, steps: Steps, code: str | None) -> Iterator[Finding]:
    """Yield the findings of the alternative that was most likely meant: right in its type, then in its constants."""
    branches: dict[Any, list[SchemaError]] = {}
    for inner in error.context:
        branches.setdefault(inner.relative_schema_path[0], []).append(inner)
    meant = [branch for branch in branches.values() if not any(_is_other_kind(inner) for inner in branch)]
    if not meant:
        yield steps, _no_alternative(error), code
        return
    for inner in min(meant, key=_distance):
        yield from _findings(inner, code)


def _is_other_kind(inner: SchemaError) -> bool:
    return inner.validator in ("type", "const", "enum") and not inner.relative_path


def _distance(branch: list[SchemaError]) -> tuple[int, int]:
    return sum(inner.validator in ("const", "enum") for inner in branch), len(branch)


def _no_alternative(error: SchemaError) -> str:
    wanted = [name for inner in error.context if _is_other_kind(inner) for name in _wanted(inner)]
    return f"{shown(error.instance)} is not {_either(dict.fromkeys(wanted))}"


def _wanted(inner: SchemaError) -> list[str]:
    value: Any = inner.validator_value
    if inner.validator == "type":
        return _type_names(value)
    return [shown(one) for one in (value if inner.validator == "enum" else [value])]


def _type_names(types: Any) -> list[str]:
    """Return nouns for the types; null goes unsaid where something else is welcome too."""
    names = [types] if isinstance(types, str) else types
    return [_TYPES[name] for name in names if name != "null"] or [_TYPES["null"]]


def _either(names: Iterable[str]) -> str:
    *others, last = names
    return f"{', '.join(others)} or {last}" if others else last


def _what(error: SchemaError) -> str:
    wording = _WORDINGS.get(str(error.validator))
    if wording is not None:
        return f"{shown(error.instance)} {wording(error.validator_value)}"
    if error.validator is None:
        return "is not allowed here"
    return shorten(" ".join(error.message.split()), 2 * LONGEST)


def shown(value: Any) -> str:
    """Return the value as JSON, cut where it grows longer than a reader wants, with every character visible."""
    try:
        text = json.dumps(value, ensure_ascii=False)
    except (TypeError, ValueError, RecursionError):
        text = f"a Python {type(value).__name__}"
    return shorten(text, LONGEST)


def _not_a_format(name: str) -> str:
    return f"is not {_FORMATS.get(name, f'in the format {name}')}"


def _counted(comparison: str, noun: str) -> Callable[[int], str]:
    return lambda limit: f"has {comparison} than {limit} {noun}"


_WORDINGS: dict[str, Callable[[Any], str]] = {
    "anyOf": lambda _: "fits none of the forms allowed here",
    "const": lambda value: f"is not {shown(value)}",
    "enum": lambda values: f"is not {_either([shown(value) for value in values])}",
    "exclusiveMaximum": lambda limit: f"is not below {limit}",
    "exclusiveMinimum": lambda limit: f"is not above {limit}",
    "format": _not_a_format,
    "maximum": lambda limit: f"is above {limit}",
    "maxItems": _counted("more", "items"),
    "maxLength": _counted("more", "characters"),
    "maxProperties": _counted("more", "keys"),
    "minimum": lambda limit: f"is below {limit}",
    "minItems": _counted("fewer", "items"),
    "minLength": lambda limit: "is empty" if limit == 1 else f"has fewer than {limit} characters",
    "minProperties": _counted("fewer", "keys"),
    "not": lambda _: "has a form that is not allowed here",
    "oneOf": lambda _: "fits more than one of the forms allowed here",
    "pattern": lambda pattern: f"does not match {pattern}",
    "type": lambda types: f"is not {_either(_type_names(types))}",
    "uniqueItems": lambda _: "has one item twice",
}
