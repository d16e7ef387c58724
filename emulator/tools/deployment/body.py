"""Builds the body of Segment's Public API call for a function."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from emulator.errors import FileFormatError, FunctionError
from emulator.inputs.bundle import read_definition
from emulator.inputs.origin import read_origin
from emulator.inputs.schemas import file_violations
from emulator.values.words import reason_of

CODE_FILE = "handler.js"


def read_body(folder: Path) -> dict[str, Any]:
    """Return the body of the Public API's POST /functions (CreateFunctionV1Input) for a destination's folder.

    Raises FileFormatError for a wrong function.json or a handler.js that is not text, and FunctionError for a
    handler.js that is missing or older than the handler.py it was made from.
    """
    definition = read_definition(folder / "function.json")
    optional = {"description": definition.description, "logoUrl": definition.logo_url}
    body = {
        "displayName": definition.display_name,
        "resourceType": definition.resource_type,
        **{key: value for key, value in optional.items() if value},
        "settings": [asdict(setting) for setting in definition.settings],
        "code": _code(folder),
    }
    for violation in file_violations("public_api_function", body):
        raise FileFormatError(str(folder), f"{violation.path}: {violation.what}")
    return body


def _code(folder: Path) -> str:
    path = folder / CODE_FILE
    try:
        # JavaScript reads every line end as \n, too, also within a template literal.
        code = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise FunctionError(f"{path}: does not exist; run `segment-emulator port {folder}`") from None
    except OSError as error:
        raise FunctionError(f"{path}: cannot be read: {reason_of(error)}") from error
    except UnicodeDecodeError:
        raise FileFormatError(str(path), "is not UTF-8; save it as that") from None
    _refuse_stale(path, code)
    return code if code.endswith("\n") else f"{code}\n"


def _refuse_stale(path: Path, code: str) -> None:
    origin = read_origin(code)
    if origin and not origin.is_of(path.parent):
        sources = ", ".join(origin.sources)
        raise FunctionError(
            f"{path}: is out of date, {sources} changed since; run `segment-emulator port {path.parent}`"
        )
