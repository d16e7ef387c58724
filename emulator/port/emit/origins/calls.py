"""What a call may give, and what it passes on: to own functions, to classes, to libraries."""

from __future__ import annotations

import ast

from emulator.port.emit.facts.error_names import error_name
from emulator.port.emit.facts.iterator_calls import callback_of
from emulator.port.emit.origins.binding import Binding
from emulator.port.emit.origins.state import EVERY
from emulator.port.emit.origins.values import (
    ANY,
    DATA,
    FAULT,
    FROM_OUTSIDE,
    NOTHING,
    REPLY,
    SAME,
    Arguments,
    Class,
    Holder,
    Instance,
    Library,
    Value,
    Values,
    union,
)  # fmt: skip
from emulator.port.rows import rows
from emulator.port.source.meanings import Key, dotted_meaning
from emulator.port.source.units import Unit

_ASKING = frozenset({
    "isinstance", "issubclass", "hasattr", "callable", "id", "repr", "hash", "len", "delattr", "print",
    "dataclasses.is_dataclass", "dataclasses.fields",
})  # fmt: skip
"""What calls nothing that it is given, and gives nothing of it."""
_SAME = frozenset({
    "functools.wraps", "functools.lru_cache", "functools.cache", "functools.update_wrapper", "dataclasses.dataclass",
    "functools.total_ordering", "enum.unique", "typing.runtime_checkable", "typing.final", "copy.copy", "copy.deepcopy",
    "typing.cast", "staticmethod", "classmethod", "property",
    "functools.cached_property", "abc.abstractmethod", "typing.override",
})  # fmt: skip
"""What gives the function, the class or the object itself, or a decorator that does."""
_OPEN = frozenset({"vars", "globals", "locals", "operator.attrgetter", "operator.methodcaller", "inspect.getmembers"})
"""What gives anything that an object has."""
_CHANGING = frozenset({
    "add", "append", "appendleft", "extend", "extendleft", "insert", "setdefault", "update", "send", "__setitem__",
    "symmetric_difference_update", "intersection_update", "difference_update",
})  # fmt: skip
"""Methods that put something into a list, a set or a dict."""
_PLAIN = frozenset({"None", "bool", "int", "float", "str", "bytes", "slice", "range", "list[str]", "list[bytes]"})
_CONTAINERS = frozenset({
    "list", "dict", "set", "tuple", "frozenset", "list[dict]", "collections.defaultdict", "collections.OrderedDict",
    "collections.Counter", "collections.deque", "collections.UserDict", "collections.ChainMap",
    "types.MappingProxyType",
    "requests.structures.CaseInsensitiveDict",
})  # fmt: skip
_ITERATORS = frozenset({"iterator", "generator"})
_INERT = frozenset({"data", "iterator", "generator", "response", "error"})
"""Types of holders whose methods call nothing that they hold."""


