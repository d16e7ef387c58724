"""What a call can give: of an own function, a built-in, a method, or requests."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import replace

from emulator.port.before.kinds import (
    ASCII,
    BOOL,
    BOTTOM,
    DATE,
    DICT,
    FLOAT,
    JSON,
    NONE,
    RESPONSE,
    UNDEFINED,
    Kind,
    integer,
    join,
    listing,
    made_of,
)  # fmt: skip
from emulator.port.before.narrowing import Narrowing
from emulator.port.before.proofs import ANY_FIELD, ANY_ITEM, Env, Function, Key
from emulator.port.before.reading import Known
from emulator.port.before.texts import QUOTED, as_text, part_of, together

LONGEST = 2.0**32
UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")
SECONDS = 3.0e11
"""Beyond what datetime can say in seconds since 1970."""


class Calling(Narrowing):
    """Evaluates calls; arguments flow into the parameters of own functions."""

    def own(self, node: ast.expr) -> Key | None:
        """Return the own function that a name stands for."""
        if not isinstance(node, ast.Name) or node.id in self.locals:
            return None
        found = self.proofs.sources.find(self.module.name, node.id)
        if isinstance(found, tuple) and found[1] in found[0].functions:
            return found[0].name, found[1]
        return None

    def known(self, node: ast.expr) -> str | None:
        """Return the imported thing that a name or attribute stands for: `requests.post`, `quote`, `datetime.now`."""
        if isinstance(node, ast.Attribute):
            below = self.known(node.value)
            # requests.exceptions.Timeout is requests.Timeout.
            return None if below is None else f"{below.removesuffix('.exceptions')}.{node.attr}"
        if not isinstance(node, ast.Name) or node.id in self.locals:
            return None
        found = self.proofs.sources.find(self.module.name, node.id)
        return found.name if isinstance(found, Known) else None

    def builtin(self, node: ast.expr) -> str | None:
        """Return the name of the built-in that a name stands for."""
        if not isinstance(node, ast.Name) or node.id in self.locals:
            return None
        return node.id if self.proofs.sources.find(self.module.name, node.id) is None else None

    def _of_call(self, node: ast.Call, env: Env) -> Kind:
        own, known, builtin = self.own(node.func), self.known(node.func), self.builtin(node.func)
        arguments = [self.of(each, env) for each in self._values(node)] if builtin not in ("all", "any") else []
        if own is not None:
            return self._call_own(self.proofs.function(own), own, node)
        if known is not None:
            return self._call_known(known, node)
        if builtin is not None:
            return self._call_builtin(builtin, arguments, node, env)
        if isinstance(node.func, ast.Attribute):
            return self._call_method(node, node.func, arguments, env)
        return self.unknown(node, env)

    @staticmethod
    def _values(node: ast.Call) -> Iterator[ast.expr]:
        yield from node.args
        yield from (each.value for each in node.keywords)

    def _call_own(self, function: Function, key: Key, node: ast.Call) -> Kind:
        self._calls(key)
        names = list(function.parameters)
        passed = dict(zip(names, node.args, strict=False))
        passed |= {each.arg: each.value for each in node.keywords if each.arg}
        for name, value in passed.items():
            if name in function.parameters:
                self.proofs.pass_to(function, name, self.proofs.kind(value).without("unbound"))
        missing = set(names) - set(passed)
        for name, default in defaults_of(function.node):
            if name in missing:
                inside = type(self)(self.proofs, function.module, None)
                self.proofs.pass_to(function, name, inside.of(default, {}))
        return function.returns

    def _call_known(self, name: str, node: ast.Call) -> Kind:
        if name.startswith("requests."):
            self._sends()
            return RESPONSE
        if name == "quote":
            return made_of(UNRESERVED | {QUOTED})
        if name == "cache.load":
            self._sends()
            return join(*(self._loaded(each) for each in node.args[2:]))
        if name == "datetime.fromisoformat":
            return DATE.also("naive")
        return NONE if name == "cache.delete" else JSON

    def _loaded(self, node: ast.expr) -> Kind:
        """Return what the function that the cache is given comes to."""
        own = self.own(node)
        if own is None:
            return self.proofs.kind(node.body) if isinstance(node, ast.Lambda) else JSON
        self._calls(own)
        return self.proofs.function(own).returns

    def _calls(self, key: Key) -> None:
        if self.function is not None:
            self.function.calls.add(key)

    def _sends(self) -> None:
        if self.function is not None:
            self.proofs.changed |= not self.function.sends
            self.function.sends = True

    def _call_builtin(self, name: str, arguments: list[Kind], node: ast.Call, env: Env) -> Kind:
        if name in ("all", "any"):
            for each in node.args:
                self.of(each, env)
        if name == "float":
            self.proofs.calculates = True
        if name in ("list", "sorted", "set"):
            made = listing(self.iterated(node.args[0], env) if node.args else BOTTOM)
            return replace(made, types=frozenset({"set"})) if name == "set" else made
        if name in ("abs", "min", "max") and arguments:
            several = len(arguments) > 1 or name == "abs"
            return join(*arguments) if several else self.proofs.elements_of(arguments[0])
        return _of_builtin(name, arguments)

    def _call_method(self, node: ast.Call, function: ast.Attribute, arguments: list[Kind], env: Env) -> Kind:
        holder = self.of(function.value, env)
        if not holder.types or not all(each.types for each in arguments):
            return BOTTOM
        if holder.only("str"):
            return self._call_text(function.attr, holder, arguments)
        if holder.only("response"):
            return JSON
        if holder.only("date"):
            whole = replace(FLOAT, most=SECONDS).also("whole")
            zoned = any(each.arg == "tzinfo" for each in node.keywords)
            moment = holder.without("naive") if zoned else holder
            return {"replace": moment, "timestamp": whole, "isoformat": made_of("0123456789-:T+.", 1)}.get(
                function.attr, JSON
            )
        if function.attr in ("get", "pop") and arguments:
            return self._get(holder, function.attr, arguments)
        if function.attr in ("append", "add"):
            self.stored_in(function.value, ANY_ITEM, join(*arguments))
            return UNDEFINED
        if function.attr in ("update", "extend"):
            self._merged(function, join(*arguments))
            return UNDEFINED
        return JSON

    def _merged(self, function: ast.Attribute, other: Kind) -> None:
        place = ANY_FIELD if function.attr == "update" else ANY_ITEM
        self.stored_in(function.value, place, self.proofs.elements_of(other))

    def _get(self, holder: Kind, method: str, arguments: list[Kind]) -> Kind:
        key, rest = arguments[0], arguments[1:]
        if method == "pop":
            self.proofs.delete(key.start if key.exact else ANY_FIELD)
            self.proofs.shrinks = True
        found = self.proofs.field_of(holder, key.start) if key.exact else None
        if found is not None:
            return found
        missing = join(*rest) if rest else (UNDEFINED if method == "get" else BOTTOM)
        known = holder if holder.only("dict") else JSON
        return join(self.proofs.value_of(known, key.start) if key.exact else self.proofs.elements_of(known), missing)

    def _call_text(self, method: str, holder: Kind, arguments: list[Kind]) -> Kind:
        if method in ("lower", "upper"):
            return replace(part_of(holder), chars=_cased(holder.chars, method), least=0)
        if method in ("strip", "lstrip", "rstrip"):
            return part_of(holder)
        if method == "split":
            return listing(part_of(holder), 1 if arguments else 0)
        if method == "join" and arguments:
            return together(part_of(holder), part_of(self.proofs.elements_of(arguments[0])))
        if method == "replace" and len(arguments) == 2:
            return replace(together(part_of(holder), part_of(arguments[1])), least=0)
        return BOOL if method in ("startswith", "endswith") else JSON


def _of_builtin(name: str, arguments: list[Kind]) -> Kind:
    first = arguments[0] if arguments else BOTTOM
    match name:
        case "all" | "any" | "isinstance" | "bool":
            return BOOL
        case "len":
            return integer(LONGEST)
        case "int":
            return integer(SECONDS if first.only("float") and first.most == SECONDS else 2.0**53)
        case "float":
            return FLOAT.also("whole")
        case "round":
            return integer(2.0**53) if len(arguments) == 1 else FLOAT.also("whole", "int")
        case "str":
            return as_text(first)
        case "dict":
            return replace(first, types=first.types | {"dict"}) if arguments else replace(DICT, element=BOTTOM)
    return JSON


def _cased(chars: frozenset[str] | None, method: str) -> frozenset[str] | None:
    if chars is None or not chars <= ASCII:
        return None
    return frozenset(getattr(char, method)() for char in chars)


def defaults_of(node: ast.FunctionDef) -> Iterator[tuple[str, ast.expr]]:
    """Yield the parameters that have a default, with it."""
    positional = [*node.args.posonlyargs, *node.args.args]
    for argument, default in zip(
        positional[len(positional) - len(node.args.defaults) :], node.args.defaults, strict=True
    ):
        yield argument.arg, default
    for argument, keyword_default in zip(node.args.kwonlyargs, node.args.kw_defaults, strict=True):
        if keyword_default is not None:
            yield argument.arg, keyword_default
