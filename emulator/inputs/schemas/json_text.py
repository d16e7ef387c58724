"""Writes values for messages about violations."""

from __future__ import annotations

import json
from typing import Any

from emulator.values.json_path import LONGEST, shorten


def shown(value: Any) -> str:
    """Return the value as JSON, cut where it grows longer than a reader wants, with every character visible."""
    try:
        text = _begun(value)
    except (TypeError, ValueError, RecursionError):
        text = f"a Python {type(value).__name__}"
    return shorten(text, LONGEST)


def _begun(value: Any) -> str:
    """Return JSON as far as it will be shown: a megabyte of traits is not written out for sixty characters."""
    text = ""
    for piece in json.JSONEncoder(ensure_ascii=False).iterencode(value):
        text += piece
        if len(text) > LONGEST:
            break
    return text
