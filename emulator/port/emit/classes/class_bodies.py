"""Classes: their attributes, constructors, methods and what dataclass and Enum make of them."""

from __future__ import annotations

import ast

from emulator.port.emit.builder import Builder
from emulator.port.emit.calls.new_objects import refused_new
from emulator.port.emit.classes.class_blocks import static_block
from emulator.port.emit.classes.class_ends import decorator_name
from emulator.port.emit.classes.class_heads import ClassHeads
from emulator.port.emit.classes.metaclasses import make_by_meta, refused_of_meta
from emulator.port.emit.classes.template_patterns import is_template, write_pattern
from emulator.port.emit.declared.library_bases import is_called_at_once
from emulator.port.emit.declared.shapes import OF_THE_CLASS, Shape, shape_of
from emulator.port.emit.declared.signatures import texts
from emulator.port.emit.expressions.parameters import hoist_defaults, set_defaults
from emulator.port.emit.facts.class_syntax import is_block, names_in
from emulator.port.emit.facts.implicit import MAY_SEND
from emulator.port.emit.facts.natives import is_taken, member_name
from emulator.port.emit.facts.operator_methods import cannot_wait
from emulator.port.emit.facts.protocol import KEPT, PROTOCOL, unknown_special
from emulator.port.emit.statements.assignments import OF_ERRORS
from emulator.port.emit.statements.blocks import comments
from emulator.port.emit.statements.functions import Form, docstring, new_builder, word_of, write_function
from emulator.port.output.javascript import Name, Text
from emulator.port.output.printing import STEP, flat, quoted
from emulator.port.source.units import OF_CLASSES


def transform_classdef(builder: Builder, node: ast.ClassDef) -> None:
    """Add a class."""
    unit = builder.module.units[node]
    shape = shape_of(builder.proofs.sources, (builder.module.name, unit.name))
    if shape.kind == "typeddict":
        return
    writer = _Class(builder, shape, _class_name(builder, node))
    writer.write()
    builder.last_line = max(builder.last_line, node.end_lineno or node.lineno)


def _class_name(builder: Builder, node: ast.ClassDef) -> str:
    key = (builder.module.name, builder.module.units[node].name)
    return builder.work.names.get(key) or builder.local(node.name).text


