"""Where a function's names are declared in JavaScript, and what they are called there."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field

from emulator.port.source.units import Unit, parameters_of

RESERVED = frozenset(
    [
        "arguments",
        "await",
        "break",
        "case",
        "catch",
        "class",
        "const",
        "continue",
        "debugger",
        "default",
        "delete",
        "do",
        "else",
        "enum",
        "eval",
        "export",
        "extends",
        "false",
        "finally",
        "for",
        "function",
        "if",
        "implements",
        "import",
        "in",
        "instanceof",
        "interface",
        "let",
        "new",
        "null",
        "package",
        "private",
        "protected",
        "public",
        "return",
        "static",
        "super",
        "switch",
        "this",
        "throw",
        "true",
        "try",
        "typeof",
        "undefined",
        "var",
        "void",
        "while",
        "with",
        "yield",
        "async",
        "of",
        "get",
        "set",
        "NaN",
        "Infinity",
        "Array",
        "Boolean",
        "Error",
        "JSON",
        "Math",
        "Number",
        "Object",
        "Set",
        "String",
        "Date",
        "cache",
        "fetch",
        "EventNotSupported",
        "InvalidEventPayload",
        "ValidationError",
        "RetryError",
        "DropEvent",
        "BigInt",
        "RegExp",
        "encodeURIComponent",
        "parseInt",
        "Buffer",
        "Infinity",
        "Map",
        "Promise",
        "Symbol",
        "URL",
        "console",
        "crypto",
        "globalThis",
        "setTimeout",
        "Date",
        "Intl",
        "Function",
        "URLSearchParams",
    ]
) - {"get", "set", "of", "async"}
"""Words that JavaScript, or what the port writes, has another use for."""


@dataclass(slots=True)
class Scope:
    """Declarations of a scope: at an assignment itself, before a statement, in the head of a loop, or at its top."""

    here: dict[ast.AST, str] = field(default_factory=dict)
    before: dict[ast.stmt, list[str]] = field(default_factory=dict)
    loops: dict[ast.expr, set[str]] = field(default_factory=dict)
    top: set[str] = field(default_factory=set)

    def is_declared(self, name: str) -> bool:
        """Return whether the name is declared anywhere but at the top."""
        return any(isinstance(each, ast.Name) and each.id == name for each in self.here) or any(
            name in names for names in (*self.before.values(), *self.loops.values())
        )


def renamed_names(names: set[str], taken: set[str], others: set[str]) -> dict[str, str]:
    """Return what each local name is called in JavaScript: itself, unless that means something else there.

    `taken` are names of the file that no local may have, `others` all that a new name must not be.
    """
    result: dict[str, str] = {}
    for name in sorted(names):
        new = plain_name(name)
        while new in RESERVED or new in taken or (new != name and new in names | others):
            new += "_"
        result[name] = new
    return result


def plain_name(name: str) -> str:
    """Return a name that is none of a helper's."""
    return f"_{name}" if name.startswith("py") and name[2:3].isupper() else name


def scope_of(unit: Unit, unbound: set[str]) -> Scope:
    """Decide for each name that the scope binds where it is declared; `unbound` are those that may have no value."""
    scope = Scope()
    node = unit.node
    if isinstance(node, ast.Lambda):
        scope.top = unit.bound & unit.strange
        return scope
    if unit.is_module or unit.is_class:
        return scope
    parameters = {each.arg for each in parameters_of(node)} if isinstance(node, ast.FunctionDef) else set()
    defined = {each.name for each in node.body if isinstance(each, ast.FunctionDef | ast.ClassDef)}
    shared = unit.strange | unit.rebound | unit.deleted | unbound | _also_errors(unit)
    for name in sorted(unit.bound - parameters - unit.global_names):
        if name in defined and unit.stores.get(name) == 1:
            continue
        if name in shared or (name in unit.captured and not _is_once(node, unit, name)):
            scope.top.add(name)
        elif any(_count(statement, name) for statement in node.body):
            _declare(scope, node.body, name)
    return scope


