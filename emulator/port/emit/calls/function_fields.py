"""Fields that may hold functions, and so are called as methods are: of dataclasses, named tuples and namespaces."""

from __future__ import annotations

import ast
from collections.abc import Iterator

_HOLDERS = ("SimpleNamespace", "replace", "_replace")
_DATA = frozenset({
    "str", "int", "float", "bool", "bytes", "list", "dict", "tuple", "set", "frozenset", "None", "List", "Dict",
    "Tuple", "Set", "FrozenSet", "Optional", "Union", "Literal", "Decimal", "datetime", "date", "timedelta",
    "Final", "ClassVar",
})  # fmt: skip
"""Names in a type hint of what is no function."""
_NO_FUNCTIONS = (ast.Constant, ast.JoinedStr, ast.List, ast.Tuple, ast.Dict, ast.Set, ast.ListComp, ast.DictComp)


def function_fields(node: ast.AST) -> Iterator[str]:
    """Yield the names that a class declares without a value, and whose type hints do not say that they are data."""
    for each in node.body if isinstance(node, ast.ClassDef) else []:
        if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name) and not _is_data(each.annotation):
            yield each.target.id


def _is_data(hint: ast.expr) -> bool:
    if isinstance(hint, ast.Constant) and isinstance(hint.value, str):
        try:
            hint = ast.parse(hint.value, mode="eval").body
        except SyntaxError:
            return False
    words = {each.id for each in ast.walk(hint) if isinstance(each, ast.Name)}
    words |= {each.attr for each in ast.walk(hint) if isinstance(each, ast.Attribute)}
    return words - {"typing", "t", "datetime", "decimal"} <= _DATA


def functions_given(node: ast.Call) -> Iterator[str]:
    """Yield the names of what may be functions that a call keeps: SimpleNamespace(send=f), namedtuple("T", "send")."""
    name = ast.unparse(node.func).rpartition(".")[2]
    if name in _HOLDERS:
        yield from (each.arg for each in node.keywords if each.arg and not isinstance(each.value, _NO_FUNCTIONS))
    if name == "type" and len(node.args) > 1:
        keys = node.args[-1].keys if isinstance(node.args[-1], ast.Dict) else []
        yield from (each.value for each in keys if isinstance(each, ast.Constant) and isinstance(each.value, str))
    if name == "namedtuple" and len(node.args) > 1:
        texts = [each.value for each in ast.walk(node.args[1]) if isinstance(each, ast.Constant)]
        yield from (word for text in texts if isinstance(text, str) for word in text.replace(",", " ").split())
