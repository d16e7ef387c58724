"""Finds the handlers that a Python file defines, and checks their parameters, from its syntax tree."""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from emulator.errors import FunctionError
from emulator.values.model import HANDLER_NAMES
from emulator.values.spelling import nearest
from emulator.values.words import reason_of

_LOOKS_LIKE_HANDLER = re.compile(r"on_?[A-Za-z]+", re.IGNORECASE)
_Def = ast.FunctionDef | ast.AsyncFunctionDef


SOURCE_HANDLER = "onRequest"
"""What Segment calls in a source function, for each request to its webhook."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The contents of a handler file: handler names in Segment's order, and lines on names that only look like one."""

    handlers: tuple[str, ...]
    warnings: tuple[str, ...]


def read_handlers(path: Path) -> Source:
    """Read a handler file without running it; raises FunctionError, "path:line: what", for what could not work.

    That is a file that is not Python, one without any handler, and a handler that is not a plain function which
    takes (event, settings).
    """
    names = dict(_top_level_names(_parse(path).body))
    handlers = tuple(name for name in HANDLER_NAMES if name in names)
    functions = {name: node for name, node in names.items() if isinstance(node, _Def)}
    if not handlers:
        raise FunctionError(_no_handler(path, functions))
    for name in handlers:
        what = _fault(names[name], functions)
        if what:
            raise FunctionError(f"{path}:{names[name].lineno}: {name} {what}")
    lines = {name: node.lineno for name, node in functions.items()}
    return Source(handlers=handlers, warnings=tuple(misspelt(path, lines)))


def read_action_names(path: Path) -> list[str]:
    """Return the names of the file's functions that an action's call, with (payload, settings), would fit."""
    names = dict(_top_level_names(_parse(path).body))
    return [name for name, node in names.items() if isinstance(node, ast.FunctionDef) and _takes_two(node.args)]


def _parse(path: Path) -> ast.Module:
    try:
        source = path.read_bytes()
    except OSError as error:
        raise FunctionError(f"{path}: cannot be read: {reason_of(error)}", unreadable=True) from error
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(source, str(path))
            # Some syntax errors, such as a return outside a function, are found by the compiler only.
            compile(tree, str(path), "exec", dont_inherit=True)
    except SyntaxError as error:
        raise FunctionError(f"{path}:{error.lineno or 1}: not Python: {error.msg}", unreadable=True) from error
    except (ValueError, RecursionError, MemoryError) as error:
        what = f"not Python that can be compiled: {str(error) or 'nested too deeply'}"
        raise FunctionError(f"{path}: {what}", unreadable=True) from error
    return tree


def _top_level_names(body: Iterable[ast.AST]) -> Iterator[tuple[str, ast.stmt]]:
    """Yield each name that the module's own statements bind, with its statement; the branches of if and try count."""
    for statement in body:
        if isinstance(statement, _Def | ast.ClassDef):
            yield statement.name, statement
        elif isinstance(statement, ast.Assign | ast.AnnAssign) and statement.value is not None:
            names = (node for node in ast.walk(statement) if isinstance(node, ast.Name))
            yield from ((name.id, statement) for name in names if isinstance(name.ctx, ast.Store))
        elif isinstance(statement, ast.Import | ast.ImportFrom):
            yield from ((alias.asname or alias.name, statement) for alias in statement.names)
        elif isinstance(statement, ast.If | ast.Try | ast.TryStar | ast.ExceptHandler | ast.With):
            yield from _top_level_names(ast.iter_child_nodes(statement))


def _fault(statement: ast.stmt, functions: dict[str, _Def]) -> str | None:
    """Say what keeps a handler from being called with (event, settings), as far as the text alone shows it."""
    handler = _defined(statement, functions)
    if isinstance(handler, ast.ClassDef | ast.Constant):
        return "is not a function; write it as def, with (event, settings)"
    if isinstance(handler, ast.AsyncFunctionDef):
        return "is async; a Python handler is a plain def"
    if isinstance(handler, ast.FunctionDef) and _yields(handler):
        return "has a yield, so that calling it runs nothing; a handler is a plain def"
    if isinstance(handler, ast.FunctionDef) and handler.decorator_list:
        return None
    if isinstance(handler, ast.FunctionDef | ast.Lambda) and not _takes_two(handler.args):
        return f"takes ({ast.unparse(handler.args)}); a handler takes (event, settings)"
    return None


def _defined(statement: ast.stmt, functions: dict[str, _Def]) -> ast.AST | None:
    """Return what a name stands for, followed one step: `onTrack = send` is the function `send`."""
    if not isinstance(statement, ast.Assign | ast.AnnAssign):
        return statement
    if isinstance(statement.value, ast.Name):
        return functions.get(statement.value.id)
    return statement.value


def _yields(handler: ast.FunctionDef) -> bool:
    waiting: list[ast.AST] = list(handler.body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Yield | ast.YieldFrom):
            return True
        if not isinstance(node, _Def | ast.Lambda):
            waiting.extend(ast.iter_child_nodes(node))
    return False


def _takes_two(arguments: ast.arguments) -> bool:
    positional = len(arguments.posonlyargs) + len(arguments.args)
    required = positional - len(arguments.defaults)
    has_required_keyword = any(default is None for default in arguments.kw_defaults)
    return required <= 2 and (positional >= 2 or arguments.vararg is not None) and not has_required_keyword


def _no_handler(path: Path, functions: dict[str, _Def]) -> str:
    if not functions:
        return f"{path}: no handler here, and no function; write one, such as def onTrack(event, settings)"
    return found_no_handler(path, functions)


def found_no_handler(path: Path, functions: Collection[str]) -> str:
    """Say that none of these functions is a handler, and which one was probably meant."""
    if SOURCE_HANDLER in functions:
        return f"{path}: is a source function, with {SOURCE_HANDLER}; destination and insert functions are emulated"
    meant = next(filter(None, map(_meant_handler, functions)), None)
    advice = f"did you mean '{meant}'?" if meant else f"known: {', '.join(HANDLER_NAMES)}"
    return f"{path}: no handler here; found {', '.join(functions)}; {advice}"


def misspelt(path: Path, lines: Mapping[str, int]) -> Iterator[str]:
    """Yield a warning for each function, given with its line, whose name only looks like a handler's."""
    for name, line in lines.items():
        meant = _meant_handler(name)
        if meant:
            what = f"{name} is not the name of a handler, so Segment never calls it; did you mean '{meant}'?"
            yield f"{path}:{line}: {what}"


def _meant_handler(name: str) -> str | None:
    if name in HANDLER_NAMES or not _LOOKS_LIKE_HANDLER.fullmatch(name):
        return None
    # A function named `one` or `only` is not meant as a handler.
    return nearest(name, HANDLER_NAMES, likeness=0.75)
