"""Checks events, requests and files against JSON schemas that are compiled once.

`jsonschema` words every violation and is enough by itself. `jsonschema-rs`, when it is installed, answers the common
case, a document that fits, about a hundred times sooner. Nothing outside this package imports either of them.
"""

from __future__ import annotations

from emulator.inputs.schemas.documents import documents_folder
from emulator.inputs.schemas.outgoing import RequestSchemas
from emulator.inputs.schemas.own_schemas import event_violations, file_violations
from emulator.inputs.schemas.schema import Schema

__all__ = ["RequestSchemas", "Schema", "documents_folder", "event_violations", "file_violations"]
