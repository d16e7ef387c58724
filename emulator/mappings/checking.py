"""Whether a mapping is valid: each fault with its place, in the words of Segment's framework.

Lists are not looked into, and what `@literal` holds only where it is a directive: such faults show with an event.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from emulator.mappings.faults import MappingError
from emulator.mappings.javascript import MISSING, encoded, in_key_order, type_name, utf16_length
from emulator.mappings.replacing import MAX_LENGTH

__all__ = ["is_directive", "refuse_faults", "validate"]

Place = tuple[str, ...]
Check = Callable[[Any, Place], None]


def validate(mapping: Any) -> list[str]:
    """Return the faults of a mapping, such as `/userId/@path should be a string or …`; none when it is valid."""
    try:
        refuse_faults(mapping)
    except MappingError as error:
        return list(error.errors)
    except RecursionError:
        return ["/ is nested too deep."]
    return []


def refuse_faults(mapping: Any) -> None:
    """Raise MappingError with every fault of the mapping."""
    _check(mapping, ())


def is_directive(value: Any) -> bool:
    """Return whether the value is an object of which every key is an `@` name or `_metadata`, and one an `@` name."""
    if not isinstance(value, dict):
        return False
    names = [key for key in value if key != "_metadata"]
    return bool(names) and all(name.startswith("@") for name in names)


def _check(value: Any, place: Place) -> None:
    kind = _kind(value)
    if kind == "directive":
        _check_directive(value, place)
    elif kind == "object":
        _check_members(value, place)


def _kind(value: Any) -> str:
    """Return the type of the value, and `directive` for an object with an `@` key, even if it has others too."""
    kind = type_name(value)
    return "directive" if kind == "object" and any(key.startswith("@") for key in value) else kind


def _check_directive(value: dict[str, Any], place: Place) -> None:
    names = [key for key in value if key.startswith("@")]
    count = len(names) if len(names) > 1 else len(value)
    if len(names) > 1 or not is_directive(value):
        raise _fault(place, f"should only have one @-prefixed key but it has {count} keys")
    if names[0] not in _CHECKS:
        raise _fault(place, f"has an invalid directive: {names[0]}")
    _CHECKS[names[0]](value[names[0]], (*place, names[0]))


def _check_members(value: dict[str, Any], place: Place) -> None:
    _collect((_check, item, (*place, key)) for key, item in in_key_order(value))


def _collect(checks: Iterable[tuple[Check, Any, Place]]) -> None:
    """Run every check, and raise the faults of all together."""
    errors: list[str] = []
    for check, value, place in checks:
        try:
            check(value, place)
        except MappingError as error:
            errors += error.errors
    if errors:
        raise MappingError(*errors, name="AggregateError")


def _fault(place: Place, what: str) -> MappingError:
    return MappingError(f"/{'/'.join(place)} {what}.", name="ValidationError")


def _wrong_type(place: Place, wanted: str, kind: str) -> MappingError:
    article = "an" if kind[0] in "aeiou" else "a"
    return _fault(place, f"should be {wanted} but it is {article} {kind}")


def _of_type(wanted: str, kind: str) -> Check:
    def check(value: Any, place: Place) -> None:
        if _kind(value) != kind:
            raise _wrong_type(place, wanted, _kind(value))

    return check


def _directive_or(wanted: str, *kinds: str) -> Check:
    def check(value: Any, place: Place) -> None:
        kind = _kind(value)
        if kind not in ("directive", *kinds):
            raise _wrong_type(place, wanted, kind)
        if kind == "directive":
            _check_directive(value, place)

    return check


def _directive_or_object(value: Any, place: Place) -> None:
    if _kind(value) not in ("directive", "object"):
        raise _wrong_type(place, "a object or a mapping directive", _kind(value))
    _check(value, place)


def _directive_or_anything(value: Any, place: Place) -> None:
    if _kind(value) == "directive":
        _check_directive(value, place)


_string: Final = _of_type("a string", "string")
_boolean: Final = _of_type("a boolean", "boolean")
_object: Final = _of_type("an object", "object")
_directive_or_string: Final = _directive_or("a string or a mapping directive", "string")


def _array(value: Any, place: Place) -> None:
    if not isinstance(value, list):
        raise _wrong_type(place, "an array", type_name(value))


def _string_of_length(least: int) -> Check:
    def check(value: Any, place: Place) -> None:
        _string(value, place)
        if utf16_length(value) < least:
            raise _fault(place, f"should be a string of length {least} or greater")
        if utf16_length(value) > MAX_LENGTH:
            raise _fault(place, f"should be a string of length {MAX_LENGTH} or less")

    return check


def _one_of(*allowed: str) -> Check:
    def check(value: Any, place: Place) -> None:
        _string(value, place)
        if value.lower() not in allowed:
            raise _fault(place, f"should be one of {', '.join(allowed)} but it is {encoded(value)}")

    return check


def _members(options: dict[str, Check], *, required: tuple[str, ...] = ()) -> Check:
    """Return the check of a directive's options; a fault inside one of them hides what is missing beside it."""

    def check(value: Any, place: Place) -> None:
        _object(value, place)
        _check_members(value, place)
        wanted = [name for name in options if name in value or name in required]
        _collect((_Member(name, options[name]), value, place) for name in wanted)

    return check


class _Member:
    """The check of one option, given the object that should hold it."""

    def __init__(self, name: str, check: Check) -> None:
        self.name, self.check = name, check

    def __call__(self, value: Any, place: Place) -> None:
        if self.name not in value:
            raise _fault(place, f"should have field {encoded(self.name)} but it doesn't")
        self.check(value[self.name], (*place, self.name))


def _array_path(value: Any, place: Place) -> None:
    _array(value, place)
    path, shape = [*value, MISSING, MISSING][:2]
    _directive_or_string(path, place)
    _check(shape, place)


def _merge(value: Any, place: Place) -> None:
    _MERGE_OPTIONS(value, place)
    for item in value["objects"]:
        # Segment's own check forgets the place of an item.
        _directive_or_object(item, ())


_MERGE_OPTIONS: Final = _members({"direction": _one_of("left", "right"), "objects": _array}, required=("objects",))

_CHECKS: Final[dict[str, Check]] = {
    "@arrayPath": _array_path,
    "@case": _members({"operator": _string, "value": _directive_or_string}),
    "@excludeWhenNull": _directive_or_anything,
    "@flatten": _members({"separator": _string, "value": _directive_or_anything}, required=("value",)),
    "@if": _members(dict.fromkeys(("exists", "then", "else"), _directive_or_anything)),
    "@json": _members(
        {"value": _directive_or_anything, "mode": _one_of("encode", "decode")}, required=("value", "mode")
    ),
    "@liquid": _string,
    "@literal": _directive_or_anything,
    "@merge": _merge,
    "@path": _directive_or_string,
    "@replace": _members(
        {
            "pattern": _string_of_length(1),
            "replacement": _string_of_length(0),
            "value": _directive_or_string,
            "ignorecase": _boolean,
            "global": _boolean,
        },
        required=("pattern", "value"),
    ),
    "@template": _directive_or_string,
    "@transform": _members(
        {"apply": _directive_or_object, "mapping": _directive_or_object}, required=("apply", "mapping")
    ),
}
