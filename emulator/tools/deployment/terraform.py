"""Writes a function as a resource of Segment's Terraform provider."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

from emulator.errors import FileFormatError
from emulator.inputs.schemas import file_violations
from emulator.tools.deployment.hcl import block
from emulator.values.json_path import step_of

RESOURCE = "segment_function"
_ATTRIBUTES = {
    "displayName": "display_name",
    "resourceType": "resource_type",
    "description": "description",
    "logoUrl": "logo_url",
    "settings": "settings",
    "code": "code",
}
"""The provider's names for the fields of the Public API, whose settings have the same names in both.
Source: segmentio/terraform-provider-segment, docs/resources/function.md."""


def terraform_block(name: str, body: Mapping[str, Any]) -> str:
    """Return a `segment_function` resource in HCL, ending in a line break, for a body of the Public API's call.

    `name` is the destination's; the resource goes by it, as far as Terraform takes its characters. Raises
    FileFormatError for a text that Terraform would change: it composes Unicode characters.
    """
    attributes = {_ATTRIBUTES[key]: value for key, value in body.items() if value != []}
    label = _label(name)
    document = {"resource": {RESOURCE: {label: attributes}}}
    for violation in file_violations("terraform_function", document):
        raise FileFormatError(name, f"{violation.path}: {violation.what}")
    for path, text in _texts(attributes, ""):
        if not unicodedata.is_normalized("NFC", text):
            what = "has characters in two parts, such as e and its accent, which Terraform would make one"
            raise FileFormatError(name, f"{path} {what}; write them as one, or escaped")
    return block("resource", [RESOURCE, label], attributes)


def _label(name: str) -> str:
    label = re.sub(r"[^A-Za-z0-9_-]", "_", name)
    return label if re.match(r"[A-Za-z_]", label) else f"_{label}"


def _texts(value: Any, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _texts(item, (path + step_of(key)).removeprefix("."))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _texts(item, path + step_of(index))
