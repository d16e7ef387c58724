"""A whole file: read, proven, written; what stands in handler.js, in which order, under which names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from emulator.inputs.bundle import read_function
from emulator.inputs.origin import origin_line
from emulator.port.carrying import carried
from emulator.port.emit.async_scopes import find_waiting
from emulator.port.emit.builder import Work
from emulator.port.emit.calls.classes_of import ABSTRACT, OF_HELPERS
from emulator.port.emit.calls.library_calls import KNOWN
from emulator.port.emit.declared.shapes import mixed_classes
from emulator.port.emit.expressions.unknown import module_advice, unknown_name
from emulator.port.emit.facts.asked import attributes_asked, sets_attributes
from emulator.port.emit.facts.error_names import error_name
from emulator.port.emit.modules import Written, write_program
from emulator.port.inference.flow import prove
from emulator.port.inference.proofs import Proofs
from emulator.port.library import Helper, helpers, needed
from emulator.port.output.scopes import RESERVED, plain_name
from emulator.port.rows import rows
from emulator.port.source.meanings import Key
from emulator.port.source.reading import Module, Own, Sources, defines, read_sources, refusal
from emulator.port.source.refusals import PortError, Refusal
from emulator.values.function import Function

Part = list[tuple[str, tuple[str, int] | None]]
"""Lines of JavaScript, each with the file and line of Python that it came from."""
EARLY = "// What Python's types are in JavaScript, before what is made of them when this file is loaded."
HELPERS = "// What Python means, where JavaScript means something else."


@dataclass(frozen=True, slots=True)
class Port:
    """The JavaScript of a function: its file, beside the Python; its text; how many of its lines are helpers'.

    `lines` says for each line of the text, from 1, which file and line of Python it was made from.
    """

    path: Path
    text: str
    helper_lines: int
    lines: dict[int, tuple[str, int]] = field(default_factory=dict)


def port(path: Path) -> Port:
    """Compile a destination's folder, or a handler file by path.

    Raises PortError with every place that cannot be ported, and FunctionError for what is not a function at all.
    """
    handler = path / "handler.py" if path.is_dir() else path
    folder = handler.parent if handler.parent.name not in ("", "..") else handler.parent.resolve()
    # A file that is not Python is told as every other refusal, and so is read before the function is.
    sources = read_sources(handler, folder.parent) if handler.is_file() else None
    function = read_function(path, "python")
    if sources is None:
        sources = read_sources(function.handler, function.functions_dir)
    own = [Path(module.path) for module in sources.modules.values() if not module.is_library]
    head = origin_line(function.folder, own)
    written = _written(sources, list(function.handlers), _settings(function))
    return _port(function.handler.with_suffix(".js"), head, written)


def _settings(function: Function) -> dict[str, str]:
    """Return the types of the settings that are surely there."""
    settings = function.definition.settings if function.definition is not None else ()
    return {each.name: each.type for each in settings if each.required}


def _port(path: Path, head: str, written: Written) -> Port:
    program = "\n".join(text for part in written.parts for text, _ in part)
    every = carried({*written.helpers, *written.early}, program)
    first = {each.name for each in needed(written.early)}
    early = [each for each in every if each.name in first]
    late = [each for each in every if each.name not in first]
    top, below = _apart(written.parts) if early else (written.parts, [])
    parts: list[Part] = [[(head, None)], *top]
    parts += [[(EARLY, None)], *map(_lines_of, early)] if early else []
    parts += below
    parts += [[(HELPERS, None)], *map(_lines_of, late)] if late else []
    numbered = [line for part in parts for line in [*part, ("", None)]][:-1]
    lines = {index: place for index, (_, place) in enumerate(numbered, 1) if place is not None}
    text = "\n".join(text for text, _ in numbered) + "\n"
    count = sum(len(_lines_of(each)) + 1 for each in (*early, *late)) + 2 * (bool(early) + bool(late))
    return Port(path, text, count, lines)


def _apart(parts: list[Part]) -> tuple[list[Part], list[Part]]:
    """Return the parts that may stand before the helpers that are classes, and those that need them while loading.

    A function is there from the start, wherever it stands; statements before the first that needs a helper, or calls an
    own function that may, come first, too, and all others keep their order.
    """
    own = {name for part in parts for name in _declared(_text_of(part))}
    top: list[Part] = []
    below: list[Part] = []
    for part in parts:
        text = _text_of(part)
        stays = _is_function(part) or not (below or _uses_helper(text) or not own.isdisjoint(_called(text)))
        (top if stays else below).append(part)
    return top, below


def _text_of(part: Part) -> str:
    return "\n".join(line for line, _ in part)


def _is_function(part: Part) -> bool:
    """Return whether a part, but for comments before it, is the declaration of a function."""
    code = re.sub(r"/\*.*?\*/|^\s*//[^\n]*$", "", _text_of(part), flags=re.DOTALL | re.MULTILINE).lstrip()
    return re.match(r"(?:async )?function\b", code) is not None


def _lines_of(helper: Helper) -> Part:
    return [(line, None) for line in helper.text.strip().split("\n")]


def _written(sources: Sources, handlers: list[str], settings: dict[str, str]) -> Written:
    refused = set(_refused(sources))
    proofs = prove(sources, handlers, settings)
    attributes = {name: attributes_asked(module.tree) for name, module in sources.modules.items()}
    mixed = mixed_classes(proofs.sources)
    for exact in (False, True):
        waiting = find_waiting(proofs, handlers, exact=exact)
        first = Work(proofs, {}, waiting, attributes=attributes, mixed=mixed)
        first.names = _names(proofs, handlers)
        write_program(first, handlers)
        if not first.cannot_wait or any(sets_attributes(module.tree) for module in sources.modules.values()):
            # What an object has under a dict that was set, nothing follows value by value.
            break
    refused |= first.refusals
    main = sources.modules["handler"]
    refused |= {refusal(main, main.tree, f"{name} is no helper") for name in first.helpers - helpers().keys()}
    if refused:
        raise PortError(sorted({_in_own_file(sources, each) for each in refused}))
    # Whether functions are described for calls with names is known only when all is written.
    work = Work(proofs, first.names, waiting, attributes=attributes, mixed=mixed)
    work.described, work.keyword_calls = first.described, first.keyword_calls
    work.keyword_methods, work.keyword_classes = first.keyword_methods, first.keyword_classes
    work.class_values = first.class_values
    return write_program(work, handlers)


def _in_own_file(sources: Sources, found: Refusal) -> Refusal:
    """Return a refusal with a place that its author can mend: of the port's own library, where a file takes from it."""
    library = {name for name, module in sources.modules.items() if module.is_library and module.path == found.path}
    for module in (each for each in sources.modules.values() if not each.is_library):
        for name, meaning in module.imports.items():
            if isinstance(meaning, Own) and meaning.module in library:
                return refusal(module, module.places[name], found.what)
    return found


