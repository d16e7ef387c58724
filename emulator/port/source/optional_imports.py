"""Takes of `try: import x` with `except ImportError` the branch that runs with Python's library and requests alone."""

from __future__ import annotations

import ast
import importlib
import sys
from collections import Counter
from collections.abc import Iterator

_CAUGHT = frozenset({"ImportError", "ModuleNotFoundError", "Exception", "BaseException"})
_PRESENT = frozenset({"requests", "urllib3", "certifi", "emulator", "functions", "typing_extensions"})
"""What a handler may count on beside Python's own library."""
_LOUD = frozenset({"antigravity", "this"})
"""Modules that do something when they are imported."""
_HARMLESS = (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.ClassDef, ast.Pass)


def choose_imports(tree: ast.Module) -> None:
    """Replace each try around imports by what runs of it, and leave out what asks for a library that is not there."""
    chooser = _Chooser()
    chooser.visit(tree)
    stores = Counter(name for node in ast.walk(tree) for name in _bound(node))
    known = {name: value for name, value in chooser.flags.items() if stores[name] == 1}
    if known:
        _Decided(known).visit(tree)


class _Chooser(ast.NodeTransformer):
    """Decides every try; `flags` are the constants that the branches set: `orjson = None`, `HAS_ORJSON = False`."""

    def __init__(self) -> None:
        self.flags: dict[str, object] = {}

    def visit_Try(self, node: ast.Try) -> ast.AST | list[ast.stmt]:
        self.generic_visit(node)
        if not node.body or not isinstance(node.body[0], ast.Import | ast.ImportFrom):
            return node
        imports = [each for each in node.body if isinstance(each, ast.Import | ast.ImportFrom)]
        if any(map(_is_missing, imports[: _leading(node.body)])):
            handler = next((each for each in node.handlers if _catches(each)), None)
            return node if handler is None or _tells(handler) else self._taken([*handler.body, *node.finalbody])
        if all(isinstance(each, _HARMLESS) or _sets_flag(each) for each in node.body):
            return self._taken([*node.body, *node.orelse, *node.finalbody])
        return node

    def _taken(self, body: list[ast.stmt]) -> list[ast.stmt]:
        for each in body:
            if (flag := _sets_flag(each)) is not None:
                self.flags.update(flag)
        return body


def _leading(body: list[ast.stmt]) -> int:
    """Return how many statements a body begins with that are imports."""
    return next((n for n, each in enumerate(body) if not isinstance(each, ast.Import | ast.ImportFrom)), len(body))


def _is_missing(node: ast.Import | ast.ImportFrom) -> bool:
    """Return whether an import fails where only Python's own library and requests are."""
    if isinstance(node, ast.Import):
        return not all(_exists(each.name) for each in node.names)
    module = node.module or ""
    if node.level or not _is_of_python(module):
        return not node.level and not _exists(module)
    return not all(each.name == "*" or _has(module, each.name) for each in node.names)


def _is_of_python(module: str) -> bool:
    return module.partition(".")[0] in sys.stdlib_module_names - _LOUD


def _exists(module: str) -> bool:
    if not _is_of_python(module):
        return module.partition(".")[0] in _PRESENT
    return "." not in module or _loaded(module) is not None


def _has(module: str, name: str) -> bool:
    found = _loaded(module)
    return found is not None and (hasattr(found, name) or _loaded(f"{module}.{name}") is not None)


def _loaded(module: str) -> object:
    try:
        return importlib.import_module(module)
    except ImportError:
        return None


def _catches(handler: ast.ExceptHandler) -> bool:
    """Return whether an import that fails comes here."""
    types = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(each is None or (isinstance(each, ast.Name) and each.id in _CAUGHT) for each in types)


def _tells(handler: ast.ExceptHandler) -> bool:
    """Return whether a handler needs the library after all, or asks what the error was."""
    inside = [each for statement in handler.body for each in ast.walk(statement)]
    return any(isinstance(each, ast.Raise) or getattr(each, "id", 0) == handler.name for each in inside)


def _sets_flag(node: ast.stmt) -> dict[str, object] | None:
    match node:
        case ast.Assign(targets=targets, value=ast.Constant(value=bool() | None as value)) if all(
            isinstance(each, ast.Name) for each in targets
        ):
            return {each.id: value for each in targets if isinstance(each, ast.Name)}
    return None


def _bound(node: ast.AST) -> Iterator[str]:
    """Yield the names that a node binds, wherever it stands."""
    match node:
        case ast.Name(id=name, ctx=ast.Store() | ast.Del()) | ast.arg(arg=name):
            yield name
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name) | ast.ExceptHandler(name=str() as name):
            yield name
        case ast.alias(name=name, asname=asname):
            yield asname or name.partition(".")[0]
        case ast.MatchAs(name=str() as name) | ast.MatchStar(name=str() as name) | ast.MatchMapping(rest=str() as name):
            yield name


class _Decided(ast.NodeTransformer):
    """Takes the branch of each if that asks for such a constant."""

    def __init__(self, known: dict[str, object]) -> None:
        self._known = known

    def visit_If(self, node: ast.If) -> ast.AST | list[ast.stmt]:
        self.generic_visit(node)
        answer = self._answer(node.test)
        if answer is None:
            return node
        return (node.body if answer else node.orelse) or [ast.copy_location(ast.Pass(), node)]

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        self.generic_visit(node)
        ends = (n for n, each in enumerate(node.body) if isinstance(each, ast.Return | ast.Raise))
        node.body = node.body[: next(ends, len(node.body)) + 1]
        return node

    def visit_IfExp(self, node: ast.IfExp) -> ast.expr:
        self.generic_visit(node)
        answer = self._answer(node.test)
        return node if answer is None else node.body if answer else node.orelse

    def _answer(self, test: ast.expr) -> bool | None:
        match test:
            case ast.Name(id=name) if name in self._known:
                return bool(self._known[name])
            case ast.UnaryOp(op=ast.Not(), operand=inner) if (answer := self._answer(inner)) is not None:
                return not answer
            case ast.BoolOp(op=op, values=[first, *_]):
                return self._answer(first) if self._answer(first) is isinstance(op, ast.Or) else None
            case ast.Compare(left=ast.Name(id=name), ops=[op], comparators=[ast.Constant(value=value)]) if (
                name in self._known and isinstance(op, ast.Is | ast.IsNot)
            ):
                return (self._known[name] is value) == isinstance(op, ast.Is)
        return None