class Calls(Binding):
    """Evaluates calls; arguments flow into the parameters of own functions."""

    def call(self, node: ast.Call, unit: Unit) -> Values:
        """Return what a call may give."""
        given = self._arguments(node, unit)
        match node.func:
            case ast.Attribute(value=ast.Call(func=ast.Name(id="super")), attr=name):
                return self._above(name, given, unit)
            case ast.Name(id="super"):
                return self.own_object(unit)
            case ast.Name(id="getattr" | "setattr" as word) if len(node.args) > 1:
                return self._by_text(word, node, unit)
            case ast.Name(id="type") if len(node.args) == 1:
                return union(self.state.attribute(frozenset({each}), "__class__") for each in given.all())
            case ast.Attribute(attr="__subclasses__" | "mro"):
                return self._made(node, frozenset(map(Class, self.state.classes)))
            case ast.Attribute(value=value, attr=name) if dotted_meaning(self.state.sources, unit, node.func) is None:
                return self._method(node, self.of(value, unit), name, given)
        return self.called(node, self.of(node.func, unit), given)

    def _arguments(self, node: ast.Call, unit: Unit) -> Arguments:
        starred: list[ast.expr] = [each for each in node.args if isinstance(each, ast.Starred)]
        spread = [each.value for each in node.keywords if each.arg is None]
        rest = self.all(starred, unit) | self.state.items(self.all(spread, unit))
        first = node.args[: node.args.index(starred[0])] if starred else node.args
        rest |= self.all(node.args[len(first) :], unit)
        names = tuple((each.arg, self.of(each.value, unit)) for each in node.keywords if each.arg is not None)
        return Arguments(tuple(self.of(each, unit) for each in first), names, rest)

    def own_object(self, unit: Unit) -> Values:
        """Return the objects and classes that a method may be called of."""
        here: Unit | None = unit
        while here is not None and not here.is_class:
            here = here.parent
        keys = self.state.receivers[here.module, here.name] if here is not None else set()
        return frozenset(map(Instance, keys)) | frozenset(map(Class, keys))

    def _above(self, name: str, given: Arguments, unit: Unit) -> Values:
        """Return what super().name(…) may give: any other class's method, or the library's."""
        objects = self.own_object(unit)
        self.state.put(objects, given.all())
        found = [self.bound(each, given, 1) for each in self.state.by_name.get(name, ())]
        return union([*found, *(self.state.inside(each) for each in objects)]) | (
            objects if name == "__new__" else {DATA}
        )

    def _by_text(self, word: str, node: ast.Call, unit: Unit) -> Values:
        first, name = node.args[:2]
        texts = [name.value] if isinstance(name, ast.Constant) and isinstance(name.value, str) else []
        if word == "setattr":
            target = ast.Attribute(value=first, attr=texts[0] if texts else EVERY, ctx=ast.Store())
            self.assign(target, self.all(node.args[2:], unit), unit)
            return NOTHING
        objects = self.of(first, unit)
        start = _beginning(name)
        names = texts or [each for each in (*self.state.by_name, *self.state.attributes()) if each.startswith(start)]
        libraries = {Library(f"{each.name}.{one}") for each in objects if isinstance(each, Library) for one in texts}
        unknown = {ANY} if not texts and any(isinstance(each, Library) for each in objects) else NOTHING
        found = union(self.state.attribute(objects, each) for each in names)
        return found | self.all(node.args[2:], unit) | libraries | unknown

    def _method(self, node: ast.Call, objects: Values, name: str, given: Arguments) -> Values:
        found: list[Values] = []
        for each in objects:
            if isinstance(each, Holder) and each != ANY:
                found.append(self._of_holder(node, each, name, given))
                continue
            if isinstance(each, Library):
                found.append(self._library(node, f"{each.name}.{name}", given))
                continue
            one = frozenset({each})
            plain = set(self.state.methods(each.key, name)) if isinstance(each, Instance | Class) else set[Unit]()
            values = self.state.attribute(one, name)
            found.append(union(self.bound(m, given, *self._skips(m, each)) for m in plain & values))
            others = values - plain
            found.append(self.called(node, others, given))
            # A function that a class keeps is given the object, too: one that a decorator made, say.
            found.append(
                self.called(node, frozenset(v for v in others if isinstance(v, Unit | Holder)), given.after(one))
            )
            if isinstance(each, Instance) and not plain:
                self.state.put(one, given.all())
                found.append(self.state.items(one) - one | {DATA})
        return union(found)

    @staticmethod
    def _skips(unit: Unit, of: Value) -> tuple[int, ...]:
        """Return how many of a method's first parameters are not given by a call of it through a value."""
        if "staticmethod" in unit.decorators:
            return (0,)
        return (1,) if isinstance(of, Instance) or "classmethod" in unit.decorators else (0, 1)

    def _of_holder(self, node: ast.Call, of: Holder, name: str, given: Arguments) -> Values:
        """Return what a method of a library's object, of data, or of a generator gives."""
        row, inner = rows().get(f"{of.type}.{name}"), self.state.inside(of)
        logs = of.type.startswith("logging.") and name not in ("addHandler", "addFilter")
        if name in _CHANGING or (of.type not in _INERT and not logs):
            self.state.put(frozenset({of}), given.all())
        back = direct = NOTHING
        if name == "sort" or (of.type not in _INERT and (row is None or row.calls or row.waits)):
            held = NOTHING if of.type in _INERT else inner
            called = self.state.deep(given.all() | held)
            back = self.call_back(called, Arguments(rest=called | FROM_OUTSIDE))
            direct = self.called(node, self._callable(held), given)
        if row is not None and row.gives in _PLAIN:
            return NOTHING
        if of == REPLY or (row is not None and row.gives == "response"):
            return frozenset({REPLY, DATA})
        if row is not None and row.gives not in ("any", *_CONTAINERS, *_ITERATORS):
            return self._made(node, inner, row.gives.partition(" ")[0])
        return frozenset({of}) | inner | given.all() | back | direct

    @staticmethod
    def _callable(values: Values) -> Values:
        return frozenset(each for each in values if isinstance(each, Unit | Class | Library))

    def called(self, node: ast.Call, values: Values, given: Arguments) -> Values:
        """Return what calling any of some values gives."""
        return union(self._called(node, each, given) for each in values)

    def _called(self, node: ast.Call, value: Value, given: Arguments) -> Values:
        match value:
            case Unit():
                return self.bound(value, given, *((0, 1) if value.is_method else (0,)))
            case Class(key):
                return self.made(key, given)
            case Instance(key):
                return union(self.bound(each, given, 1) for each in self.state.methods(key, "__call__"))
            case Library(name):
                return self._library(node, name, given)
            case Holder() if value == ANY:
                every = union(self.bound(each, given, 0, 1) for each in self.state.functions)
                return every | given.all() | {ANY}
            case Holder(type=type_) if type_ in _INERT:
                return NOTHING
        # What a library made of functions: partial, a context, a cached one.
        inner = self.state.inside(value)
        self.state.put(frozenset({value}), given.all())
        kept = frozenset(each for each in self.state.deep(inner) if isinstance(each, Unit | Class | Instance | Library))
        more = Arguments(given.places, given.names, given.rest | inner)
        return self.called(node, kept, more) | {value}

    def made(self, key: tuple[str, str], given: Arguments) -> Values:
        """Return what a call of an own class gives, and pass its arguments on."""
        shape = self.state.classes[key]
        one = frozenset({Instance(key)})
        for name in ("__init__", "__new__"):
            for each in self.state.methods(key, name):
                self.bound(each, given, 1)
        if shape.kind in ("dataclass", "namedtuple"):
            fields = [each.name for each in shape.fields(self.state.sources)]
            passed = [*zip(fields, given.places, strict=False), *given.names, *((each, given.rest) for each in fields)]
            for name, values in passed:
                self.state.add(("attribute", name), values)
        self.state.put(
            one, given.all() if shape.root(self.state.sources) is not None or shape.kind != "plain" else NOTHING
        )
        return one | union(self.state.returns(each) for each in self.state.methods(key, "__new__"))

    def _library(self, node: ast.Call, name: str, given: Arguments) -> Values:
        if name == SAME.name:
            return union(given.places)
        if name in _ASKING:
            return NOTHING
        every = given.all()
        if name in _SAME:
            return (every | {SAME}) if name == "functools.wraps" or not given.places else every
        if name in _OPEN or (name == "type" and every):
            return frozenset({ANY})
        for attribute, values in given.names:
            # SimpleNamespace(send=f), replace(x, send=f)
            self.state.add(("attribute", attribute), values)
        return self._of_row(node, name, every)

    def _of_row(self, node: ast.Call, name: str, every: Values) -> Values:
        row = rows().get(name)
        gives = row.gives if row is not None else "error" if error_name(name) else "any"
        inner = self.state.deep(every)
        back = NOTHING
        if callback_of(node, name) is not None:
            back = self.call_back(inner, Arguments(rest=inner | {DATA}))
        elif row is None or row.new or (gives == "any" and self._callable(every)):
            back = self.call_back(inner, Arguments(rest=inner | FROM_OUTSIDE))
        if gives in _PLAIN:
            return NOTHING
        if gives == "response":
            return frozenset({REPLY})
        type_ = name if row is not None and row.new else gives
        if type_ in _CONTAINERS:
            return self._made(node, self.state.items(every) | back)
        if inner <= FROM_OUTSIDE and type_ not in _ITERATORS:
            return frozenset({FAULT if type_ == "error" else Holder("a library", type_)})
        made = self._made(node, every | back | ({REPLY, DATA} if type_ == "error" else NOTHING), type_)
        return made if type_ != "any" else made | inner | back

    def call_back(self, values: Values, given: Arguments) -> Values:
        """Call the functions among some values as a library may, and return what they give."""
        found: list[Values] = []
        for each in values:
            match each:
                case Unit():
                    found.append(self.bound(each, given, *((0, 1) if each.is_method else (0,))))
                case Class(key):
                    found.append(self.made(key, given))
                    found.append(self._called_by_base(key, given))
                case Instance(key):
                    found += [self.bound(m, given, 1) for m in self.state.methods(key, "__call__")]
                    found.append(self._called_by_base(key, given))
        return union(found)

    def _called_by_base(self, key: Key, given: Arguments) -> Values:
        """Call every method of an own class below a library's, and return what they give."""
        if not self.state.has_base(key):
            return NOTHING
        every = [each for shape in self.state.lines[key] for each in shape.methods.values()]
        units = [self.state.units_of[each] for each in every]
        for each in units:
            self.bind_all(each, given.all())
        return union(self.state.returns(each) for each in units)


def _beginning(node: ast.expr) -> str:
    """Return how a text surely begins: that of f"on_{name}", or of "on_" + name."""
    match node:
        case ast.JoinedStr(values=[ast.Constant(value=str() as text), *_]):
            return text
        case ast.BinOp(left=ast.Constant(value=str() as text), op=ast.Add() | ast.Mod()):
            return text.partition("%")[0]
    return ""
