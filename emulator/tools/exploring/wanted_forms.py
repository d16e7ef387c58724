"""Gives values that functions take which read a text of some form: a date, an amount, an id."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final

from emulator.values.function import SettingType

ADDRESS: Final = "https://api.example.com"
_MOMENT: Final = datetime(2026, 1, 31, 12, 30, 45, 678000, tzinfo=UTC)
_ISO: Final = ("2026-01-31T12:30:45+00:00", "2026-01-31T12:30:45", "2026-01-31")
_FORMS: Final[Mapping[str, Sequence[Any]]] = {
    "int": ("42", 7), "float": ("19.99", 19.99), "Decimal": ("19.99", "1250.50"), "Fraction": ("1/2",),
    "date.fromisoformat": ("2026-01-31",), "time.fromisoformat": ("12:30:45",), "fromisoformat": _ISO,
    "UUID": ("3f2b8c1e-5d4a-4c6b-9e7f-0a1b2c3d4e5f",), "loads": ("{}", "[]", '{"id": "u-1042", "name": "pro"}'),
    "b64decode": ("YWRhOnByby0x", "e30="), "urlsafe_b64decode": ("YWRhOnByby0x",), "fromhex": ("00ff10",),
    "unhexlify": ("00ff10",), "ip_address": ("203.0.113.7",), "ZoneInfo": ("Europe/Berlin", "UTC"),
    "parsedate_to_datetime": ("Sat, 31 Jan 2026 12:30:45 GMT",), "fromtimestamp": (1_769_862_645,),
}  # fmt: skip
_KINDS: Final[Mapping[str, Sequence[Any]]] = {
    "str": ("pro", "ada@example.com"), "int": (7, 42), "float": (19.99,), "bool": (True, False),
    "dict": ({"id": "option-e"},), "list": (["option-f"], [{"id": "option-e"}]), "Mapping": ({"id": "option-e"},),
    "Sequence": (["pro"],), "Number": (7,), "Real": (19.99,), "NoneType": (None,), "tuple": (["pro"],),
}  # fmt: skip
_CLASSES: Final[Mapping[str, Sequence[str]]] = {
    "isdigit": ("42", "1714979289"), "isdecimal": ("42",), "isnumeric": ("42",), "isalpha": ("pro", "EUR"),
    "isalnum": ("u1042",), "isupper": ("EUR", "PRO"), "islower": ("eur", "pro"),
}  # fmt: skip
OF_TYPES: Final[Mapping[SettingType, Any]] = {
    "STRING": "option", "BOOLEAN": True, "ARRAY": ["option-a", "option-b"], "TEXT_MAP": {"option-c": "option-d"},
}  # fmt: skip
"""A value for a setting of each type."""


def of_form(function: str, given: Sequence[Any]) -> list[Any]:
    """Return values that a function takes, by its qualified name; `given` are its further arguments."""
    name = function.rpartition(".")[2]
    if name == "strptime":
        return [_MOMENT.strftime(form) for form in given if isinstance(form, str)]
    return list(_FORMS.get(function) or _FORMS.get(name, ()))


def written_as(moment: str, form: str | None) -> str:
    """Return an ISO 8601 moment, written in a format of strptime; as it is where there is none or it is none."""
    try:
        return datetime.fromisoformat(moment).strftime(form) if form else moment
    except ValueError:
        return moment


def of_kinds(names: Sequence[str]) -> list[Any]:
    """Return values of types, by the names of these."""
    return [each for name in names for each in _KINDS.get(name, ())]


def of_class(method: str) -> Sequence[str]:
    """Return texts of which a method such as `isdigit` is true."""
    return _CLASSES.get(method, ())
