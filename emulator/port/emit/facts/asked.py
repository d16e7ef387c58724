"""Which attributes a file asks for: by name, in a text for getattr and its like, in a format, in a pattern."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

ANY = "*"
"""What a file asks for that asks by a calculated name."""
WHOLE = "**"
"""What a file asks for that asks for all that an object or a class holds."""
SET = "="
"""What a file asks for that gives attributes calculated names."""
_BY_TEXT = frozenset({"getattr", "hasattr", "setattr", "delattr", "attrgetter"})
_WHOLE = frozenset({"vars", "dir"})
_in_format = re.compile(r"\{[^{}]*?\.(\w+)").findall


def attributes_asked(tree: ast.Module) -> frozenset[str]:
    """Return the names of all attributes that a file asks for."""
    return frozenset(name for node in ast.walk(tree) for name in _asked(node))


def sets_attributes(tree: ast.Module) -> bool:
    """Return whether a file sets the __dict__ of an object."""
    every = (each for each in ast.walk(tree) if isinstance(each, ast.Attribute) and each.attr == "__dict__")
    return any(isinstance(each.ctx, ast.Store) for each in every)


def _asked(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Attribute(attr="__name__", value=ast.Call(func=ast.Name(id="type")) | ast.Attribute(attr="__class__")):
            # The name of an object's class, and no function's.
            return
        case ast.Attribute(attr=name):
            yield from (ANY, WHOLE) if name == "__dict__" else (name,)
        case ast.MatchClass(kwd_attrs=names):
            yield from names
        case ast.Constant(value=str() as text) if "{" in text:
            yield from _in_format(text)
        case ast.ClassDef(bases=[ast.Name(id="type")]):
            # A metaclass gets the body of each class.
            yield from (ANY, WHOLE)
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name), args=args) if name in _BY_TEXT | _WHOLE:
            given = args if name == "attrgetter" else args[1:2]
            texts = [each.value for each in given if isinstance(each, ast.Constant) and isinstance(each.value, str)]
            yield from (part for text in texts for part in text.split("."))
            yield from [ANY] * (len(texts) < len(given[:1]) or name in _WHOLE)
            yield from [WHOLE] * (name in _WHOLE)
            yield from [SET] * (name == "setattr" and not texts)
