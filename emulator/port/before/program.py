"""A whole file: what stands in handler.js, in which order, under which names."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from emulator.inputs.bundle import read_function
from emulator.inputs.origin import origin_line
from emulator.port.before.emitting import Work
from emulator.port.before.flow import prove
from emulator.port.before.functions import above, constant_lines, docstring, function_lines
from emulator.port.before.proofs import Key, Proofs
from emulator.port.before.reading import Module, Sources, read_sources, refusal
from emulator.port.before.scopes import RESERVED, plain_name
from emulator.port.library import needed
from emulator.port.program import Port
from emulator.port.refusals import PortError, Refusal

HELPERS = "// What Python means, where JavaScript means something else."


def port(path: Path) -> Port:
    """Compile a destination's folder, or a handler file by path.

    Raises PortError with every place that can not be ported, and FunctionError for what is no function at all.
    """
    handler = path / "handler.py" if path.is_dir() else path
    folder = handler.parent if handler.parent.name not in ("", "..") else handler.parent.resolve()
    # A file that is not Python is told as every other refusal, and so is read before the function is.
    sources = read_sources(handler, folder.parent) if handler.is_file() else None
    function = read_function(path, "python")
    if sources is None:
        sources = read_sources(function.handler, function.functions_dir)
    refused = list(_refused(sources, function.handlers))
    if refused:
        raise PortError(sorted(refused))
    parts, helpers = _written(sources, list(function.handlers))
    head = origin_line(function.folder, [Path(module.path) for module in sources.modules.values()])
    carried = [helper.text.strip() for helper in needed(helpers)]
    tail = [HELPERS, *carried] if carried else []
    text = "\n\n".join([head, *parts, *tail]) + "\n"
    lines = sum(len(each.splitlines()) + 1 for each in tail)
    return Port(function.handler.with_suffix(".js"), text, lines)


def _refused(sources: Sources, handlers: tuple[str, ...]) -> Iterator[Refusal]:
    for module in sources.modules.values():
        yield from module.refusals
    main = sources.modules["handler"]
    for name in handlers:
        if name not in main.functions:
            yield refusal(
                main, main.constants.get(name, main.tree), f"{name} is no def; write def {name}(event, settings)"
            )
    for module in sources.modules.values():
        for name, meaning in module.imports.items():
            if sources.find(module.name, name) is None:
                yield refusal(
                    module, main.tree, f"{meaning.name} is not defined in what it is imported from; correct the import"
                )


def _written(sources: Sources, handlers: list[str]) -> tuple[list[str], set[str]]:
    proofs = prove(sources, handlers)
    names = _names(proofs, handlers)
    waiting = _waiting(proofs)
    first = Work(proofs, names, waiting)
    _parts(first)
    if first.refusals:
        raise PortError(sorted(first.refusals))
    # What a catch asks for depends on the helpers of the whole file, which are known only now.
    work = Work(proofs, names, waiting, used=frozenset(first.helpers))
    return list(_parts(work)), work.helpers


def _parts(work: Work) -> list[str]:
    proofs = work.proofs
    main, *shared = reversed(proofs.sources.modules.values())
    constants = [line for module in proofs.sources.modules.values() for line in constant_lines(work, module)]
    about = _head(main)
    parts = ["\n".join(about)] if about else []
    parts += ["\n".join(constants)] if constants else []
    parts += _functions(work, main)
    for module in sorted(shared, key=lambda module: module.path):
        functions = _functions(work, module)
        heading = (ast.get_docstring(module.tree) or "").partition("\n")[0]
        functions[:1] = [f"// {Path(module.path).name}: {heading}\n\n{each}" for each in functions[:1]]
        parts += functions
    return parts


def _head(main: Module) -> list[str]:
    """Return what a file begins with: its docstring, and the comments above that or above its imports."""
    first = main.tree.body[0]
    comments = above(main, first.lineno) if isinstance(first, ast.Expr | ast.Import | ast.ImportFrom) else []
    return comments + docstring(main.tree, "")


def _functions(work: Work, module: Module) -> list[str]:
    used = [work.proofs.functions.get((module.name, name)) for name in module.functions]
    return ["\n".join(function_lines(work, function)) for function in used if function is not None]


def _names(proofs: Proofs, handlers: list[str]) -> dict[Key, str]:
    """Return what each function and constant is called in the one file."""
    names: dict[Key, str] = {("handler", name): name for name in handlers}
    for key in sorted([*proofs.functions, *proofs.constants], key=lambda key: key[0] != "handler"):
        if key not in names:
            names[key] = _free(key, set(names.values()))
    return names


def _free(key: Key, taken: set[str]) -> str:
    name = plain_name(key[1])
    if name in taken:
        name = f"{name}_{key[0].rpartition('.')[2]}"
    while name in RESERVED or name in taken:
        name += "_"
    return name


def _waiting(proofs: Proofs) -> frozenset[Key]:
    """Return the functions that reach a request, and so are async."""
    waiting = {key for key, function in proofs.functions.items() if function.sends}
    while True:
        more = {key for key, function in proofs.functions.items() if key not in waiting and function.calls & waiting}
        if not more:
            return frozenset(waiting)
        waiting |= more
