"""Checks an event against the Segment Spec and what Segment's ingestion rejects."""

from __future__ import annotations

from functools import cache
from typing import Any

from emulator.inputs.schemas.documents import documents_folder
from emulator.inputs.schemas.schema import Schema
from emulator.values.model import EVENT_TYPES, Violation


def event_violations(event: Any, *, fast: bool = True) -> list[Violation]:
    """Return every violation of the schema of the event's type; of the common one when it has no known type.

    `code` of a violation is Segment's own where ingestion would reject the event for it. `fast=False` leaves
    jsonschema-rs aside.
    """
    schema = _schema(_kind(event), fast)
    return [] if schema.is_valid(event) else schema.violations(event)


def _kind(event: Any) -> str:
    kind = event.get("type") if isinstance(event, dict) else None
    return str(kind) if kind in EVENT_TYPES else "common"


@cache
def _schema(kind: str, fast: bool) -> Schema:
    return Schema(documents_folder() / "segment" / f"{kind}.json", fast=fast)