def _refused(sources: Sources) -> Iterator[Refusal]:
    """Yield the refusals of imports; one that nothing uses is left out."""
    for module in sources.modules.values():
        used = {name for unit in module.units.values() for name in unit.used}
        for name, meaning in module.imports.items():
            place = module.places.get(name, module.tree)
            if isinstance(meaning, Own):
                yield from _missing(sources, module, name, meaning)
                continue
            advice = module_advice(meaning.name) if name in used else None
            if advice is not None:
                yield refusal(module, place, advice)
            elif name in used and not _is_known(meaning.name):
                yield refusal(module, place, unknown_name(meaning.name))


def _missing(sources: Sources, module: Module, name: str, meaning: Own) -> Iterator[Refusal]:
    there = sources.modules.get(meaning.module)
    found = sources.find(module.name, name)
    if meaning.name and there is not None and not defines(there, meaning.name) and isinstance(found, Own):
        what = f"{meaning.name} is not defined in what it is imported from; correct the import"
        yield refusal(module, module.places.get(name, module.tree), what)


def _is_known(name: str) -> bool:
    """Return whether a library's name, or any below it, can be ported."""
    if name in OWN_FORMS or name in KNOWN or name in ABSTRACT or name in OF_HELPERS or error_name(name) is not None:
        return True
    return any(
        row == name or row.startswith(f"{name}.")
        for row in (*rows(), *OWN_FORMS, *KNOWN, *ABSTRACT, "requests.exceptions.")
    )


_declared = re.compile(r"^(?:async )?(?:function\*?|class) ([\w$]+)", re.MULTILINE).findall
_called = re.compile(r"([\w$]+)\(").findall
_uses_helper = re.compile(r"\b[pP]y[A-Z]\w*").search
OWN_FORMS = frozenset({
    "dataclasses.dataclass", "dataclasses.field", "dataclasses.KW_ONLY", "dataclasses.InitVar",
    "enum.Enum", "enum.IntEnum", "enum.StrEnum",
    "enum.auto", "enum.unique", "enum.Flag", "enum.IntFlag", "abc.ABC", "abc.ABCMeta", "abc.abstractmethod",
    "functools.cached_property",
    "functools.wraps", "functools.total_ordering", "contextlib.suppress",
    "types.TracebackType",
    "emulator.segment.cache",
})  # fmt: skip
"""Names of libraries that are part of the language, and need no row."""


def _names(proofs: Proofs, handlers: list[str]) -> dict[Key, str]:
    """Return what each function, class and constant is called in the one file."""
    names: dict[Key, str] = {("handler", name): name for name in handlers}
    modules = sorted(proofs.sources.modules.values(), key=lambda module: module.name != "handler")
    for module in modules:
        for name in (*module.functions, *module.classes, *module.constants, *sorted(module.variables)):
            if (module.name, name) not in names:
                names[module.name, name] = _free((module.name, name), set(names.values()))
    return names


def _free(key: Key, taken: set[str]) -> str:
    name = plain_name(key[1])
    if name in taken:
        name = f"{name}_{key[0].rpartition('.')[2]}"
    while name in RESERVED or name in taken:
        name += "_"
    return name
