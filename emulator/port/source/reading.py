"""Reads a handler.py and the own files that it imports, without running them."""

from __future__ import annotations

import ast
import importlib
import io
import sys
import tokenize
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from emulator.errors import FunctionError
from emulator.port.rows import rows
from emulator.port.source.language import DROPPED_MODULES, MEANT
from emulator.port.source.library_modules import LIBRARY, PACKAGE
from emulator.port.source.library_names import canonical
from emulator.port.source.refusals import PortError, Refusal
from emulator.port.source.tidying import tidy
from emulator.port.source.units import Unit, read_units
from emulator.values.words import reason_of

ROOT = "functions"
"""The package that own files are imported from."""


_SEGMENT = ("EventNotSupported", "InvalidEventPayload", "ValidationError", "RetryError", "DropEvent")


@dataclass(frozen=True, slots=True)
class Known:
    """A name that a module imports from Segment, Python or requests, in full: `datetime.datetime`."""

    name: str


@dataclass(frozen=True, slots=True)
class Own:
    """A name that a module imports from another own file; no name is the file itself."""

    module: str
    name: str


@dataclass(slots=True)
class Module:
    """One file: what it defines by name, what its imports mean, its scopes, and its comments by line.

    `name` is `handler`, or `shared.text`. A comment is its text without the #, and whether it has its line to itself.
    What is bound once, at the top, is a constant, a function or a class; all other names are `variables`.
    """

    name: str
    path: str
    source: str
    tree: ast.Module
    constants: dict[str, ast.expr] = field(default_factory=dict)
    functions: dict[str, ast.FunctionDef] = field(default_factory=dict)
    classes: dict[str, ast.ClassDef] = field(default_factory=dict)
    variables: set[str] = field(default_factory=set)
    imports: dict[str, Known | Own] = field(default_factory=dict)
    places: dict[str, ast.stmt] = field(default_factory=dict)
    comments: dict[int, tuple[str, bool]] = field(default_factory=dict)
    units: dict[ast.AST, Unit] = field(default_factory=dict)

    @property
    def import_name(self) -> str:
        """The name that the file has while it runs."""
        place = Path(self.path)
        return f"{ROOT}.{place.parent.name}.{place.stem}" if self.name == "handler" else f"{ROOT}.{self.name}"

    @property
    def is_library(self) -> bool:
        """Whether the file is one of Python's library, written for the port."""
        return self.name.startswith(f"{PACKAGE}.")

    @property
    def unit(self) -> Unit:
        """The scope of the file itself."""
        return self.units[self.tree]


@dataclass(frozen=True, slots=True)
class Sources:
    """The handler file and the own files it needs, each before the ones that import it."""

    modules: dict[str, Module]

    def find(self, module: str, name: str) -> tuple[Module, str] | Known | Own | None:
        """Return where a module's name is defined: a module with a name in it, a known name, a file, or nothing."""
        here = self.modules.get(module)
        while here is not None and not defines(here, name):
            meaning = here.imports.get(name)
            if not isinstance(meaning, Own):
                return meaning
            if not meaning.name:
                return meaning
            here, name = self.modules.get(meaning.module), meaning.name
            if here is not None and not defines(here, name) and name not in here.imports:
                return meaning
        return None if here is None else (here, name)

    def unit(self, module: str, node: ast.AST) -> Unit:
        """Return the scope that a node opens."""
        return self.modules[module].units[node]


def defines(module: Module, name: str) -> bool:
    """Return whether the name is the module's own."""
    return name in module.constants or name in module.functions or name in module.classes or name in module.variables


def read_sources(handler: Path, functions_dir: Path) -> Sources:
    """Read the handler and all that it imports; raises PortError for files that are not Python."""
    modules: dict[str, Module] = {}
    _read_into(modules, "handler", handler, functions_dir, [])
    return Sources(modules)


def _read_into(modules: dict[str, Module], name: str, path: Path, functions_dir: Path, above: list[str]) -> None:
    module = _read(name, path)
    _sort(module)
    for statement in ast.walk(module.tree):
        if isinstance(statement, ast.Import | ast.ImportFrom):
            _import(module, statement, functions_dir, path.parent)
    for meaning in list(module.imports.values()):
        if isinstance(meaning, Own) and meaning.module not in [*modules, *above, name]:
            file = _file_of(meaning.module, functions_dir)
            _read_into(modules, meaning.module, file, functions_dir, [*above, name])
    modules[name] = module


def _file_of(module: str, functions_dir: Path) -> Path:
    root = Path(__file__).parent.parent if module.startswith(f"{PACKAGE}.") else functions_dir
    return root / f"{module.replace('.', '/')}.py"


