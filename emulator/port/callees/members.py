"""Own classes: what an attribute of an object, of a class, or of something of a library may be."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from emulator.port.callees.places import Places, Way
from emulator.port.callees.values import (
    ANYTHING,
    Above,
    Anything,
    Arguments,
    Bound,
    File,
    Instance,
    Library,
    Place,
    Value,
    has_members,
    is_passed_on,
    sending,
)
from emulator.port.emit.facts.class_order import merged
from emulator.port.rows import methods
from emulator.port.source.meanings import dotted_meaning
from emulator.port.source.reading import Own, Sources
from emulator.port.source.units import Unit

_OF_CLASS = frozenset({"classmethod", "__init_subclass__", "__class_getitem__"})
RAISED: Place = "raised"


class Members(Places):
    """Looks names and attributes up."""

    def __init__(self, sources: Sources) -> None:
        super().__init__()
        self.sources = sources
        units = [unit for module in sources.modules.values() for unit in module.units.values()]
        self.classes = [unit for unit in units if unit.is_class]
        self.functions = [unit for unit in units if not unit.is_class and not unit.is_module]
        self.called: set[Unit] = set()
        self.kinds: dict[tuple[Unit, str], str] = {}
        self.bodies = {unit: set(unit.bound) for unit in self.classes}
        self.bases = {unit: list(self._bases(unit)) for unit in self.classes}
        trees = [module.tree for module in sources.modules.values()]
        nodes = [node for tree in trees for node in ast.walk(tree)]
        self._mentioned = {each.attr for each in nodes if isinstance(each, ast.Attribute)}
        self._mentioned |= {
            each.name.rpartition(".")[2] for module in sources.modules.values() for each in module.imports.values()
        }
        called = {id(each.func) for each in nodes if isinstance(each, ast.Call)}
        loads = [each for each in nodes if isinstance(each, ast.Name | ast.Attribute) and id(each) not in called]
        self.passed_on = {each.id if isinstance(each, ast.Name) else each.attr for each in loads}
        stored = {each.attr for each in nodes if isinstance(each, ast.Attribute) and isinstance(each.ctx, ast.Store)}
        self.own_names = stored.union(*(unit.bound for unit in self.classes))
        self._lines: dict[Unit, list[Unit]] = {}
        self._asked: set[tuple[Place, str, Place]] = set()
        self._bound: set[tuple[Place, Value, Place]] = set()

    def run(self, unit: Unit, arguments: Arguments, result: Place, *, skip: int = 0) -> None:
        """Pass arguments to an own function, and what it gives to a place."""
        raise NotImplementedError

    def _bases(self, unit: Unit) -> Iterator[Unit | str]:
        """Yield the bases of a class: own classes, names of libraries, "" for what only the run tells."""
        assert unit.parent is not None
        for each in getattr(unit.node, "bases", []):
            node = each.value if isinstance(each, ast.Subscript) else each
            meaning = dotted_meaning(self.sources, unit.parent, node)
            if meaning is not None and meaning.kind == "class":
                units = self.sources.modules[meaning.key[0]].units.values()
                yield next(one for one in units if one.name == meaning.key[1] and one.is_class)
            else:
                yield meaning.name if meaning is not None and meaning.kind in ("known", "builtin") else ""

    def line(self, of: Unit) -> list[Unit]:
        """Return a class with all own ones above it, in the order in which Python looks."""
        if of not in self._lines:
            bases = [each for each in self.bases[of] if isinstance(each, Unit)]
            self._lines[of] = [of, *merged([*map(self.line, bases), bases])]
        return self._lines[of]

    def below(self, of: Unit) -> list[Unit]:
        """Return a class with all own ones that derive from it."""
        return [each for each in self.classes if of in self.line(each)]

    def library_bases(self, of: Unit) -> set[str]:
        """Return the names of libraries that a class derives from; "" where only the run tells."""
        return {each for unit in self.line(of) for each in self.bases[unit] if isinstance(each, str)} - {"object"}

    def owner(self, of: Unit, name: str) -> Unit | None:
        """Return the class that has a name in its body: this one, or the nearest above it."""
        return next((each for each in self.line(of) if name in self.bodies[each]), None)

    def of_file(self, module: str, name: str) -> Place:
        """Return the place of a name of a file."""
        found = self.sources.find(module, name)
        if isinstance(found, tuple):
            return found[0].unit, found[1]
        value = File(found.module) if isinstance(found, Own) else Library(found.name if found is not None else name)
        if isinstance(value, File) or is_passed_on(value.name):
            self.put(value, value)
        return value

    def store_attribute(self, holder: Unit | None, name: str, values: Place) -> None:
        """Let an attribute of a class and its objects hold values; of whatever has one, for no class."""
        for target in (("attribute", holder, name), ("every", name), ("attributes", holder)):
            self.link(values, target)
        self.own_names.add(name)

    def attribute(self, holders: Place, name: str, result: Place) -> None:
        """Let a place hold what an attribute of values may be."""
        if (holders, name, result) not in self._asked:
            self._asked.add((holders, name, result))
            self.link(("attribute", None, name), result)
            self.link(("attribute", None, "*"), result)
            self.watch(holders, lambda holder: self.member(holder, name, result))

    def member(self, holder: Value, name: str, result: Place) -> None:
        """Let a place hold what one value has under a name."""
        match holder:
            case Instance(of) | (Unit(is_class=True) as of):
                self._of_class(holder, of, name, result)
            case Above(of):
                self._above(of, name, result)
            case Library(module) if has_members(module):
                self.put(result, Library(f"{module}.{name}"))
            case File(module):
                self.link(self.of_file(module, name), result)
            case Unit() if name == "__wrapped__":
                self.put(result, holder)
            case Anything():
                self._any_of_name(name, result)

    def _of_class(self, holder: Instance | Unit, of: Unit, name: str, result: Place) -> None:
        if name == "__class__":
            self.put(result, of)
        elif name == "__dict__":
            self.link(("attributes", of), result)
            self.origins.add(("attribute", of, "*"))
            self.lead_back(result, ("attribute", of, "*"), Way.SAME)
        elif name == "args":
            self.link(("inside", of), result)
        for each in self.line(of):
            self.link(("attribute", each, name), result)
            self.link(("attribute", each, "*"), result)
        owner = self.owner(of, name)
        if owner is not None:
            self.bind((owner, name), holder, result)
            return
        self._of_libraries(of, name, result)
        if not name.startswith("__"):
            self.special(of, "__getattr__", Arguments(), result)

    def _of_libraries(self, of: Unit, name: str, result: Place) -> None:
        for base in sorted(self.library_bases(of)) if name != "__new__" else ("object",):
            self.member(Library(base) if base else ANYTHING, name, result)

    def _above(self, of: Unit, name: str, result: Place) -> None:
        """Let a place hold the methods that super() may mean: the next class is that of the object."""
        for each in self.below(of):
            line = self.line(each)
            behind = line[line.index(of) + 1 :]
            owner = next((one for one in behind if name in self.bodies[one]), None)
            if owner is not None:
                self.bind((owner, name), Instance(each), result)
            else:
                self._of_libraries(each, name, result)

    def bind(self, method: tuple[Unit, str], holder: Instance | Unit, result: Place) -> None:
        """Let a place hold what a class has under a name, with its object as the first parameter."""
        if (method, holder, result) in self._bound:
            return
        self._bound.add((method, holder, result))
        kind = "staticmethod" if method[1] == "__new__" else self.kinds.get(method, "")
        of = holder.of if isinstance(holder, Instance) else holder

        def found(value: Value) -> None:
            if isinstance(value, Instance) and self.owner(value.of, "__get__") is not None:
                self.put(("object", of), Instance(of))
                self.special(value.of, "__get__", Arguments((("object", of),)), result)
                return
            if not isinstance(value, Unit) or value.is_class or kind == "staticmethod":
                self.put(result, value)
                return
            of_class = kind == "classmethod" or method[1] in _OF_CLASS
            if not of_class and isinstance(holder, Unit):
                self.put(result, value)
                return
            self.give_self(value, of if of_class else holder)
            if kind == "property":
                self.run(value, Arguments(), result, skip=1)
            else:
                self.put(result, Bound(value))

        self.watch(method, found)
        self.lead_back(result, method, Way.SAME)

    def give_self(self, unit: Unit, holder: Value) -> None:
        """Let the first parameter of a method hold its object."""
        args = unit.node.args  # type: ignore[union-attr]  # a function
        first = [*args.posonlyargs, *args.args][:1] or [args.vararg]
        if first[0] is not None:
            self.put((unit, first[0].arg), holder)

    def special(self, of: Unit, name: str, arguments: Arguments, result: Place) -> None:
        """Run a special method of an object, where its class has one."""
        owner = self.owner(of, name)
        if owner is None:
            return
        place = ("special", of, name)
        self.bind((owner, name), Instance(of), place)
        self.watch(place, lambda value: self.call_value(value, arguments, result))

    def call_value(self, function: Value, arguments: Arguments, result: Place) -> None:
        """Call one value."""
        raise NotImplementedError

    def any_member(self, holder: Value, result: Place) -> None:
        """Let a place hold what a value may have under a name that only the run tells."""
        match holder:
            case Instance(of) | (Unit(is_class=True) as of):
                names = {name for each in self.line(of) for name in self.bodies[each] if not name.startswith("__")}
                for name in sorted(names):
                    self.member(holder, name, result)
                for each in (*self.line(of), None):
                    self.link(("attributes", each), result)
            case Library(name):
                self.put(result, Library(sending(name) or name))
            case File(module):
                for name in sorted(self.sources.modules[module].unit.bound):
                    self.link(self.of_file(module, name), result)
            case Anything():
                self.put(result, ANYTHING)

    def _any_of_name(self, name: str, result: Place) -> None:
        """Let a place hold whatever has this name anywhere."""
        self.watch(("every", name), lambda _: self.put(result, ANYTHING))
        for each in self.classes:
            if name in self.bodies[each]:
                self.bind((each, name), Instance(each), result)
                self.bind((each, name), each, result)
        for row in methods(name):
            if row.waits and row.python.rpartition(".")[0].rpartition(".")[2] in self._mentioned:
                self.put(result, Library(row.python))

    def name_place(self, frames: list[Unit | tuple[ast.AST, frozenset[str]]], name: str) -> Place:
        """Return the place that a name belongs to in a scope."""
        innermost = True
        for frame in reversed(frames):
            if isinstance(frame, tuple):
                if name in frame[1]:
                    return frame[0], name
                continue
            if frame.is_module or name in frame.global_names:
                break
            if name in frame.bound and (innermost or not frame.is_class):
                return frame, name
            innermost = False
        return self.of_file(next(each for each in frames if isinstance(each, Unit)).module, name)
