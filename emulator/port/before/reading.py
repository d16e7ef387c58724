"""Reads a handler.py and the files of functions/shared that it imports, without running them."""

from __future__ import annotations

import ast
import io
import tokenize
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from emulator.errors import FunctionError
from emulator.port.language import DROPPED_MODULES, IMPORTS
from emulator.port.refusals import PortError, Refusal

SHARED = "functions.shared."
Node = TypeVar("Node")


@dataclass(frozen=True, slots=True)
class Known:
    """A name that a module imports from Segment, Python or requests: `datetime.datetime`."""

    name: str


@dataclass(frozen=True, slots=True)
class Own:
    """A name that a module imports from a file of functions/shared."""

    module: str
    name: str


@dataclass(frozen=True, slots=True)
class Module:
    """One file: its constants and functions by name, what its imports mean, and its comments by line.

    `name` is `handler`, or `shared.text`. A comment is its text without the #, and whether it has its line to itself.
    """

    name: str
    path: str
    source: str
    tree: ast.Module
    constants: dict[str, ast.expr] = field(default_factory=dict)
    functions: dict[str, ast.FunctionDef] = field(default_factory=dict)
    imports: dict[str, Known | Own] = field(default_factory=dict)
    comments: dict[int, tuple[str, bool]] = field(default_factory=dict)
    refusals: list[Refusal] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Sources:
    """The handler file and the shared files it needs, each before the ones that import it."""

    modules: dict[str, Module]

    def find(self, module: str, name: str) -> tuple[Module, str] | Known | None:
        """Return where a module's name is defined: a module with a name in it, a known name, or nothing."""
        here = self.modules.get(module)
        while here is not None and name not in here.constants and name not in here.functions:
            meaning = here.imports.get(name)
            if not isinstance(meaning, Own):
                return meaning
            here, name = self.modules.get(meaning.module), meaning.name
        return None if here is None else (here, name)


def read_sources(handler: Path, functions_dir: Path) -> Sources:
    """Read the handler and all that it imports; raises PortError for files that are not Python."""
    modules: dict[str, Module] = {}
    _read_into(modules, "handler", handler, functions_dir, [])
    return Sources(modules)


def _read_into(modules: dict[str, Module], name: str, path: Path, functions_dir: Path, above: list[str]) -> None:
    module = _read(name, path)
    for statement in module.tree.body:
        _sort(module, statement)
    for meaning in list(module.imports.values()):
        if isinstance(meaning, Own) and meaning.module not in [*modules, *above, name]:
            file = functions_dir / f"{meaning.module.replace('.', '/')}.py"
            _read_into(modules, meaning.module, file, functions_dir, [*above, name])
    modules[name] = module


def _read(name: str, path: Path) -> Module:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise FunctionError(f"{path}: can not be read: {(error.strerror or 'unknown cause').lower()}") from error
    try:
        source = data.decode("utf-8-sig").replace("\r\n", "\n")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(source, str(path))
            compile(tree, str(path), "exec", dont_inherit=True)
    except SyntaxError as error:
        raise PortError(
            [Refusal(str(path), error.lineno or 1, error.offset or 1, f"not Python: {error.msg}")]
        ) from None
    except (ValueError, RecursionError, MemoryError) as error:
        what = f"not Python that can be read: {str(error) or 'nested too deeply'}"
        raise PortError([Refusal(str(path), 1, 1, what)]) from None
    return Module(name=name, path=str(path), source=source, tree=tree, comments=dict(_comments(source)))


def _comments(source: str) -> Iterator[tuple[int, tuple[str, bool]]]:
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            yield token.start[0], (token.string[1:].strip(), token.line[: token.start[1]].strip() == "")


def _sort(module: Module, statement: ast.stmt) -> None:
    """Put a module's statement where it belongs, or refuse it."""
    match statement:
        case ast.FunctionDef(name=name):
            _define(module, module.functions, name, statement, statement)
        case (
            ast.Assign(targets=[ast.Name(id=name)], value=value)
            | ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value)
        ):
            _define(module, module.constants, name, value, statement)
        case ast.Import() | ast.ImportFrom():
            _import(module, statement)
        case ast.Expr(value=ast.Constant(value=str())) | ast.AnnAssign(value=None) | ast.Pass():
            pass
        case _:
            what = f"{_named(statement)} at the top of a file; write constants and def there"
            module.refusals.append(refusal(module, statement, what))


def _define(module: Module, table: dict[str, Node], name: str, node: Node, place: ast.stmt) -> None:
    if name in module.constants or name in module.functions or name in module.imports:
        module.refusals.append(refusal(module, place, f"'{name}' is defined twice; give each its own name"))
    table[name] = node


def _named(statement: ast.stmt) -> str:
    names = {ast.ClassDef: "a class", ast.AsyncFunctionDef: "async def", ast.AugAssign: "a constant that changes"}
    return names.get(type(statement), f"{type(statement).__name__.lower()} statement")


def _import(module: Module, statement: ast.Import | ast.ImportFrom) -> None:
    if isinstance(statement, ast.Import):
        for alias in statement.names:
            _bind(module, statement, alias.asname or alias.name, Known(alias.name), alias.name)
        return
    origin = statement.module or ""
    for alias in [] if origin in DROPPED_MODULES else statement.names:
        if origin.startswith(SHARED) and alias.name != "*":
            own = Own(origin.removeprefix("functions."), alias.name)
            module.imports[alias.asname or alias.name] = own
        else:
            _bind(module, statement, alias.asname or alias.name, Known(f"{origin}.{alias.name}"), origin)


def _bind(module: Module, statement: ast.stmt, name: str, known: Known, origin: str) -> None:
    if known.name in IMPORTS:
        module.imports[name] = Known(IMPORTS[known.name])
    elif origin not in DROPPED_MODULES:
        what = f"import of {known.name}; docs/port.md lists what can be imported"
        module.refusals.append(refusal(module, statement, what))


def refusal(module: Module, node: ast.AST, what: str) -> Refusal:
    """Return the refusal of what stands at a node."""
    return Refusal(module.path, getattr(node, "lineno", 1), getattr(node, "col_offset", 0) + 1, what)
