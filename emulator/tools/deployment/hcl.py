"""Writes Terraform's language, as far as a resource needs it.

The layout is that of `terraform fmt`. A text that ends with its line becomes a heredoc, so that code stays readable.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

_MARKER = "JAVASCRIPT"
# A heredoc knows no escape for any other character.
_LINES = re.compile(r"[^\x00-\x08\x0b-\x1f\x7f]*\n")
# "${" and "%{" begin a template in every text of the language; doubled they stand for themselves.
_TEMPLATE = re.compile(r"[$%](?=\{)")
_ESCAPED = re.compile(r'["\\\x00-\x1f\x7f]')
_SHORT = {'"': r"\"", "\\": r"\\", "\n": r"\n", "\r": r"\r", "\t": r"\t"}


def block(kind: str, labels: Sequence[str], attributes: Mapping[str, Any]) -> str:
    """Return a block, ending in a line break; values are str, bool, objects of them and lists of objects."""
    head = " ".join([kind, *map(_quoted, labels)])
    return "\n".join([f"{head} {{", *_attributes(attributes, "  "), "}", ""])


def _attributes(attributes: Mapping[str, Any], indent: str) -> Iterable[str]:
    shown = {key: _value(value, indent) for key, value in attributes.items()}
    width = max((len(key) for key, value in shown.items() if "\n" not in value), default=0)
    for key, value in shown.items():
        yield f"{indent}{key if chr(10) in value else key.ljust(width)} = {value}"


def _value(value: Any, indent: str) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _heredoc(value) if _LINES.fullmatch(value) else _quoted(value)
    inner = f"{indent}  "
    if isinstance(value, Mapping):
        return "\n".join(["{", *_attributes(value, inner), f"{indent}}}"])
    return "\n".join(["[", *(f"{inner}{_value(item, inner)}," for item in value), f"{indent}]"])


def _quoted(text: str) -> str:
    return f'"{_doubled(_ESCAPED.sub(_escape, text))}"'


def _escape(match: re.Match[str]) -> str:
    return _SHORT.get(match[0]) or f"\\u{ord(match[0]):04x}"


def _heredoc(text: str) -> str:
    marker = _MARKER
    while marker in text:
        marker += "_"
    return f"<<{marker}\n{_doubled(text)}{marker}"


def _doubled(text: str) -> str:
    return _TEMPLATE.sub(lambda match: match[0] * 2, text)
