"""What a call can give: of an own function, a built-in, a method, or a library."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import replace

from emulator.port.inference.kinds import (
    BOOL,
    BOTTOM,
    DICT,
    ERROR,
    FLOAT,
    NUMBERS,
    OBJECT,
    RESPONSE,
    TOP,
    Kind,
    integer,
    join,
    listing,
    made_of,
)  # fmt: skip
from emulator.port.inference.method_kinds import SECONDS, MethodKinds
from emulator.port.inference.proofs import Env, Function
from emulator.port.inference.texts import QUOTED, as_text
from emulator.port.rows import rows
from emulator.port.source.meanings import Key, Meaning, dotted_meaning

LONGEST = 2.0**32
UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")
_CHANGE = frozenset(
    {"heapq.", "bisect.insort", "random.shuffle", "operator.setitem", "operator.delitem", "operator.iadd"}
)
"""Beginnings of library names that change what they are given."""


class Calling(MethodKinds):
    """Evaluates calls; arguments flow into the parameters of own functions."""

    def meaning(self, node: ast.expr) -> Meaning | None:
        """Return what a name, or a name with attributes of files and libraries, stands for."""
        names = {name for hidden in self.hidden for name in hidden}
        return dotted_meaning(self.proofs.sources, self.unit, node, names)

    def own(self, node: ast.expr) -> Key | None:
        """Return the own function that a name stands for, called as it was written."""
        meaning = self.meaning(node)
        if meaning is None or meaning.kind != "function":
            return None
        module = self.proofs.sources.modules[meaning.key[0]]
        function = module.functions.get(meaning.key[1])
        return None if function is not None and function.decorator_list else meaning.key

    def known(self, node: ast.expr) -> str | None:
        """Return the imported thing that a name or attribute stands for: `requests.post`, `datetime.datetime.now`."""
        meaning = self.meaning(node)
        return meaning.name if meaning is not None and meaning.kind == "known" else None

    def builtin(self, node: ast.expr) -> str | None:
        """Return the name of the built-in that a name stands for."""
        meaning = self.meaning(node) if isinstance(node, ast.Name) else None
        return meaning.name if meaning is not None and meaning.kind == "builtin" else None

    def scope_of(self, node: ast.Lambda | ast.FunctionDef | ast.ClassDef) -> Function:
        """Follow an inner scope, which may be called from anywhere unless it is only called by its name."""
        unit = self.module.units[node]
        key = (self.module.name, unit.name)
        function = self.proofs.scope(key, self.module, unit)
        if isinstance(node, ast.Lambda) or node.decorator_list or unit.is_method:
            self.proofs.escape(key)
        return function

    def _of_call(self, node: ast.Call, env: Env) -> Kind:
        own, known, builtin = self.own(node.func), self.known(node.func), self.builtin(node.func)
        arguments = [self.of(each, env) for each in self._values(node)] if builtin not in ("all", "any") else []
        if own is not None:
            return self._call_own(self.proofs.function(own), node)
        if known is not None:
            return self._call_known(known, arguments)
        if builtin is not None:
            return self._call_builtin(builtin, arguments, node, env)
        meaning = self.meaning(node.func)
        if isinstance(node.func, ast.Attribute) and meaning is None:
            return self._call_method(node, node.func, arguments, env)
        self.of(node.func, env)
        if meaning is None or meaning.kind != "class":
            return TOP.also("undefined")
        # An object of a class below dict is a dict, too.
        return TOP if self.proofs.poses else OBJECT

    @staticmethod
    def _values(node: ast.Call) -> Iterator[ast.expr]:
        yield from node.args
        yield from (each.value for each in node.keywords)

    def _call_own(self, function: Function, node: ast.Call) -> Kind:
        plain = isinstance(function.node, ast.FunctionDef) and not (
            function.node.args.vararg or function.node.args.kwarg
        )
        spread = any(isinstance(each, ast.Starred) for each in node.args) or any(
            each.arg is None for each in node.keywords
        )
        key = next(key for key, each in self.proofs.functions.items() if each is function)
        if not plain or spread:
            self.proofs.escape(key)
            return function.returns if function.returns.types else BOTTOM
        names = list(function.parameters)
        passed = dict(zip(names, node.args, strict=False))
        passed |= {each.arg: each.value for each in node.keywords if each.arg}
        for name, value in passed.items():
            if name in function.parameters:
                self.proofs.pass_to(function, name, self.proofs.kind(value).without("unbound"))
        missing = set(names) - set(passed)
        assert isinstance(function.node, ast.FunctionDef)
        for name, default in defaults_of(function.node):
            if name in missing:
                self.proofs.pass_to(function, name, self._default(function, default))
        return function.returns

    def _default(self, function: Function, default: ast.expr) -> Kind:
        around = function.unit.parent
        if isinstance(default, ast.Name) and around is not None and around.owner(default.id) is not None:
            return TOP
        inside = type(self)(self.proofs, function.module, None)
        # What a default holds may be another one's, as a module's constant may.
        return inside.of(default, {}) if isinstance(default, ast.Constant | ast.UnaryOp | ast.Name) else TOP

    def _call_known(self, name: str, arguments: list[Kind]) -> Kind:
        if any(name.startswith(each) for each in _CHANGE):
            self.proofs.wild()
        if not all(each.types for each in arguments):
            return BOTTOM
        if name.startswith("requests.") and name.count(".") == 1 and name.rpartition(".")[2].islower():
            return RESPONSE if name != "requests.session" else TOP
        if name == "urllib.parse.quote" and len(arguments) > 1 and arguments[1].exact and not arguments[1].start:
            return made_of(UNRESERVED | {QUOTED})
        row = rows().get(name)
        return TOP if row is None else self.named_kind(name if row.new else row.gives)

    def _call_builtin(self, name: str, arguments: list[Kind], node: ast.Call, env: Env) -> Kind:
        if name in ("all", "any"):
            for each in node.args:
                self.of(each, env)
            return BOOL
        if name in ("list", "sorted", "set", "frozenset", "tuple") and not any(
            isinstance(each, ast.Starred) for each in node.args
        ):
            made = listing(self.iterated(node.args[0], env) if node.args else BOTTOM)
            kind = {"list": "list", "sorted": "list", "tuple": "tuple"}.get(name, "set")
            return replace(made, types=frozenset({kind})) if name != "frozenset" else TOP
        if name in ("abs", "min", "max") and arguments and not node.keywords:
            if all(each.only(*NUMBERS, "bool") for each in arguments):
                several = join(*arguments)
                return several.without("bool").also("int") if several.may("bool") and name == "abs" else several
            return self.proofs.elements_of(arguments[0]) if len(arguments) == 1 and arguments[0].only("list") else TOP
        return self._of_builtin(name, arguments)

    def _of_builtin(self, name: str, arguments: list[Kind]) -> Kind:
        first = arguments[0] if arguments else BOTTOM
        match name:
            case "isinstance" | "bool" | "callable" | "hasattr" | "issubclass":
                return BOOL
            case "len":
                return integer(LONGEST)
            case "int" if len(arguments) == 1 and first.only("int", "bool"):
                return first.within("int").also("int") if first.is_small else integer(float("inf"))
            case "int" if len(arguments) == 1 and first.only("float") and first.most <= SECONDS:
                return integer(SECONDS)
            case "float":
                return FLOAT.also("whole")
            case "str" if len(arguments) == 1:
                return as_text(first)
            case "dict" if len(arguments) == 1 and (first.is_plain_dict or not first.types):
                return replace(first, types=first.types - {"constant"} | {"dict"})
            case "dict" if not arguments:
                made = replace(DICT, element=BOTTOM)
                return made.also("mapped") if self.proofs.keys_open else made
        row = rows().get(name)
        return self.named_kind(row.gives) if row is not None and not row.new else ERROR if _is_error(name) else TOP


def _is_error(name: str) -> bool:
    return name.endswith(("Error", "Exception")) or name == "StopIteration"


def defaults_of(node: ast.FunctionDef | ast.Lambda) -> Iterator[tuple[str, ast.expr]]:
    """Yield the parameters that have a default, with it."""
    positional = [*node.args.posonlyargs, *node.args.args]
    for argument, default in zip(
        positional[len(positional) - len(node.args.defaults) :], node.args.defaults, strict=True
    ):
        yield argument.arg, default
    for argument, keyword_default in zip(node.args.kwonlyargs, node.args.kw_defaults, strict=True):
        if keyword_default is not None:
            yield argument.arg, keyword_default
