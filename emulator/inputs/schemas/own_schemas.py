"""Checks events, and the project's own files, against the schemas that the emulator has of them."""

from __future__ import annotations

from functools import cache
from typing import Any, Literal

from emulator.inputs.schemas.documents import documents_folder
from emulator.inputs.schemas.schema import Schema
from emulator.values.model import EVENT_TYPES, Violation

FileKind = Literal[
    "accepted",
    "actions",
    "expectation",
    "expectations",  # the first line of expectations, with the format's version
    "filters",
    "function",
    "public_api_function",  # the body of Segment's call
    "replies",
    "report_line",  # of --format jsonl
    "settings",
    "terraform_function",  # a resource as Terraform's JSON
]


def event_violations(event: Any, *, fast: bool = True) -> list[Violation]:
    """Return every violation of the schema of the event's type; of the common one when it has no known type.

    `code` of a violation is Segment's own where ingestion would reject the event for it. `fast=False` leaves
    jsonschema-rs aside.
    """
    type_ = event.get("type") if isinstance(event, dict) else None
    schema = _schema("segment", str(type_) if type_ in EVENT_TYPES else "common", fast)
    return [] if schema.is_valid(event) else schema.violations(event)


def file_violations(kind: FileKind, document: Any, *, fast: bool = True) -> list[Violation]:
    """Return every violation of a document of the project's own. `fast=False` leaves jsonschema-rs aside."""
    schema = _schema("files", kind, fast)
    return [] if schema.is_valid(document) else schema.violations(document)


@cache
def _schema(folder: str, name: str, fast: bool) -> Schema:
    return Schema(documents_folder() / folder / f"{name}.json", fast=fast)