def _also_errors(unit: Unit) -> set[str]:
    """Return the names that are those of caught errors and of other values."""
    caught = [each.name for each in ast.walk(unit.node) if isinstance(each, ast.ExceptHandler) and each.name]
    return {name for name in caught if unit.stores.get(name, 0) > caught.count(name)}


def _is_once(node: ast.AST, unit: Unit, name: str) -> bool:
    """Return whether a name gets its one value in a statement of the scope itself, outside of any branch."""
    targets = [_target(statement) for statement in getattr(node, "body", [])]
    names = [
        each.id for target in targets if target is not None for each in ast.walk(target) if isinstance(each, ast.Name)
    ]
    return unit.stores.get(name) == 1 and name in names


def _declare(scope: Scope, block: list[ast.stmt], name: str) -> None:
    """Declare the name in the smallest block that holds all of its uses."""
    holding = [statement for statement in block if _mentions(statement, name)]
    if len(holding) == 1:
        inner = [each for each in _blocks(holding[0]) if any(_mentions(statement, name) for statement in each)]
        if len(inner) == 1 and not _mentions_itself(holding[0], name):
            _declare(scope, inner[0], name)
            return
        if (
            isinstance(holding[0], ast.For)
            and name in _names(holding[0].target)
            and not _stores(holding[0], name, besides=holding[0].target)
        ):
            scope.loops.setdefault(holding[0].target, set()).add(name)
            return
    first = holding[0]
    target = _target(first)
    if target is not None and name not in _loaded(first):
        parts = target.elts if isinstance(target, ast.Tuple | ast.List) else [target]
        plain = [each.value if isinstance(each, ast.Starred) else each for each in parts]
        own = next((each for each in plain if isinstance(each, ast.Name) and each.id == name), None)
        if own is not None:
            stores = sum(_count(statement, name) for statement in block)
            scope.here[own] = "const" if stores == 1 else "let"
            return
    scope.before.setdefault(first, []).append(name)


def _target(statement: ast.stmt) -> ast.expr | None:
    if isinstance(statement, ast.Assign) and len(statement.targets) == 1:
        return statement.targets[0]
    return statement.target if isinstance(statement, ast.AnnAssign) and statement.value is not None else None


def _blocks(statement: ast.stmt) -> Iterator[list[ast.stmt]]:
    for name in ("body", "orelse", "finalbody"):
        block = getattr(statement, name, None)
        if block:
            yield block
    for inner in (*getattr(statement, "handlers", []), *getattr(statement, "cases", [])):
        yield inner.body


def _mentions(node: ast.AST, name: str) -> bool:
    return any(_is_name(each, name) for each in _walk(node, name))


def _is_name(node: ast.AST, name: str) -> bool:
    return (isinstance(node, ast.Name) and node.id == name) or (
        isinstance(node, ast.ExceptHandler) and node.name == name
    )


def _walk(node: ast.AST, name: str) -> Iterator[ast.AST]:
    """Walk over a statement, but not into a comprehension that has the name for itself."""
    yield node
    generators = getattr(node, "generators", [])
    own = any(name in _names(each.target) for each in generators)
    children = [generators[0].iter] if own else ast.iter_child_nodes(node)
    for child in children:
        yield from _walk(child, name)


def _mentions_itself(statement: ast.stmt, name: str) -> bool:
    """Return whether the head of a compound statement mentions the name."""
    inside = {id(each) for block in _blocks(statement) for child in block for each in ast.walk(child)}
    return any(_is_name(each, name) for each in _walk(statement, name) if id(each) not in inside)


def _names(target: ast.expr) -> set[str]:
    return {each.id for each in ast.walk(target) if isinstance(each, ast.Name)}


def _loaded(statement: ast.stmt) -> set[str]:
    return {each.id for each in ast.walk(statement) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Load)}


def _count(node: ast.AST, name: str) -> int:
    return sum(
        isinstance(each, ast.Name) and each.id == name and isinstance(each.ctx, ast.Store) for each in _walk(node, name)
    )


def _stores(node: ast.AST, name: str, besides: ast.expr) -> bool:
    return _count(node, name) > _count(besides, name)
