"""What the use of a value says of its kind: `float(price)` takes a number, `name.strip()` a text."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

LONGEST = 200
"""Characters of a literal that may stand in an event."""
LARGEST = 2000
"""The largest length that values are made of."""
TEXT_METHODS = frozenset(
    {"strip", "lower", "upper", "split", "startswith", "endswith", "replace", "title", "casefold", "lstrip", "rstrip",
     "rsplit", "partition", "rpartition", "splitlines"}
)  # fmt: skip
KINDS_OF_CALLS = {
    "float": "number", "int": "number", "round": "number", "Decimal": "number", "abs": "number",
    "fromisoformat": "date", "strptime": "date", "fromtimestamp": "number", "len": "list", "sorted": "list",
    "fromstring": "xml", "XML": "xml", "parseString": "xml",
}  # fmt: skip
KINDS_OF_METHODS = {
    "items": "object", "get": "object", "keys": "object", "values": "object",
    "isdigit": "digits", "isdecimal": "digits", "isnumeric": "digits",
}  # fmt: skip


def kinds_named(node: ast.expr) -> Iterator[str]:
    """Yield the kinds that the types of an isinstance or of a pattern name."""
    names = node.elts if isinstance(node, ast.Tuple) else [node]
    known = {"str": "text", "int": "number", "float": "number", "dict": "object", "list": "list", "bool": "truth"}
    for each in names:
        if isinstance(each, ast.Name) and each.id in known:
            yield known[each.id]


def literals_of_pattern(pattern: ast.pattern) -> Iterator[Any]:
    """Yield the literals that a pattern of `match` compares with."""
    for node in ast.walk(pattern):
        if isinstance(node, ast.MatchValue) and isinstance(node.value, ast.Constant):
            value = node.value.value
            if isinstance(value, str | int | float) and not isinstance(value, bool):
                yield value
