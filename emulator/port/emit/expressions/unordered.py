"""Loops and comprehensions over sets, where nothing that they give shows an order that Python's sets have."""

from __future__ import annotations

import ast

from emulator.port.emit.builder import Builder

_TAKING = frozenset({"sorted", "set", "frozenset", "any", "all", "len", "min", "max", "sum"})
"""Built-in functions that give the same for any order of what they go over."""


def note_unordered(builder: Builder, name: str | None, node: ast.Call) -> None:
    """Note the loops of a comprehension that is passed to a function for which their order is all the same."""
    each = node.args[0] if len(node.args) == 1 and not node.keywords else None
    if name not in _TAKING or not isinstance(each, ast.ListComp | ast.GeneratorExp):
        return
    kind = builder.kind(each.elt)
    # A sum of floats depends on the order, and so does which of equal values is the least.
    if name == "sum" and not kind.only("int", "bool"):
        return
    if name in ("min", "max") and not (kind.only("str") or kind.only("int")):
        return
    note_loops(builder, each)


def note_loops(builder: Builder, node: ast.ListComp | ast.GeneratorExp | ast.SetComp) -> None:
    """Note that the order of a comprehension's loops does not show."""
    builder.work.unordered.update({loop.iter: "pyInAnyOrder" for loop in node.generators})


def note_keys(builder: Builder, node: ast.DictComp) -> None:
    """Note a loop over the keys of the new dict itself: those of a set of texts have another order in each run."""
    match node:
        case ast.DictComp(key=ast.Name(id=key), generators=[ast.comprehension(target=ast.Name(id=name), iter=source)]):
            if key == name:
                builder.work.unordered[source] = "pyTextsInAnyOrder"


_ASKING = frozenset({
    "lower", "upper", "casefold", "strip", "lstrip", "rstrip", "startswith", "endswith", "split", "find", "count",
    "get", "replace", "search", "match", "fullmatch", "isdigit", "isinstance", "len", "str",
})  # fmt: skip
"""Functions and methods that change nothing."""
_PLAIN = (
    ast.Compare, ast.BoolOp, ast.UnaryOp, ast.Name, ast.Constant, ast.Attribute, ast.Subscript, ast.Tuple, ast.cmpop,
    ast.boolop, ast.unaryop, ast.expr_context,
)  # fmt: skip


def note_search(builder: Builder, node: ast.For) -> None:
    """Note a loop that only looks for an item: `for word in WORDS: if word in text: return True`."""
    match node:
        case ast.For(target=ast.Name(id=name), body=[ast.If(test=test, body=[ast.Return(value=value)], orelse=[])]) if (
            _is_steady(value, name) and all(map(_changes_nothing, ast.walk(test)))
        ):
            builder.work.unordered[node.iter] = "pyInAnyOrder"


def _is_steady(value: ast.expr | None, name: str) -> bool:
    """Return whether a value is the same whatever the item is, and nothing runs to make it."""
    nodes = [*ast.walk(value)] if value is not None else []
    named = {each.id for each in nodes if isinstance(each, ast.Name)}
    return name not in named and all(isinstance(each, _PLAIN) for each in nodes)


def _changes_nothing(node: ast.AST) -> bool:
    if isinstance(node, ast.Call):
        return ast.unparse(node.func).rpartition(".")[2] in _ASKING and not node.keywords
    return isinstance(node, _PLAIN)
