"""What a call can give: of an own function, a built-in, a method, or a library."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import replace

from emulator.port.kinds import (
    ASCII,
    BOOL,
    BOTTOM,
    BYTES,
    DICT,
    ERROR,
    FLOAT,
    JSON,
    NONE,
    NUMBERS,
    OBJECT,
    RESPONSE,
    STR,
    TOP,
    UNDEFINED,
    Kind,
    integer,
    join,
    listing,
    made_of,
)  # fmt: skip
from emulator.port.meanings import Key, Meaning, dotted_meaning
from emulator.port.narrowing import Narrowing
from emulator.port.proofs import ANY_FIELD, ANY_ITEM, Env, Function
from emulator.port.rows import methods, rows
from emulator.port.texts import QUOTED, as_text, part_of, together

LONGEST = 2.0**32
UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")
NAMED = {
    "str": STR, "bool": BOOL, "bytes": BYTES, "None": NONE, "none": NONE, "response": RESPONSE,
    "dict": DICT.also("mapped"),
    "list": Kind(types=frozenset({"list"}), element=TOP), "tuple": Kind(types=frozenset({"tuple"}), element=TOP),
    "set": Kind(types=frozenset({"set"}), element=TOP), "int": integer(float("inf")), "float": FLOAT.also("whole"),
    "iterator": OBJECT,
}  # fmt: skip
"""Kinds by the names that rows give."""
_CHANGE = frozenset(
    {"heapq.", "bisect.insort", "random.shuffle", "operator.setitem", "operator.delitem", "operator.iadd"}
)
"""Beginnings of library names that change what they are given."""
MUTATING = frozenset({
    "append", "extend", "insert", "remove", "pop", "clear", "sort", "reverse", "add", "discard", "update", "setdefault",
    "popitem", "appendleft", "extendleft", "popleft", "rotate", "difference_update", "intersection_update",
    "symmetric_difference_update", "move_to_end", "subtract", "__setitem__", "__delitem__",
})  # fmt: skip
"""Methods that change their object."""


class Calling(Narrowing):
    """Evaluates calls; arguments flow into the parameters of own functions."""

    stored_by: Callable[[ast.expr, Kind, Kind], None]

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

    def named_kind(self, name: str) -> Kind:
        """Return the kind that a row gives by name: `str`, `list[str]`, `str|None`."""
        if "|" in name:
            return join(*(self.named_kind(each.strip()) for each in name.split("|")))
        if name.startswith("list[") and name.endswith("]"):
            return listing(self.named_kind(name[5:-1]))
        row = rows().get(name)
        return NAMED.get(name) or (replace(OBJECT, cls=name) if row is not None and row.new else TOP)

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
        return OBJECT if meaning is not None and meaning.kind == "class" else TOP.also("undefined")

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
        if name == "re.compile":
            return self.named_kind("re.Pattern")
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

    def method_as_value(self, node: ast.Attribute) -> None:
        """Remember that a method which changes its object may be called from anywhere."""
        if node.attr in MUTATING and isinstance(node.ctx, ast.Load) and node not in self.called:
            self.proofs.wild()

    called: set[ast.expr] = set()  # noqa: RUF012 - nodes are never removed, and of every program

    def _call_method(self, node: ast.Call, function: ast.Attribute, arguments: list[Kind], env: Env) -> Kind:
        self.called.add(function)
        if function.attr == "get":
            self.proofs.read_only.update(each for each in node.args[1:] if isinstance(each, ast.Dict))
        holder = self.of(function.value, env)
        self.proofs.note(function, TOP)
        if not holder.types or not all(each.types for each in arguments):
            return BOTTOM
        if holder.only("str"):
            return self._call_text(function.attr, holder, arguments)
        if holder.only("response"):
            return JSON if function.attr == "json" else TOP
        if holder.only("object") and holder.cls:
            row = rows().get(f"{holder.cls}.{function.attr}")
            return TOP if row is None else self.named_kind(row.gives)
        if function.attr in MUTATING:
            return self._call_changing(function, holder, arguments, node)
        if (
            function.attr == "get"
            and arguments
            and holder.types <= JSON.types | {"keyed", "constant", "mapped", "undefined"}
        ):
            return self._get(holder, "get", arguments)
        if function.attr == "copy" and holder.only("list", "dict", "set"):
            return holder.without("constant")
        found = {row.gives for row in methods(function.attr)}
        if holder.only(*JSON.types, "undefined") and not holder.may("mapped") and len(found) == 1:
            return self.named_kind(found.pop())
        return TOP

    def _call_changing(self, function: ast.Attribute, holder: Kind, arguments: list[Kind], node: ast.Call) -> Kind:
        """Follow a method that changes its object."""
        name = function.attr
        if node.keywords and name != "sort":
            self.proofs.wild()
        if name in ("append", "add", "insert", "appendleft") and arguments:
            self.stored_in(function.value, ANY_ITEM, arguments[-1])
            return NONE if holder.only("list", "set") else TOP
        if name in ("update", "extend"):
            merged = join(*arguments)
            place = ANY_FIELD if name == "update" else ANY_ITEM
            held = self.proofs.elements_of(merged) if merged.only("list", "dict", "set", "tuple") else TOP
            self.stored_in(function.value, place, held)
            if name == "update" and not merged.is_plain_dict:
                self.stored_in(function.value, ANY_ITEM, TOP)
                self.stored_by(function.value, TOP, holder)
            return NONE if holder.only("list", "dict", "set") else TOP
        if name == "setdefault" and arguments:
            return self._call_setdefault(function, holder, arguments)
        if name == "pop" and arguments:
            return (
                self._get(holder, "pop", arguments)
                if holder.types <= JSON.types | {"keyed", "constant"}
                else self._popped(TOP)
            )
        if name == "pop":
            return self._popped(self.proofs.elements_of(holder) if holder.only("list") else TOP)
        if name in ("sort", "reverse") and holder.only("list"):
            return NONE
        self.proofs.wild()
        return TOP

    def _popped(self, kind: Kind) -> Kind:
        self.proofs.delete(ANY_FIELD)
        self.proofs.shrink()
        return kind

    def _call_setdefault(self, function: ast.Attribute, holder: Kind, arguments: list[Kind]) -> Kind:
        key, value = arguments[0], arguments[1] if len(arguments) > 1 else NONE
        self.stored_by(function.value, key, holder)
        self.stored_in(function.value, key.start if key.exact else ANY_FIELD, value)
        known = holder if holder.only("dict") else TOP
        return join(self.proofs.value_of(known, key.start) if key.exact else self.proofs.elements_of(known), value)

    def _get(self, holder: Kind, method: str, arguments: list[Kind]) -> Kind:
        key, rest = arguments[0], arguments[1:]
        if method == "pop":
            self.proofs.delete(key.start if key.exact else ANY_FIELD)
            self.proofs.shrink()
        found = self.proofs.field_of(holder, key.start) if key.exact and not holder.may("mapped") else None
        if found is not None:
            return found
        missing = join(*rest) if rest else (UNDEFINED if method == "get" else BOTTOM)
        known = holder if holder.only("dict") else JSON
        return join(self.proofs.value_of(known, key.start) if key.exact else self.proofs.elements_of(known), missing)

    def _call_text(self, method: str, holder: Kind, arguments: list[Kind]) -> Kind:
        plain = all(each.only("str") for each in arguments)
        if method in ("lower", "upper"):
            return replace(part_of(holder), chars=_cased(holder.chars, method), least=0)
        if method in ("strip", "lstrip", "rstrip") and plain:
            return part_of(holder)
        if method == "split":
            return listing(part_of(holder), 1 if arguments and arguments[0].only("str") else 0)
        if method == "join" and arguments:
            kind = arguments[0]
            return together(part_of(holder), part_of(self.proofs.elements_of(kind))) if kind.only("list") else STR
        if method == "replace" and len(arguments) == 2 and plain:
            return replace(together(part_of(holder), part_of(arguments[1])), least=0)
        if method in ("startswith", "endswith"):
            return BOOL
        row = rows().get(f"str.{method}")
        return TOP if row is None else self.named_kind(row.gives)


def _is_error(name: str) -> bool:
    return name.endswith(("Error", "Exception")) or name == "StopIteration"


def _cased(chars: frozenset[str] | None, method: str) -> frozenset[str] | None:
    if chars is None or not chars <= ASCII:
        return None
    return frozenset(getattr(char, method)() for char in chars)


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
