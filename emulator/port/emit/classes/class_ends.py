"""What is written after a class: signatures, decorated methods, and what decorators make of the class itself."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from emulator.port.emit.calls.class_calls import arguments_for, is_decorated
from emulator.port.emit.calls.native_calls import base_method
from emulator.port.emit.classes.constructors import Constructors
from emulator.port.emit.declared.call_parameters import parameters_of_unit
from emulator.port.emit.declared.library_bases import CALLED, UNCALLED, library_row
from emulator.port.emit.declared.shapes import Shape, is_static
from emulator.port.emit.declared.signatures import qualified, signature_of, texts
from emulator.port.emit.facts.class_syntax import is_property_call
from emulator.port.emit.facts.natives import member_name
from emulator.port.emit.facts.protocol import PROTOCOL
from emulator.port.emit.facts.reached import asks_subclasses
from emulator.port.emit.statements.decorators import decorator_parts
from emulator.port.emit.statements.functions import documented
from emulator.port.output.javascript import Js, Member, Name, Text, method
from emulator.port.output.printing import STEP, flat
from emulator.port.source.units import OF_CLASSES, Unit


class ClassEnds(Constructors):
    """One class on its way to JavaScript, once its body is written."""

    def _protocol(self) -> None:
        """Add what JavaScript needs beside Python's methods: a step for what is an iterator itself."""
        inner, step = self.inner, self.shape.methods.get("__next__")
        if step is None:
            return
        waits = self.shape.module.units[step] in self.builder.work.waiting.units
        inner.write("next() {")
        inner.write(f"{STEP}return {flat(inner.helper('pyStepWaiting' if waits else 'pyStep', Name('this')))};")
        inner.write("}")
        if waits:
            inner.write("[Symbol.asyncIterator]() {")
            inner.write(f"{STEP}return this;")
            inner.write("}")

    def _describe(self) -> None:
        """Add the signatures of the class and of its methods, where somebody calls them by names that may be any."""
        work = self.builder.work
        parameters = self.shape.parameters(self.sources)
        is_value = self.shape.key in work.class_values or self._is_told_of()
        asked = work.keyword_classes or (work.keyword_calls and is_value)
        if asked and parameters is not None and self.shape.kind not in ("enum", "namedtuple"):
            self._describe_as(Name(self.name), parameters.signature, "__init__", unit=self._maker().unit)
        row = library_row(self.shape, self.sources)
        base = row.gives if row is not None else ""
        others = {value.id: name for name, value in self._assigned() if isinstance(value, ast.Name)}
        for name, node in self.shape.methods.items():
            unit = self.shape.module.units[node]
            kinds = {decorator_name(each) for each in node.decorator_list}
            if name in UNCALLED.get(base, ()):
                instead = " or ".join(CALLED[base])
                self.inner.refuse(node, f"{base}.{name} of your own, which nothing calls here; override {instead}")
            asked = not {name, others.get(name, name)}.isdisjoint({*work.keyword_methods, *CALLED.get(base, ())}) or (
                work.keyword_calls and (unit in work.waiting.values or name == "__call__")
            )
            if asked and not is_decorated(unit) and kinds.isdisjoint(("property", "cached_property", "setter")):
                holder = Name(self.name) if is_static(node) else Member(Name(self.name), "prototype")
                target = Member(holder, member_name(self.shape.native(self.sources), name))
                bound = "staticmethod" not in kinds
                self._describe_as(target, signature_of(node, skip=int(bound)), name, bound=bound)

    def _maker(self) -> Shape:
        """Return the class whose __init__ makes this one's objects."""
        line = self.shape.line(self.sources)
        return next((each for each in line if "__init__" in each.methods or each.kind == "dataclass"), line[-1])

    def _describe_as(
        self, target: Js, names: list[str], name: str, *, bound: bool = True, unit: Unit | None = None
    ) -> None:
        qualname = Text(f"{qualified(unit or self.shape.unit)}.{name}")
        self.builder.expression(
            "", self.builder.helper("pyDescribed", target, texts(names), qualname, Name("1" if bound else "0"))
        )

    def _document(self) -> None:
        """Add the docstrings of methods, where the program asks for any."""
        for name, node in self.shape.methods.items():
            text = documented(self.builder, node)
            kinds = {decorator_name(each) for each in node.decorator_list}
            if text is None or not kinds.isdisjoint(("property", "cached_property", "setter")):
                continue
            holder = Name(self.name) if is_static(node) else Member(Name(self.name), "prototype")
            target = Member(holder, member_name(self.shape.native(self.sources), name))
            self.builder.expression("", self.builder.helper("pyDocumented", target, text))

    def _let_describe(self, names: list[str]) -> None:
        """Let attributes of the class be descriptors, where the program has a class of some."""
        if names and not {"__get__", "__set__", "__set_name__"}.isdisjoint(self.builder.work.waiting.by_name):
            self.builder.expression("", self.builder.helper("pyDescriptors", Name(self.name), *map(Text, names)))

    def _tell(self, statics: list[str]) -> None:
        """Let attributes and the classes above know of the class, as type does when it makes it."""
        self._let_describe(statics)
        self._tell_bases()

    def _is_told_of(self) -> bool:
        """Return whether a class above, or a decorator, gets the class as a value, and may call it."""
        told = any("__init_subclass__" in each.methods for each in self.shape.line(self.sources)[1:])
        functions = [each.func if isinstance(each, ast.Call) else each for each in self.shape.node.decorator_list]
        kinds = {meaning.kind if meaning else "" for meaning in map(self.builder.meaning, functions)}
        told |= self.shape.meta is not None
        return told or not kinds <= {"known", "builtin"} or asks_subclasses(self.sources)

    def _tell_bases(self) -> None:
        """Call the __init_subclass__ of a class above with the arguments that stand in the head of this one."""
        if asks_subclasses(self.sources):
            for base in self.shape.bases:
                self.builder.expression("", self.builder.helper("pyNoted", self.builder.named(base), Name(self.name)))
        given = [each for each in self.shape.node.keywords if each.arg != "metaclass" and self.shape.meta is None]
        above = [each for each in self.shape.line(self.sources)[1:] if "__init_subclass__" in each.methods]
        if not above:
            if given:
                self.builder.refuse(given[0].value, "an argument of a class; write a class attribute")
            return
        unit = above[0].module.units[above[0].methods["__init_subclass__"]]
        head = ast.copy_location(ast.Call(func=self.shape.node.bases[0], args=[], keywords=given), self.shape.node)
        arguments = arguments_for(self.builder, head, parameters_of_unit(unit, skip=1), self.shape.node.name)
        called = Member(self.builder.named(above[0].key), "__init_subclass__")
        self.builder.expression("", method(called, "call", Name(self.name), *arguments))

    def _mix(self) -> None:
        """Add the members that come from other bases than the one that JavaScript's class extends."""
        if self.shape.has_several:
            bases = [self.builder.named(each) for each in self.shape.bases]
            self.builder.expression("", self.builder.helper("pyMixed", Name(self.name), *bases))

    def _decorate_methods(self) -> None:
        """Put what decorators make of a method in its place, once the class is there."""
        for name, node in self.shape.methods.items():
            if any(decorator_name(each) == "cached_property" for each in node.decorator_list):
                member = Text(member_name(self.shape.native(self.sources), name))
                self.builder.expression("", self.builder.helper("pyCachedProperty", Name(self.name), member))
            decorators = [each for each in node.decorator_list if decorator_name(each) not in (*OF_CLASSES, "deleter")]
            if not decorators:
                continue
            decorators = [self._read_from_class(each) for each in decorators]
            parts = [decorator_parts(self.builder, each, self.shape.module.units[node]) for each in decorators]
            opened, closed = "".join(head for head, _ in parts), "".join(tail for _, tail in reversed(parts))
            holder = self.name if is_static(node) else f"{self.name}.prototype"
            target = f"{holder}.{member_name(self.shape.native(self.sources), name)}"
            if any(decorator_name(each) == "staticmethod" for each in node.decorator_list):
                self.builder.write(f"{target} = {opened}{flat(self._described(node, target))}{closed};")
                continue
            signature = self._signature(node) if self.builder.work.keyword_calls else []
            function: Js = self.builder.helper("pyFunctionFrom", Name(target), Text(name), *signature)
            text = documented(self.builder, node)
            function = self.builder.helper("pyDocumented", function, text) if text is not None else function
            made = Name(f"{opened}{flat(function)}{closed}")
            if any(self._is_class(each) for each in decorators):
                member = Text(target.removeprefix(f"{holder}."))
                self.builder.expression("", self.builder.helper("pyDecorated", Name(self.name), member, made))
                continue
            self.builder.expression(f"{target} = ", self._method_from(name, made))

    def _read_from_class(self, decorator: ast.expr) -> ast.expr:
        """Return a decorator whose name is an attribute of the class as one: @retry, of `retry = Retry()` above it."""
        own = self.shape.unit.bound | self.shape.methods.keys()
        if isinstance(decorator, ast.Name) and decorator.id in own:
            holder = ast.copy_location(ast.Name(id=self.shape.node.name, ctx=ast.Load()), decorator)
            return ast.copy_location(ast.Attribute(value=holder, attr=decorator.id, ctx=ast.Load()), decorator)
        if isinstance(decorator, ast.Call | ast.Attribute):
            inner = decorator.func if isinstance(decorator, ast.Call) else decorator.value
            read = self._read_from_class(inner)
            if read is not inner and isinstance(decorator, ast.Call):
                return ast.copy_location(
                    ast.Call(func=read, args=decorator.args, keywords=decorator.keywords), decorator
                )
            if read is not inner and isinstance(decorator, ast.Attribute):
                return ast.copy_location(ast.Attribute(value=read, attr=decorator.attr, ctx=ast.Load()), decorator)
        return decorator

    def _is_class(self, decorator: ast.expr) -> bool:
        """Return whether a decorator is a class, or an object that may give one."""
        meaning = self.builder.meaning(decorator)
        return meaning is not None and meaning.kind == "class"

    def _is_method(self, name: str, value: ast.expr) -> bool:
        """Return whether an assignment in the class makes a method: a special one, or another name of one."""
        method = self.shape.methods.get(value.id) if isinstance(value, ast.Name) else None
        return name in PROTOCOL or is_property_call(value) or (method is not None and not is_static(method))

    def _assign_methods(self) -> None:
        """Add the methods that are made by assignment, once the class is there."""
        native = self.shape.native(self.sources)
        for name, value in self._assigned():
            target = f"{self.name}.prototype.{member_name(native, name)} = "
            if is_property_call(value):
                self._property(name, value)
                continue
            if isinstance(value, ast.Name) and value.id in self.shape.methods:
                self.builder.write(f"{target}{self.name}.prototype.{member_name(native, value.id)};")
            elif isinstance(value, ast.Constant) and value.value is None:
                self.builder.expression(target, self.builder.helper_name(f"pyWithout{PROTOCOL[name][2:]}"))
            else:
                self.builder.expression(target, self._method_from(name, base_method(self.builder, value)))

    def _method_from(self, name: str, function: Js) -> Js:
        """Write what a function, which another one made, is as a method; an operator may give NotImplemented."""
        is_operator = self.builder.proofs.passes_on and name in PROTOCOL
        return self.builder.helper("pyOperatorFrom" if is_operator else "pyMethodFrom", function)

    def _property(self, name: str, value: ast.Call) -> None:
        """Add property(getter, setter) of methods of this class, or of other functions."""
        if value.keywords or not 1 <= len(value.args) <= 2:
            self.builder.refuse(value, "property() with other than a getter and a setter; write @property")
        functions = [self._as_method(each) for each in value.args]
        member = Text(member_name(self.shape.native(self.sources), name))
        self.builder.expression("", self.builder.helper("pyProperty", Name(self.name), member, *functions))

    def _as_method(self, node: ast.expr) -> Js:
        if isinstance(node, ast.Name) and node.id in self.shape.methods:
            return Member(Member(Name(self.name), "prototype"), node.id)
        return self.builder.helper("pyMethodFrom", self.builder.js(node))

    def _assigned(self) -> Iterator[tuple[str, ast.expr]]:
        for each in self.shape.node.body:
            if isinstance(each, ast.Assign):
                names = [target.id for target in each.targets if isinstance(target, ast.Name)]
                yield from ((name, each.value) for name in names if self._is_method(name, each.value))

    def _described(self, node: ast.FunctionDef, target: str) -> Js:
        if not self.builder.work.keyword_calls:
            return Name(target)
        return self.builder.helper("pyDescribed", Name(target), *self._signature(node))

    def _signature(self, node: ast.FunctionDef) -> list[Js]:
        return [texts(signature_of(node)), Text(f"{qualified(self.shape.unit)}.{node.name}")]

    def _statics_of_objects(self) -> list[str]:
        """Return the names of a class that its objects answer to as well."""
        names = [] if self.shape.kind == "enum" else list(self.shape.statics())
        for node in self.shape.methods.values():
            if {decorator_name(each) for each in node.decorator_list} & {"classmethod", "staticmethod"}:
                names.append(node.name)
        return names

    def _functions(self) -> set[str]:
        """Return the attributes that may be functions, and so methods: those given what is no constant or library's."""
        found = set()
        for each in self.shape.node.body:
            if isinstance(each, ast.Assign | ast.AnnAssign) and each.value is not None:
                targets = each.targets if isinstance(each, ast.Assign) else [each.target]
                names = {name.id for target in targets for name in ast.walk(target) if isinstance(name, ast.Name)}
                found |= names if self._may_be_function(each.value) else set()
        return found

    def _may_be_function(self, value: ast.expr) -> bool:
        if isinstance(value, ast.Tuple):
            return any(map(self._may_be_function, value.elts))
        if isinstance(value, ast.Lambda):
            return True
        maker = value.func if isinstance(value, ast.Call) else value
        meaning = self.builder.meaning(maker)
        if meaning is not None and meaning.kind not in ("function", "constant"):
            return False
        if meaning is not None and meaning.kind == "function" and maker is value:
            return True
        kind = self.builder.proofs.kind(value)
        return isinstance(value, ast.Name | ast.Attribute | ast.Call | ast.Subscript | ast.IfExp) and (
            not kind.types or kind.may("function")
        )

    def _decorate(self) -> None:
        for each in reversed(self.shape.node.decorator_list):
            function = each.func if isinstance(each, ast.Call) else each
            meaning = self.builder.meaning(function)
            name = meaning.name if meaning is not None else ""
            if name in (
                "dataclasses.dataclass",
                "enum.unique",
                "typing.final",
                "final",
                "typing.runtime_checkable",
                "runtime_checkable",
            ):
                continue
            if name == "functools.total_ordering":
                self.builder.expression("", self.builder.helper("pyTotalOrdering", Name(self.name)))
            elif meaning is not None and meaning.kind == "function":
                self.builder.expression(
                    f"{self.name} = ", self.builder.helper("pyCalled", self.builder.js(each), Name(self.name))
                )
            else:
                self.builder.refuse(each, "a decorator on a class; call it with the class on a line of its own")


def decorator_name(node: ast.expr) -> str:
    """Return the last name of a decorator: `setter` for @size.setter."""
    function = node.func if isinstance(node, ast.Call) else node
    return ast.unparse(function).rpartition(".")[2]
