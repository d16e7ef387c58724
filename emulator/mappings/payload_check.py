"""A payload held against its schema as Segment's validator does it: types coerced, unknown members removed.

Every fault is collected, in the words of the validator: it names the label of a field, or the place of a value.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, Final

from emulator.mappings.faults import PayloadError
from emulator.mappings.javascript import (
    MISSING,
    encoded,
    number_from_text,
    number_text,
    text_of,
    type_name,
    utf16_length,
)
from emulator.mappings.payload_formats import PAYLOAD_FORMATS

__all__ = ["checked"]

Schema = dict[str, Any]

_COERCIBLE: Final = ("array", "boolean", "integer", "null", "number", "string")
_FORMAT_NAMES: Final = {
    "date": "date",
    "date-time": "date and time",
    "email": "email address",
    "ipv4": "IPv4 address",
    "ipv6": "IPv6 address",
    "json-pointer": "JSON Pointer",
    "regex": "regular expression",
    "relative-json-pointer": "relative JSON Pointer",
    "uri": "URI",
    "uri-reference": "URI Reference",
}


def checked(payload: Any, schema: Schema) -> Any:
    """Return the payload as the schema coerces it; PayloadError with every fault."""
    check = _Check()
    result = check.value(payload, schema)
    if check.errors:
        raise PayloadError(*check.errors)
    return result


@dataclass(frozen=True, slots=True)
class _Check:
    """One place of the payload under check; the errors are shared by all of its places."""

    place: str = ""
    errors: list[str] = field(default_factory=list)

    def value(self, value: Any, schema: Schema) -> Any:
        """Return what takes the place of the value."""
        # The type of an object with declared members is looked at last.
        is_last = schema.get("type") == "object" and "properties" in schema
        result, seen = (value, value) if is_last else self._of_type(value, schema)
        adjusted = self._conditions(seen, schema)
        self._bounds(adjusted, schema)
        if isinstance(adjusted, list) and "items" in schema:
            adjusted = [self._at(index).value(item, schema["items"]) for index, item in enumerate(adjusted)]
        if isinstance(adjusted, dict):
            adjusted = self._members(adjusted, schema)
        elif is_last:
            self._of_type(adjusted, schema)
        return adjusted if result is seen else result

    def _at(self, key: Any) -> _Check:
        escaped = str(key).replace("~", "~0").replace("/", "~1")
        return replace(self, place=f"{self.place}/{escaped}")

    def _report(self, schema: Schema, what: str) -> None:
        name = schema.get("title") or (f"the value at {self.place}" if self.place else "the root value")
        self.errors.append(f"{name[:1].upper()}{name[1:]} {what}.")

    def _of_type(self, value: Any, schema: Schema) -> tuple[Any, Any]:
        """Return the value of the right type, twice; of the wrong type, what stays and what was looked at last."""
        types = schema.get("type", [])
        types = types if isinstance(types, list) else [types]
        if not types or _is_of(value, types):
            return value, value
        wanted = [each for each in types if each in _COERCIBLE]
        seen = value[0] if wanted and isinstance(value, list) and len(value) == 1 else value
        # Of several types, the validator finds none in what it took out of a list.
        is_right = seen is not value and len(types) == 1 and _is_of(seen, types)
        coerced = seen if is_right else _coerced(seen, wanted)
        if coerced is not MISSING:
            return coerced, coerced
        expected = _listed(types)
        article = "an" if expected[0] in "aeiou" else "a"
        self._report(schema, f"must be {article} {expected} but it was {_with_article(seen)}")
        return value, seen

    def _conditions(self, value: Any, schema: Schema) -> Any:
        """Return the value after the keywords that hold for every type; a condition may coerce what it looks at."""
        if "const" in schema and not _same(value, schema["const"]):
            self._report(schema, "must be equal to constant")
        if "enum" in schema and not any(_same(value, each) for each in schema["enum"]):
            self._report(schema, f"must be one of: {_listed([encoded(each) for each in schema['enum']])}")
        if "not" in schema:
            fits, value = self._tried(value, [schema["not"]])
            if fits:
                self._report(schema, "must NOT be valid")
        if "anyOf" in schema:
            fits, value = self._tried(value, schema["anyOf"])
            if not fits:
                self._report(schema, "must match a schema in anyOf")
        for each in schema.get("allOf", []):
            value = self.value(value, each)
        return self._when(value, schema) if "if" in schema else value

    def _when(self, value: Any, schema: Schema) -> Any:
        fits, value = self._tried(value, [schema["if"]])
        before = len(self.errors)
        value = self.value(value, schema["then"]) if fits else value
        if len(self.errors) > before:
            self._report(schema, 'must match "then" schema')
        return value

    def _tried(self, value: Any, schemas: list[Schema]) -> tuple[bool, Any]:
        """Return whether one of the schemas takes the value; what they coerced stays so even if none does."""
        for schema in schemas:
            silent = replace(self, errors=[])
            value = silent.value(value, schema)
            if not silent.errors:
                return True, value
        return False, value

    def _bounds(self, value: Any, schema: Schema) -> None:
        if isinstance(value, str):
            self._text_bounds(value, schema)
        elif type_name(value) == "number" and abs(value) < float("inf"):
            if "maximum" in schema and value > schema["maximum"]:
                self._report(schema, f"must be equal to or less than {number_text(schema['maximum'])}")
            if "minimum" in schema and value < schema["minimum"]:
                self._report(schema, f"must be equal to or greater than {number_text(schema['minimum'])}")

    def _text_bounds(self, text: str, schema: Schema) -> None:
        for name, direction in ("maxLength", "fewer"), ("minLength", "more"):
            limit = schema.get(name, len(text))
            if len(text) > limit if name == "maxLength" else len(text) < limit:
                wanted, actual = _characters(limit), _characters(utf16_length(text))
                self._report(schema, f"must be {wanted} or {direction} but it was {actual}")
        if "format" in schema:
            self._format(text, schema, schema["format"])

    def _format(self, text: str, schema: Schema, name: str) -> None:
        if name not in PAYLOAD_FORMATS:
            raise PayloadError(f"The field has a format that is not checked here: {name}.")
        if not PAYLOAD_FORMATS[name](text):
            self._report(schema, f"must be a valid {_FORMAT_NAMES.get(name, name)} string but it was not")

    def _members(self, value: dict[str, Any], schema: Schema) -> dict[str, Any]:
        for name in schema.get("required", []):
            if name not in value:
                self._report(schema, f"is missing the required field '{name}'")
        properties = schema.get("properties", {})
        if schema.get("additionalProperties") is False:
            value = {key: item for key, item in value.items() if key in properties}
        present = [key for key in properties if key in value]
        return value | {key: self._at(key).value(value[key], properties[key]) for key in present}


def _is_of(value: Any, types: list[str]) -> bool:
    name = type_name(value)
    is_finite = name == "number" and abs(value) < float("inf")
    if name == "number" and not is_finite:
        return False
    return name in types or ("integer" in types and is_finite and value % 1 == 0)


def _coerced(value: Any, types: list[str]) -> Any:
    """Return the value made one of the types, the first that can be; MISSING if none."""
    for wanted in types:
        result = _COERCIONS[wanted](value)
        if result is not MISSING:
            return result
    return MISSING


def _to_string(value: Any) -> Any:
    return "" if value is None else text_of(value) if isinstance(value, (bool, int, float)) else MISSING


def _to_number(value: Any) -> Any:
    if value is None or isinstance(value, bool):
        return int(bool(value))
    number = number_from_text(value) if isinstance(value, str) and value else MISSING
    return MISSING if number is MISSING or number != number else number  # noqa: PLR0124 - NaN alone is not itself


def _to_integer(value: Any) -> Any:
    number = _to_number(value)
    return number if number is not MISSING and (abs(number) == float("inf") or number % 1 == 0) else MISSING


def _to_boolean(value: Any) -> Any:
    if value is None or value == "false" or _same(value, 0):
        return False
    return True if value == "true" or _same(value, 1) else MISSING


def _to_null(value: Any) -> Any:
    return None if value == "" or value is False or _same(value, 0) else MISSING


def _to_array(value: Any) -> Any:
    return MISSING if isinstance(value, (dict, list)) else [value]


_COERCIONS: Final = {
    "array": _to_array,
    "boolean": _to_boolean,
    "integer": _to_integer,
    "null": _to_null,
    "number": _to_number,
    "string": _to_string,
}


def _same(one: Any, other: Any) -> bool:
    """Return whether two values are the same JSON; True is not 1."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_same, one, other))
    return type_name(one) == type_name(other) and bool(one == other)


def _listed(words: list[str]) -> str:
    if len(words) < 3:
        return " or ".join(words)
    return f"{', '.join(words[:-1])}, or {words[-1]}"


def _with_article(value: Any) -> str:
    name = type_name(value)
    return name if name in ("null", "undefined") else f"{'an' if name[0] in 'aeiou' else 'a'} {name}"


def _characters(count: int) -> str:
    return f"{count} character" if count == 1 else f"{count} characters"
