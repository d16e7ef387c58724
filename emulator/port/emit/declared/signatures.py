"""Signatures: what helpers are told of a function's parameters, where a call's arguments are bound while it runs."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Mapping, Sequence

from emulator.port.emit.builder import Builder
from emulator.port.emit.declared.arguments import called_name, keyword_object, positional
from emulator.port.emit.declared.marked_names import signature, signature_of_row
from emulator.port.inference.calling import defaults_of
from emulator.port.output.javascript import UNDEFINED, Array, Call, Js, Object, Text
from emulator.port.rows import Row, methods, rows
from emulator.port.source.units import Unit, simple_name


def signature_of(node: ast.FunctionDef | ast.Lambda, *, skip: int = 0) -> list[str]:
    """Return the signature of a function or method, without its first `skip` parameters."""
    return signature(node.args, {name for name, _ in defaults_of(node)}, skip=skip)


def is_described(builder: Builder, args: ast.arguments) -> bool:
    """Return whether helpers are told a function's signature: JavaScript's parameters hide which go by name only."""
    return builder.work.keyword_calls or bool(args.kwonlyargs) or (args.kwarg is not None and args.vararg is None)


def described(builder: Builder, made: Js, unit: Unit) -> Js:
    """Write a function with its signature, where the program calls functions that are values by name."""
    assert isinstance(unit.node, ast.FunctionDef | ast.Lambda)
    if isinstance(unit.node, ast.Lambda) and builder.work.asks_names:
        made = builder.helper("pyNamed", Text("<lambda>"), made)
    if not is_described(builder, unit.node.args):
        return made
    names = signature_of(unit.node)
    return builder.helper(describing(names), made, texts(names), Text(qualified(unit)))


def describing(names: Sequence[str], *, is_class: bool = False) -> str:
    """Return the helper that tells a signature: of a class, or with names that no place has, it binds calls too."""
    return "pySigned" if is_class or any(each.startswith("*") for each in names) else "pyDescribed"


def qualified(unit: Unit) -> str:
    """Return a function's name as Python's errors write it: `Client.send`, `program.<locals>.inner`."""
    parent = unit.parent
    last = simple_name(unit.name) if not isinstance(unit.node, ast.Lambda) else "<lambda>"
    if parent is None or parent.is_module:
        return last
    return f"{qualified(parent)}.{last}" if parent.is_class else f"{qualified(parent)}.<locals>.{last}"


def texts(names: Sequence[str]) -> Array:
    """Write a list of texts."""
    return Array(tuple(Text(each) for each in names))


def given_arguments(builder: Builder, node: ast.Call) -> tuple[Array, Js]:
    """Write the arguments of a call as a list of those without names, and an object of those with."""
    fields = keyword_object(builder, node.keywords, called_name(builder, node))
    return Array(tuple(positional(builder, node.args))), fields


def bound_while_running(builder: Builder, node: ast.Call, target: Js) -> Call:
    """Write the arguments of a call of something own, which its signature binds; they are spread."""
    return builder.helper("pyArguments", target, *given_arguments(builder, node))


def called_by_name(
    builder: Builder, node: ast.Call, holder: Js, name: str, built_in: Mapping[str, Row] | None = None
) -> Call:
    """Write x.name(…) whose arguments the method's own signature binds; `built_in` are rows by the type of x."""
    builder.work.keyword_methods.add(name)
    builder.work.keyword_calls = True
    library = _of_library(builder, name)
    rows_of = [(type_, row) for type_, row in (built_in or {}).items() if row.helper]
    made = [(type_, Array((builder.helper_name(row.helper), texts(signature_of_row(row))))) for type_, row in rows_of]
    others = [*(library or [UNDEFINED]), Object(tuple(made))] if made else library
    return builder.helper("pyCallMethodWith", holder, Text(name), *given_arguments(builder, node), *others)


def _of_library(builder: Builder, name: str) -> list[Js]:
    """Write the parameters of the method of that name in the libraries that the program uses; of several, by class."""
    owners = {row.python.rpartition(".")[0]: row for row in methods(name)}
    uses = builder.work.waiting.uses
    used = {owner: row for owner, row in owners.items() if "." in owner and uses(owner)}
    # A class that a program does not name, such as re.Match, comes from a module that it does.
    used = used or {owner: row for owner, row in owners.items() if "." in owner and uses(owner.partition(".")[0])}
    found = {row.signature: texts(signature_of_row(row)) for row in used.values()}
    if len(found) < 2:
        return list(found.values())
    # A class takes what the one above it takes, and more: it is asked for first.
    several = sorted(used.items(), key=lambda item: -len(item[1].signature))
    classes = [(rows()[owner].helper, found[row.signature]) for owner, row in several]
    return [Array(tuple(Array((builder.helper_name(helper), names)) for helper, names in classes))]


def library_methods(builder: Builder, name: str | None = None) -> list[Js]:
    """Return the classes of libraries that a program uses, with the parameters of their methods, or of one of them."""
    found: dict[str, list[Row]] = defaultdict(list)
    for row in rows().values() if builder.work.keyword_calls else ():
        owner, _, last = row.python.rpartition(".")
        if owner in rows() and rows()[owner].new and row.signature and name in (None, last):
            found[owner].append(row)
    used = {owner: methods_ for owner, methods_ in found.items() if builder.work.waiting.uses(owner)}
    named = {
        owner: Object(tuple((row.python.rpartition(".")[2], texts(signature_of_row(row))) for row in methods_))
        for owner, methods_ in used.items()
    }
    return [Array((builder.helper_name(rows()[owner].helper), made)) for owner, made in named.items()]


def bound_method(builder: Builder, holder: Js, row: Row) -> Js:
    """Write a method of a library's object that is not called; it keeps its object."""
    name = Text(row.python.rpartition(".")[2])
    made = builder.helper("pyGetAttr", holder, name)
    return (
        builder.helper("pyDescribed", made, texts(signature_of_row(row)), name) if builder.work.keyword_calls else made
    )
