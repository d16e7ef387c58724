"""What each expression stands for, from what the names in it hold."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import replace

from emulator.port.callees.libraries import SENT, Libraries
from emulator.port.callees.places import Way
from emulator.port.callees.values import Above, Arguments, File, Generator, Library, Place
from emulator.port.rows import BUILT_IN
from emulator.port.source.units import Unit

Frames = list[Unit | tuple[ast.AST, frozenset[str]]]


class Expressions(Libraries):
    """Reads expressions, each once, where it stands in the scopes around it."""

    def __init__(self, *given: object) -> None:
        super().__init__(*given)
        self.frames: Frames = []
        self.places: dict[ast.AST, Place] = {}
        self.stores: list[tuple[Place, str, Place]] = []
        self._forms: dict[type, Callable[..., Place]] = {
            ast.Name: lambda node: self.name_place(self.frames, node.id),
            ast.JoinedStr: self._read_only,
            ast.Compare: self._operands,
            ast.Attribute: self._attribute,
            ast.Call: self._call,
            ast.Subscript: self._subscript,
            ast.Lambda: self._lambda,
            ast.NamedExpr: self._named,
            ast.Yield: self._yield,
            ast.YieldFrom: self._yield,
            **dict.fromkeys((ast.ListComp, ast.SetComp, ast.GeneratorExp, ast.DictComp), self._comprehension),
            **dict.fromkeys((ast.List, ast.Tuple, ast.Set, ast.Dict), self._display),
            **dict.fromkeys((ast.IfExp, ast.BoolOp), self._either),
        }

    @property
    def unit(self) -> Unit:
        """The scope that is read."""
        return next(each for each in reversed(self.frames) if isinstance(each, Unit))

    def of(self, node: ast.expr) -> Place:
        """Read an expression, and return the place that holds what it may stand for."""
        place = self._forms.get(type(node), self._operands)(node)
        self.places[node] = place
        return place

    def place_of(self, node: ast.expr) -> Place:
        """Return the place of an expression that has been read."""
        return self.places[node]

    def _parts(self, node: ast.expr) -> list[Place]:
        return [self.of(each) for each in ast.iter_child_nodes(node) if isinstance(each, ast.expr)]

    def _read_only(self, node: ast.expr) -> Place:
        self._parts(node)
        return node

    def _either(self, node: ast.IfExp | ast.BoolOp) -> Place:
        parts = self._parts(node)
        for each in parts[1:] if isinstance(node, ast.IfExp) else parts:
            self.link(each, node)
        return node

    def _display(self, node: ast.expr) -> Place:
        self.origins.add(node)
        for each in self._parts(node):
            self.link(each, node, Way.NEW)
        return node

    def _operands(self, node: ast.expr) -> Place:
        """Read the parts of an operation, an item or a * of something: own objects may have a method for it."""
        parts = self._parts(node)
        result = ("compared", node) if isinstance(node, ast.Compare) else node
        way = Way.INNER if isinstance(node, ast.Starred) else Way.NEW
        for each in parts:
            self.elements(each, result, *parts, way=way)
        return node

    def _subscript(self, node: ast.Subscript) -> Place:
        holder, key = self.of(node.value), self.of(node.slice)
        self.elements(holder, node, key)
        return node

    def _attribute(self, node: ast.Attribute) -> Place:
        self.attribute(self.of(node.value), node.attr, node)
        return node

    def _named(self, node: ast.NamedExpr) -> Place:
        place = self.of(node.value)
        self.store(node.target, place)
        return place

    def _yield(self, node: ast.Yield | ast.YieldFrom) -> Place:
        if node.value is not None:
            self.elements(self.of(node.value), ("returns", self.unit))
        self.link(("returns", self.unit) if isinstance(node, ast.YieldFrom) else SENT, node)
        return node

    def _comprehension(self, node: ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp) -> Place:
        names = {each.id for loop in node.generators for each in ast.walk(loop.target) if isinstance(each, ast.Name)}
        self.origins.add(node)
        if isinstance(node, ast.GeneratorExp):
            self.put(node, Generator(node))
        self.frames.append((node, frozenset(names)))
        for loop in node.generators:
            self.loop(loop.target, loop.iter)
            for test in loop.ifs:
                self.of(test)
        for part in [node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt]:
            self.link(self.of(part), node, Way.NEW)
        self.frames.pop()
        return node

    def loop(self, target: ast.expr, source: ast.expr) -> None:
        """Read a loop's head: the target holds what the source does."""
        item = ("item", source)
        self.elements(self.of(source), item)
        rows = _rows(source)
        targets = target.elts if isinstance(target, ast.Tuple) else []
        if not rows or any(len(row) != len(targets) or isinstance(each, ast.Starred) for row in rows for each in row):
            self.store(target, item)
            return
        for each, column in zip(targets, zip(*rows, strict=True), strict=True):
            for value in column:
                self.store(each, self.places[value])

    def _lambda(self, node: ast.Lambda) -> Place:
        unit = self.sources.unit(self.unit.module, node)
        self.put(node, unit)
        self.enter(unit, node)
        self.link(self.of(node.body), ("returns", unit))
        self.frames.pop()
        return node

    def enter(self, unit: Unit, node: ast.FunctionDef | ast.Lambda) -> None:
        """Go into a function: its defaults are what is passed, too."""
        args = node.args
        plain = [*args.posonlyargs, *args.args]
        pairs = [*zip(plain[len(plain) - len(args.defaults) :], args.defaults, strict=True)]
        pairs += [(each, value) for each, value in zip(args.kwonlyargs, args.kw_defaults, strict=True) if value]
        for each, value in pairs:
            self.link(self.of(value), (unit, each.arg))
        self.frames.append(unit)

    def _call(self, node: ast.Call) -> Place:
        if not isinstance(node.func, ast.Attribute):
            self.origins.add(node)
        function = self.of(node.func)
        arguments = self._arguments(node)
        self.texts[node] = [_text(each) for each in node.args]
        if isinstance(node.func, ast.Name) and node.func.id == "super":
            self._super(node)
        self.call_expression(node.func, function, arguments, node)
        return node

    def call_expression(self, called: ast.expr, function: Place, arguments: Arguments, result: Place) -> None:
        """Call what an expression stands for; as a method, it may be one of what is not own."""
        self.call(function, arguments, result)
        if not isinstance(called, ast.Attribute):
            return
        holder = self.places[called.value]
        if isinstance(holder, Library) and holder.name in BUILT_IN and arguments.positional:
            # list.append(x, y) is x.append(y).
            holder, *rest = arguments.positional
            arguments = replace(arguments, positional=tuple(rest))
        if not isinstance(holder, Library | File):
            self.call_method(holder, called.attr, arguments, result)

    def _super(self, node: ast.Call) -> None:
        around = next((each for each in reversed(self.frames) if isinstance(each, Unit) and each.is_class), None)
        if around is not None:
            self.put(node, Above(around))

    def _arguments(self, node: ast.Call) -> Arguments:
        starred = next((at for at, each in enumerate(node.args) if isinstance(each, ast.Starred)), len(node.args))
        places = [self.of(each) for each in node.args]
        named = [(each.arg, self.of(each.value)) for each in node.keywords]
        return Arguments(
            tuple(places[:starred]),
            tuple(places[starred:]),
            tuple((name, place) for name, place in named if name is not None),
            tuple(place for name, place in named if name is None),
        )

    def store(self, target: ast.expr, values: Place) -> None:
        """Store values in what an assignment names."""
        match target:
            case ast.Name(id=name):
                self.link(values, self.name_place(self.frames, name))
            case ast.Tuple(elts=targets) | ast.List(elts=targets):
                for index, each in enumerate(targets):
                    self.store(each, self._part(values, index, targets))
            case ast.Starred(value=value):
                self.store(value, values)
            case ast.Attribute(value=value, attr=name):
                self.set_attribute(self.of(value), name, values)
                self.stores.append((self.places[value], name, values))
            case ast.Subscript(value=value, slice=key):
                holder = self.of(value)
                arguments = Arguments((self.of(key), values))
                special = ("item", target)
                self.attribute(holder, "__setitem__", special)
                self.call(special, arguments, ("set", target))
                self.call_method(holder, "__setitem__", arguments, ("set", target))

    def _part(self, values: Place, index: int, targets: list[ast.expr]) -> Place:
        """Return what one of several names gets: of a tuple that stands there, its own part."""
        parts = values.elts if isinstance(values, ast.Tuple | ast.List) else []
        if len(parts) == len(targets) and not any(isinstance(each, ast.Starred) for each in (*targets, *parts)):
            return self.places[parts[index]]
        item = ("part", values)
        self.elements(values, item)
        return item


def _rows(source: ast.expr) -> list[list[ast.expr]]:
    """Return what stands in a list of tuples, or in a dict whose items are gone over; [] for anything else."""
    match source:
        case ast.List(elts=elts) | ast.Tuple(elts=elts) if all(isinstance(each, ast.Tuple) for each in elts):
            return [each.elts for each in elts if isinstance(each, ast.Tuple)]
        case ast.Call(func=ast.Attribute(value=ast.Dict(keys=keys, values=values), attr="items"), args=[]):
            pairs = zip(keys, values, strict=True)
            return [] if None in keys else [[key, value] for key, value in pairs if key is not None]
    return []


def _text(node: ast.expr) -> str:
    """Return a text that stands there, or several in a list."""
    parts = node.elts if isinstance(node, ast.List | ast.Tuple) else [node]
    return " ".join(each.value for each in parts if isinstance(each, ast.Constant) and isinstance(each.value, str))