def _read(name: str, path: Path) -> Module:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise FunctionError(f"{path}: cannot be read: {reason_of(error)}") from error
    try:
        source = data.decode("utf-8-sig").replace("\r\n", "\n")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(source, str(path))
            compile(tree, str(path), "exec", dont_inherit=True)
            tidy(tree)
    except SyntaxError as error:
        raise PortError(
            [Refusal(str(path), error.lineno or 1, error.offset or 1, f"not Python: {error.msg}")]
        ) from None
    except (ValueError, RecursionError, MemoryError) as error:
        what = f"not Python that can be read: {str(error) or 'nested too deeply'}"
        raise PortError([Refusal(str(path), 1, 1, what)]) from None
    units = read_units(name, tree)
    return Module(name=name, path=str(path), source=source, tree=tree, comments=dict(_comments(source)), units=units)


def _comments(source: str) -> Iterator[tuple[int, tuple[str, bool]]]:
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            yield token.start[0], (token.string[1:].strip(), token.line[: token.start[1]].strip() == "")


def _sort(module: Module) -> None:
    """Put each name of the file where it belongs."""
    stores = dict(module.unit.stores)
    for unit in module.units.values():
        for name in unit.global_names & unit.stores.keys():
            stores[name] = stores.get(name, 0) + 2
    for statement in module.tree.body:
        match statement:
            case ast.FunctionDef(name=name) if stores[name] == 1:
                module.functions[name] = statement
            case ast.ClassDef(name=name) if stores[name] == 1:
                module.classes[name] = statement
            case (
                ast.Assign(targets=[ast.Name(id=name)], value=value)
                | ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value)
            ) if stores[name] == 1:
                module.constants[name] = value
                module.places[name] = statement
    known = {*module.functions, *module.classes, *module.constants}
    module.variables.update({*module.unit.bound, *stores} - known)


def _import(module: Module, statement: ast.Import | ast.ImportFrom, functions_dir: Path, here: Path) -> None:
    if isinstance(statement, ast.Import):
        for alias in statement.names:
            _import_module(module, statement, alias)
        return
    origin = _origin(statement, functions_dir, here)
    for alias in statement.names:
        if origin in DROPPED_MODULES and f"{origin}.{alias.name}" not in MEANT:
            continue
        if alias.name == "*":
            module.imports.update({each: Known(f"{origin}.{each}") for each in _every_name(origin)})
            continue
        name = alias.asname or alias.name
        if origin.startswith(f"{LIBRARY}."):
            module.imports[name] = Own(f"{PACKAGE}{origin.removeprefix(LIBRARY)}", alias.name)
        elif origin == ROOT or origin.startswith(f"{ROOT}."):
            module.imports[name] = _own(origin.removeprefix(ROOT).lstrip("."), alias.name, functions_dir)
        else:
            module.imports[name] = Known(canonical(f"{origin}.{alias.name}"))
        module.places.setdefault(name, statement)


def _every_name(origin: str) -> list[str]:
    """Return what `from origin import *` brings of a library."""
    if origin == "emulator.segment":
        return [*_SEGMENT, "cache"]
    if origin.partition(".")[0] in sys.stdlib_module_names:
        module = importlib.import_module(origin)
        return list(getattr(module, "__all__", [name for name in vars(module) if not name.startswith("_")]))
    names = (row.python.rpartition(".") for row in rows().values())
    return [name for module, _, name in names if module == origin]


def _import_module(module: Module, statement: ast.Import, alias: ast.alias) -> None:
    whole = alias.asname is not None
    name = alias.asname or alias.name.partition(".")[0]
    if alias.name.startswith(f"{ROOT}.") and whole:
        module.imports[name] = Own(alias.name.removeprefix(f"{ROOT}."), "")
    else:
        module.imports[name] = Known(canonical(alias.name if whole else name))
    module.places.setdefault(name, statement)


def _origin(statement: ast.ImportFrom, functions_dir: Path, here: Path) -> str:
    """Return the full name of what is imported from; a relative import is of the handler's own folder."""
    if not statement.level:
        return statement.module or ""
    folder = here
    for _ in range(statement.level - 1):
        folder = folder.parent
    parts = folder.relative_to(functions_dir).parts if folder.is_relative_to(functions_dir) else ()
    return ".".join([ROOT, *parts, *([statement.module] if statement.module else [])])


def _own(module: str, name: str, functions_dir: Path) -> Own:
    inner = f"{module}.{name}" if module else name
    if (functions_dir / f"{inner.replace('.', '/')}.py").is_file():
        return Own(inner, "")
    return Own(module, name)


def refusal(module: Module, node: ast.AST, what: str) -> Refusal:
    """Return the refusal of what stands at a node."""
    return Refusal(module.path, getattr(node, "lineno", 1), getattr(node, "col_offset", 0) + 1, what)
