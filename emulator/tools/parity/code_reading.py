"""What a handler's own code asks of an event: the keys it reads, what it does with them, what it compares them with.

Generated events follow it, so that both sides of a branch such as `event.get("event") == "Order Completed"` are met.
A name that a value was assigned to stands for the keys that the value was read by: `plan = traits.get("plan")`.
"""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from emulator.tools.parity.following import follow
from emulator.tools.parity.registered_texts import registered_texts
from emulator.tools.parity.uses import (
    KINDS_OF_CALLS,
    KINDS_OF_METHODS,
    LARGEST,
    LONGEST,
    TEXT_METHODS,
    kinds_named,
    literals_of_pattern,
)
from emulator.tools.parity.wanted import Wanted
from emulator.tools.parity.xml_replies import XmlNames

_PATH = re.compile(r"(?:traits|properties|context|integrations)(?:\.\w{1,40}){1,6}")


@dataclass(slots=True)
class Asked:
    """What is asked of one key: the kinds that its value is used as ("text", "number", …), the literals it meets."""

    kinds: set[str] = field(default_factory=set)
    literals: set[Any] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class CodeReading:
    """What a file asks: by key, and the literals that are compared with something else than a key's value.

    `sizes` are by key, or by the name that a value has in the code, the lengths that it is compared with or cut at.
    `paths` are texts such as `context.device.id`, which lead from an event's top.
    `outside` are by their names replies, headers, settings and events, with what is asked of each value in them; `xml`
    are names of elements and attributes. `registered` are texts by which functions and classes are registered,
    `needed` the keys that are read where a missing one is an error.
    """

    keys: Mapping[str, Asked]
    literals: tuple[Any, ...]
    sizes: Mapping[str, frozenset[int]] = field(default_factory=dict)
    outside: Mapping[str, Wanted] = field(default_factory=lambda: defaultdict(Wanted))
    xml: XmlNames = field(default_factory=XmlNames)
    paths: tuple[str, ...] = ()
    registered: tuple[str, ...] = ()
    needed: frozenset[str] = frozenset()

    @property
    def every_literal(self) -> frozenset[Any]:
        """All literals that the code compares something with."""
        return frozenset(self.literals).union(*(asked.literals for asked in self.keys.values()))

    def joined(self, keys: Mapping[str, Asked]) -> CodeReading:
        """Return the reading with what something else than the code asks of keys."""
        every: defaultdict[str, Asked] = defaultdict(Asked)
        for key, asked in [*self.keys.items(), *keys.items()]:
            every[key] = Asked(every[key].kinds | asked.kinds, every[key].literals | asked.literals)
        return replace(self, keys=dict(every))

    def unmet(self, seen: Iterable[Any]) -> list[Any]:
        """Return the literals of the code that are not among those seen, in order."""
        return sorted(self.every_literal - set(seen), key=repr)


@lru_cache(maxsize=8)
def read_code(source: str) -> CodeReading:
    """Return what Python source asks; of what is not Python, nothing is known."""
    try:
        tree = ast.parse(source)
        outside, xml = follow(tree).roots, XmlNames.of(tree)
        reader = _Reader(tree)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return CodeReading({}, ())
    sizes = {key: frozenset(found) for key, found in reader.sizes.items()}
    loose, registered = tuple(sorted(reader.loose, key=repr)), registered_texts(tree)
    return CodeReading(dict(reader.keys), loose, sizes, outside, xml, _paths(tree), registered, _needed(tree))


def _needed(tree: ast.Module) -> frozenset[str]:
    found = [each for each in ast.walk(tree) if isinstance(each, ast.Subscript) and isinstance(each.ctx, ast.Load)]
    keys = [each.slice.value for each in found if isinstance(each.slice, ast.Constant)]
    return frozenset(each for each in keys if isinstance(each, str))


