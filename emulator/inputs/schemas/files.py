"""Checks the project's own files against their schemas."""

from __future__ import annotations

from functools import cache
from typing import Any, Literal

from emulator.inputs.schemas.documents import documents_folder
from emulator.inputs.schemas.schema import Schema
from emulator.values.model import Violation

FileKind = Literal[
    "accepted",
    "actions",
    "expectation",
    "expectations",
    "filters",
    "function",
    "public_api_function",
    "replies",
    "report_line",
    "settings",
    "terraform_function",
]


def file_violations(kind: FileKind, document: Any, *, fast: bool = True) -> list[Violation]:
    """Return every violation of a document of the project's own.

    `kind` is "function" (function.json), "accepted" (accepted.json), "actions" (actions.json), "settings", "replies",
    "filters", "expectations" (the first line of such a file, with the format's version), "expectation" (any other),
    "public_api_function" (the body of Segment's call), "report_line" (of --format jsonl) or "terraform_function" (a
    resource as Terraform's JSON). `fast=False` leaves jsonschema-rs aside.
    """
    schema = _schema(kind, fast)
    return [] if schema.is_valid(document) else schema.violations(document)


@cache
def _schema(kind: str, fast: bool) -> Schema:
    return Schema(documents_folder() / "files" / f"{kind}.json", fast=fast)