class _Class(ClassHeads):
    """One class on its way to JavaScript."""

    def __init__(self, builder: Builder, shape: Shape, name: str) -> None:
        self.builder = builder
        self.shape = shape
        self.name = name
        self.sources = builder.proofs.sources
        self.inner = new_builder(builder, shape.unit)
        self.inner.indent = builder.indent + STEP

    def write(self) -> None:
        """Add its lines, and what makes its attributes those of its objects too."""
        builder, node = self.builder, self.shape.node
        for method in self.shape.methods.values():
            hoist_defaults(builder, method, f"{self.name}_{method.name.strip('_')}")
        for each in self._fields():
            self._hoist_field(each)
        for statement in node.body:
            if isinstance(statement, ast.ClassDef):
                self._inner_class(statement)
        for line in docstring(node, ""):
            builder.write(line)
        extends = self._extends()
        builder.line = node.lineno
        in_function = not builder.unit.is_module
        declared = in_function and (node.name in builder.scope.top or builder.scope.is_declared(node.name))
        declared |= not in_function and node.name in builder.module.variables
        builder.write(f"{self.name + ' = ' if declared else ''}class {self.name}{extends} {{")
        self._body()
        builder.write("};" if declared else "}")
        statics = self._statics_of_objects()
        functions = self._functions() & set(statics)
        for helper, asked in (("pyClassFields", False), ("pyMethodFields", True)):
            names = [Text(each) for each in statics if (each in functions) is asked]
            if names:
                builder.expression("", builder.helper(helper, Name(self.name), *names))
        self._describe()
        self._document()
        self._mix()
        self._assign_methods()
        self._decorate_methods()
        if self.shape.meta is not None:
            make_by_meta(builder, self.shape, self.name, lambda: self._tell(statics))
        else:
            self._tell(statics)
        self._decorate()

    def _body(self) -> None:
        shape, inner = self.shape, self.inner
        inner.last_line = shape.node.lineno
        self._static_data()
        self._constructor()
        for statement in shape.node.body:
            self._statement(statement)
        write_pattern(inner, shape)
        self._protocol()
        self.builder.lines += inner.lines

    def _statement(self, statement: ast.stmt) -> None:
        inner = self.inner
        inner.line = statement.lineno
        match statement:
            case ast.FunctionDef():
                self._comments(statement)
                set_defaults(inner, statement)
                self._method(statement)
            case _ if is_block(statement):
                static_block(inner, statement, of_enum=self.shape.kind == "enum")
            case ast.ClassDef():
                key = (self.builder.module.name, self.builder.module.units[statement].name)
                inner.write(f"static {statement.name} = {self.builder.named(key).text};")
            case ast.Assign(targets=[ast.Name(id="__slots__")], value=value):
                self._slots(value)
            case ast.Assign(targets=targets, value=value):
                self._comments(statement)
                self._statics(targets, value)
            case ast.AnnAssign(target=target, value=ast.expr() as value) if self._is_static(target):
                self._comments(statement)
                self._static(target, value)
            case ast.AnnAssign() | ast.Pass() | ast.Expr(value=ast.Constant()):
                return
            case _:
                inner.refuse(statement, "a statement in a class; write attributes and def there, and call after it")

    def _slots(self, value: ast.expr) -> None:
        """Add __slots__, and that no other attribute may be set from outside."""
        names = self.shape.slots(self.sources)
        if names is None:
            return
        inner = self.inner
        inner.expression("static __slots__ = ", inner.js(value))
        if self.shape.method(self.sources, "__setattr__") is None:
            inner.write("pySetAttr(name, value) {")
            made = inner.helper("pyStoreSlot", Name("this"), texts(names), Name("name"), Name("value"))
            inner.write(f"{STEP}{flat(made)};")
            inner.write("}")

    def _inner_class(self, node: ast.ClassDef) -> None:
        """Add a class that stands in this one before it; it is an attribute here."""
        unit = self.builder.module.units[node]
        key = (self.builder.module.name, unit.name)
        name = self.builder.work.names.setdefault(key, self.builder.fresh(f"{self.name}_{node.name}"))
        _Class(self.builder, shape_of(self.sources, key), name).write()

    def _comments(self, statement: ast.stmt) -> None:
        first = min([statement.lineno, *(each.lineno for each in getattr(statement, "decorator_list", []))])
        comments(self.inner, first)
        self.inner.last_line = statement.end_lineno or statement.lineno

    def _is_static(self, target: ast.expr) -> bool:
        return isinstance(target, ast.Name) and target.id in self.shape.statics()

    def _statics(self, targets: list[ast.expr], value: ast.expr) -> None:
        """Add the attributes of an assignment: of one name, of several, or of a tuple of them."""
        match targets:
            case [ast.Tuple(elts=names)] if isinstance(value, ast.Tuple) and len(value.elts) == len(names):
                for name, each in zip(names, value.elts, strict=True):
                    self._static(name, each)
            case [ast.Name() as first, *others] if not isinstance(value, ast.Constant):
                self._static(first, value)
                for each in others:
                    self._static(each, ast.copy_location(ast.Name(id=first.id, ctx=ast.Load()), value))
            case _:
                for each in targets:
                    self._static(each, value)

    def _static(self, target: ast.expr, value: ast.expr) -> None:
        inner = self.inner
        if not isinstance(target, ast.Name):
            inner.refuse(target, "an assignment to more than one name in a class; write one line for each")
            return
        if self.shape.kind == "enum" and not target.id.startswith("_"):
            self._member(target.id, value)
            return
        if self._is_method(target.id, value):
            return
        if target.id == "prototype":
            inner.refuse(target, "a class attribute named prototype, which JavaScript keeps for itself; rename it")
        if is_taken(self.shape.native(self.sources), target.id):
            self._refuse_taken(target, target.id)
        if target.id != "pattern" or not is_template(inner, self.shape):
            inner.expression(f"static {target.id} = ", inner.defined(value))

    def _member(self, name: str, value: ast.expr) -> None:
        inner = self.inner
        meaning = inner.meaning(value.func) if isinstance(value, ast.Call) else None
        auto = meaning is not None and meaning.name == "enum.auto"
        held = [inner.defined(value)] if not auto else []
        if auto and self.shape.mixin == "str":
            held = [Text(name.lower())]
        inner.write(f"static {name} = new this({', '.join([quoted(name), *map(flat, held)])});")

    def _method(self, node: ast.FunctionDef) -> None:
        unit = self.builder.module.units[node]
        inner = new_builder(self.inner, unit)
        inner.indent = self.inner.indent
        kinds = {decorator_name(each) for each in node.decorator_list}
        kinds |= {"classmethod"} if node.name in OF_THE_CLASS else set()
        first = [*node.args.posonlyargs, *node.args.args][:1]
        bound = bool(first) and "staticmethod" not in kinds
        needs_self = bound and any(child.yields and first[0].arg in names_in(child.node) for child in unit.inner())
        if bound and first[0].arg not in unit.stores and not needs_self:
            inner.selves = {first[0].arg}
        inner.declared = (
            self.shape.declared(self.sources) if "classmethod" not in kinds else frozenset(self.shape.statics())
        )
        inner.setters = frozenset(self._setters())
        inner.is_error = self.shape.kind == "exception"
        inner.native = self.shape.native(self.sources)
        inner.declared -= OF_ERRORS if inner.is_error else frozenset()
        for line in docstring(node, ""):
            self.inner.write(line)
        waiting = self.builder.work.waiting
        is_async = unit in waiting.units
        why = (refused_new(self.shape) if node.name == "__new__" else None) or self._no_equal(node, kinds)
        why = why or refused_of_meta(self.shape, self.builder, node.name, waits=is_async)
        if why is not None:
            self.inner.refuse(node, why)
            return
        form = Form(self._method_head(node, kinds))
        if (is_async or waiting.method_is_async(unit)) and self._cannot_wait(node, kinds):
            name = node.name.partition("$")[0]
            self.inner.refuse_to_wait(node, f"a request in {name}, where JavaScript cannot wait; send it from a method")
        nested = (unit.yields or is_async) and form.before.startswith("get ")
        if nested:
            # A getter is no generator in JavaScript, nor async: it returns what a function inside of it gives.
            inner.write(f"{form.before}() {{")
            inner.indent += STEP
            word = "async " * is_async
            made = Form(f"return ({word}function* ", end="}).call(this);")
            form = made if unit.yields else Form(f"return ({word}", " => {", "})();")
        if bound and not inner.selves:
            self._with_self(inner, node, form)
        else:
            write_function(inner, node, form, method=bound)
        if nested:
            inner.indent = inner.indent.removesuffix(STEP)
            inner.write("}")
        self.inner.lines += inner.lines
        self.inner.last_line = node.end_lineno or node.lineno

    def _refuse_taken(self, node: ast.AST, name: str) -> None:
        self.inner.refuse(node, f"{name} of a class below dict or list, which JavaScript has a use for; rename it")

    def _cannot_wait(self, node: ast.FunctionDef, kinds: set[str]) -> bool:
        made_plainly = self.shape.kind == "plain" and self.shape.native(self.sources) is None
        if "setter" in kinds or node.name.endswith("$deleter") or (node.name == "__init__" and not made_plainly):
            return True
        unit, mentioned = self.builder.module.units[node], self.builder.work.waiting.mentioned
        if is_called_at_once(self.shape, self.sources, node.name) or cannot_wait(self.sources, mentioned, unit):
            return True
        return node.name not in MAY_SEND and (node.name in PROTOCOL or node.name in KEPT)

    def _with_self(self, inner: Builder, node: ast.FunctionDef, form: Form) -> None:
        """Add a method whose self is used in a generator, or bound anew."""
        first, mark = [*node.args.posonlyargs, *node.args.args][0].arg, len(inner.lines)
        write_function(inner, node, form, method=True)
        word = "let" if first in inner.unit.stores else "const"
        inner.lines.insert(mark + 1, (f"{inner.indent}{STEP}{word} {inner.local(first).text} = this;", node.lineno))

    def _method_head(self, node: ast.FunctionDef, kinds: set[str]) -> str:
        unit = self.builder.module.units[node]
        native = self.shape.native(self.sources)
        name = member_name(native, node.name)
        if is_taken(native, node.name) and kinds & {"classmethod", "staticmethod"}:
            self._refuse_taken(node, node.name)
        if name == "constructor":
            self.inner.refuse(node, "a method named constructor, which JavaScript keeps for itself; rename it")
        if kinds & {"property", "cached_property"}:
            return f"get {name}"
        if "setter" in kinds:
            return f"set {name}"
        static = "static " * bool(kinds & {"classmethod", "staticmethod"})
        star = "*" * unit.yields
        return f"{static}{word_of(self.builder, unit, arrow=True)}{star}{name}"

    def _setters(self) -> list[str]:
        found = []
        for statement in (each for shape in self.shape.line(self.sources) for each in shape.node.body):
            decorators = getattr(statement, "decorator_list", [])
            if any(decorator_name(each) in ("property", "cached_property", "setter") for each in decorators):
                found.append(getattr(statement, "name", ""))
        return found

    def _no_equal(self, node: ast.FunctionDef, kinds: set[str]) -> str | None:
        """Return why a method cannot be written."""
        if special := unknown_special(node.name, self.builder.work.asked):
            return special
        if "setter" in kinds and ast.unparse(node.decorator_list[0]) != f"{node.name}.setter":
            return "a setter of another class's property; write the property anew"
        if not kinds <= OF_CLASSES and not kinds.isdisjoint({"property", "cached_property", "setter"}):
            return "a second decorator on a @property; call the function inside of it"
        return None