class _Reader:
    def __init__(self, tree: ast.Module) -> None:
        self.keys: defaultdict[str, Asked] = defaultdict(Asked)
        self.loose: set[Any] = set()
        self.sizes: defaultdict[str, set[int]] = defaultdict(set)
        self._constants = dict(_assigned(tree.body))
        self._origins = _origins(tree)
        self._made_of = _made_of(tree)
        for node in ast.walk(tree):
            self._take(node)

    def _take(self, node: ast.AST) -> None:
        for key in _keys_read(node):
            _ = self.keys[key]
        match node:
            case ast.Compare(left=left, comparators=[right]):
                self._compared(left, right)
                self._compared(right, left)
            case ast.Call(func=called, args=arguments):
                self._called(called, arguments)
            case ast.Subscript(value=value, slice=ast.Slice(upper=ast.expr() as upper)):
                self._sized(value, upper)
            case ast.Subscript(value=value, slice=index):
                self._compared(index, value)
            case ast.BinOp(left=left, right=right, op=ast.Mult() | ast.Sub() | ast.Div()):
                self._used(left, "number")
                self._used(right, "number")
            case ast.For(iter=looped) | ast.comprehension(iter=looped):
                self._used(looped, "list")
            case ast.Match(subject=subject, cases=cases):
                for case in cases:
                    self._meets(subject, literals_of_pattern(case.pattern))

    def _called(self, called: ast.expr, arguments: list[ast.expr]) -> None:
        if isinstance(called, ast.Name):
            self._given(called.id, arguments)
        if isinstance(called, ast.Attribute):
            self._used(called.value, "text" if called.attr in TEXT_METHODS else KINDS_OF_METHODS.get(called.attr))
            self._given(called.attr, arguments)
            if called.attr == "get" and arguments:
                # A table that is asked for a value of the event: TYPES.get(event["event"]).
                self._compared(arguments[0], called.value)

    def _given(self, name: str, arguments: list[ast.expr]) -> None:
        if arguments and name in KINDS_OF_CALLS:
            self._used(arguments[0], KINDS_OF_CALLS[name])
        if name == "isinstance" and len(arguments) == 2:
            for kind in kinds_named(arguments[1]):
                self._used(arguments[0], kind)
        if name in ("startswith", "endswith") and arguments:
            self.loose |= set(self._literals(arguments[0]))

    def _used(self, node: ast.expr, kind: str | None) -> None:
        if kind:
            for key in self._keys_of(node):
                self.keys[key].kinds.add(kind)

    def _sized(self, measured: ast.expr, size: ast.expr) -> None:
        """Take a length that the code compares with or cuts at."""
        sizes = {each for each in self._literals(size) if isinstance(each, int) and 0 < each <= LARGEST}
        names = {inner.id for inner in ast.walk(measured) if isinstance(inner, ast.Name)}
        for key in {*self._keys_of(measured), *names, *(inner for name in names for inner in self._made_of[name])}:
            if sizes:
                self.sizes[key] |= sizes

    def _compared(self, one: ast.expr, other: ast.expr) -> None:
        if isinstance(one, ast.Call) and isinstance(one.func, ast.Name) and one.func.id == "len" and one.args:
            self._sized(one.args[0], other)
        found = set(self._literals(other))
        if found:
            self._meets(one, found)

    def _meets(self, node: ast.expr, literals: Iterable[Any]) -> None:
        keys, found = list(self._keys_of(node)), set(literals)
        for key in keys:
            self.keys[key].literals |= found
        if not keys:
            self.loose |= found

    def _keys_of(self, node: ast.expr) -> Iterator[str]:
        """Yield the keys that an expression's value was read by."""
        found = list(_keys_read(node))
        if found:
            yield from found
            return
        for inner in ast.walk(node):
            yield from _keys_read(inner)
            if isinstance(inner, ast.Name):
                yield from self._origins.get(inner.id, ())

    def _literals(self, node: ast.expr, depth: int = 3) -> Iterator[Any]:
        """Yield the literals of a constant, of a tuple, list, set or dict's keys, or of a constant of the file."""
        match node:
            case ast.Constant(value=str() | int() | float() as value) if not isinstance(value, bool):
                if not isinstance(value, str) or 0 < len(value) <= LONGEST:
                    yield value
            case ast.Tuple(elts=items) | ast.List(elts=items) | ast.Set(elts=items):
                for item in items:
                    yield from self._literals(item, depth)
            case ast.Dict(keys=keys):
                for key in keys:
                    if key is not None:
                        yield from self._literals(key, depth)
            case ast.Call(func=ast.Name(id="frozenset" | "set" | "tuple" | "list" | "dict"), args=[only]):
                yield from self._literals(only, depth)
            case ast.Name(id=name) if depth and name in self._constants:
                yield from self._literals(self._constants[name], depth - 1)


def _paths(tree: ast.Module) -> tuple[str, ...]:
    texts = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str))
    return tuple(dict.fromkeys(text for text in texts if _PATH.fullmatch(text)))


def _assigned(body: Iterable[ast.stmt]) -> Iterator[tuple[str, ast.expr]]:
    for statement in body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                yield name, value
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                yield name, value


def _origins(tree: ast.Module) -> dict[str, set[str]]:
    """Return for each name the keys that a value assigned to it was read by."""
    origins: defaultdict[str, set[str]] = defaultdict(set)
    for node in ast.walk(tree):
        match node:
            case (
                ast.Assign(targets=[ast.Name(id=name)], value=value)
                | ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value)
                | ast.NamedExpr(target=ast.Name(id=name), value=value)
            ):
                origins[name] |= {key for inner in ast.walk(value) for key in _keys_read(inner)}
    return origins


def _made_of(tree: ast.Module) -> defaultdict[str, set[str]]:
    """Return for each name the names that stand in what is assigned to it."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            found[node.targets[0].id] |= {each.id for each in ast.walk(node.value) if isinstance(each, ast.Name)}
    return found


def _keys_read(node: ast.AST) -> Iterator[str]:
    """Yield the key of `x["key"]`, `x.get("key")` or `"key" in x`."""
    match node:
        case ast.Subscript(slice=ast.Constant(value=str() as key)):
            yield key
        case ast.Call(
            func=ast.Attribute(attr="get" | "pop" | "setdefault"), args=[ast.Constant(value=str() as key), *_]
        ):
            yield key
        case ast.Compare(left=ast.Constant(value=str() as key), ops=[ast.In() | ast.NotIn()], comparators=[_]):
            yield key
