"""How objects of own classes are made, and what their classes tell the helpers."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from emulator.port.emit.builder import Builder
from emulator.port.emit.classes.metaclasses import called_by_meta, is_metaclass
from emulator.port.emit.declared.abstract import abstract_methods
from emulator.port.emit.declared.shapes import Shape, is_static
from emulator.port.emit.declared.signatures import qualified
from emulator.port.emit.facts.class_syntax import assigned_in
from emulator.port.emit.facts.data_fields import DataField
from emulator.port.emit.facts.error_names import SEGMENT, error_name
from emulator.port.emit.facts.natives import member_name
from emulator.port.inference.kinds import DICT
from emulator.port.output.javascript import NULL, Array, Js, Name, Object, Text
from emulator.port.output.printing import STEP, flat, quoted
from emulator.port.output.scopes import RESERVED
from emulator.port.source.meanings import dotted_meaning
from emulator.port.source.reading import Sources


class Constructors:
    """The part of a class that is written before its methods."""

    builder: Builder
    inner: Builder
    shape: Shape
    sources: Sources
    name: str

    def _fields(self) -> list[DataField]:
        return self.shape.fields(self.sources) if self.shape.kind in ("dataclass", "namedtuple") else []

    def _hoist_field(self, each: DataField) -> None:
        """Evaluate the default of a field once, before the class."""
        if each.default is None or isinstance(each.default, ast.Constant) or self.shape.kind == "namedtuple":
            return
        name = self.builder.work.defaults.get((id(self.shape.node), each.name)) or self.builder.fresh(
            f"{self.name}_{each.name}"
        )
        self.builder.work.defaults[id(self.shape.node), each.name] = name
        self.builder.expression(f"const {name} = ", self.builder.js(each.default))

    def _static_data(self) -> None:
        """Add what helpers ask a class for: the error below it, the fields of a dataclass, the type of an enum."""
        shape, inner = self.shape, self.inner
        if shape.kind == "exception" and shape.base is not None:
            names = []
            for each in shape.node.bases:
                meaning = dotted_meaning(self.sources, self.builder.unit, each)
                error = error_name(meaning.name) if meaning is not None else None
                names += [error] if error is not None and error not in SEGMENT and error != "Exception" else []
            if names and shape.base.kind == "class":
                inner.write(f"static pyBase = `{' '.join(names)} ${{super.pyBase}}`;")
            elif names:
                inner.write(f"static pyBase = {quoted(' '.join(names))};")
        if shape.kind == "dataclass":
            self._dataclass_data()
        abstract = abstract_methods(shape, self.sources)
        if abstract or any(abstract_methods(each, self.sources) for each in shape.line(self.sources)[1:]):
            inner.write(f"static pyAbstract = [{', '.join(map(quoted, sorted(abstract)))}];")
        self._static_names()
        if shape.kind == "enum" and shape.mixin and (shape.base is None or shape.base.kind != "class"):
            inner.write(f"static mixin = {quoted(shape.mixin)};")
            if any(ast.unparse(each).endswith(("StrEnum", "IntEnum", "IntFlag")) for each in shape.node.bases):
                inner.write("static isValue = true;")

    def _static_names(self) -> None:
        """Add the name of the class, where JavaScript would have another."""
        shape, inner = self.shape, self.inner
        above = shape.base_shape(self.sources)
        inherits = above is not None and "name" in above.of_class(self.sources)
        own = "name" in shape.statics() or ("name" in shape.methods and is_static(shape.methods["name"]))
        if inherits and not own:
            # A JavaScript class has a name of its own.
            inner.write("static name = super.name;")
        elif self.name != shape.node.name and not own:
            # Another file has a class of that name; what nobody can write is no attribute of it.
            fixed = f"{{ value: {quoted(shape.node.name)}, configurable: true }}"
            inner.write(f'static {{ Object.defineProperty(this, "name", {fixed}); }}')
        qualname = qualified(shape.unit)
        if qualname != shape.node.name:
            inner.write(f"static pyQualified = {quoted(qualname)};")
        if self.builder.work.asks_bodies and shape.kind in ("plain", "exception"):
            inner.expression("static pyBody = ", Array(tuple(self._body_names())))
        if self.builder.work.asks_docs:
            text = ast.get_docstring(shape.node, clean=False)
            inner.write(f"static __doc__ = {'null' if text is None else quoted(text)};")
        root = shape.error_root(self.sources)
        of_segment = root is not None and error_name(root.name) in SEGMENT
        named = "name" in {*shape.statics(), *shape.of_class(self.sources)}
        if shape.kind == "namedtuple" or named or of_segment:
            inner.write(f"static pyName = {quoted(shape.node.name)};")

    def _body_names(self) -> Iterator[Js]:
        """Write each name of the class's body with what it is called in JavaScript; None for a property."""
        native = self.shape.native(self.sources)
        names = self.shape.statics()
        for statement in self.shape.node.body:
            if isinstance(statement, ast.FunctionDef):
                kinds = {ast.unparse(each).rpartition(".")[2] for each in statement.decorator_list}
                hidden = not kinds.isdisjoint({"property", "cached_property", "classmethod"})
                member = NULL if hidden else Text(member_name(native, statement.name))
                yield Array((Text(statement.name), member))
            elif not isinstance(statement, ast.ClassDef):
                yield from (Array((Text(each), Text(each))) for each in assigned_in(statement) if each in names)

    def _dataclass_data(self) -> None:
        fields = [each for each in self._fields() if not each.init_only]
        self.inner.write(f"static fields = [{', '.join(quoted(each.name) for each in fields)}];")
        hidden = [each.name for each in fields if not each.shown]
        apart = [each.name for each in fields if not each.compared]
        for word, names in (("hidden", hidden), ("apart", apart)):
            if names:
                self.inner.write(f"static {word} = [{', '.join(map(quoted, names))}];")
        told = tuple((each.name, self.builder.js(each.metadata)) for each in fields if each.metadata is not None)
        if told:
            self.inner.expression("static metadata = ", Object(told))
        given = sorted((each for each in self._fields() if each.in_init), key=lambda each: each.keyword_only)
        if given != fields:
            self.inner.write(f"static given = [{', '.join(quoted(each.name) for each in given)}];")
        for option in ("frozen", "order", "unsafe_hash"):
            if self.shape.options.get(option):
                self.inner.write(f"static {option} = true;")
        if self.shape.options.get("eq") is False:
            self.inner.write("static isPlain = true;")

    def _constructor(self) -> None:
        """Add the constructor: of a dataclass from its fields, else one that calls __init__."""
        shape, inner = self.shape, self.inner
        if shape.kind == "dataclass" and "__init__" not in shape.methods:
            self._dataclass_constructor()
            return
        if self._construct_by_code():
            return
        base = shape.base_shape(self.sources)
        # Bases such as dict call __init__ themselves.
        if shape.native(self.sources) is not None:
            return
        made_above = base is not None and base.method(self.sources, "__init__") is not None
        if made_above or shape.method(self.sources, "__init__") is None:
            return
        derived = shape.base is not None or shape.kind == "dataclass"
        given = "...given"
        if self.builder.work.waiting.implicit.begins(shape.key):
            self._return_from("static pyNew(...given)", "pyBegun", "new this()")
        elif shape.kind == "exception":
            inner.write(f"constructor({given}) {{")
            root = shape.error_root(self.sources)
            name = error_name(root.name) if root is not None else None
            inner.write(f"{STEP}super({'' if name in SEGMENT else given});")
            if name in SEGMENT:
                inner.write(f"{STEP}{flat(inner.helper('pyInitError', Name('this'), Name(given)))};")
            inner.write(f"{STEP}this.__init__({given});")
            inner.write("}")
        elif shape.kind == "enum":
            return
        else:
            inner.write(f"constructor({given}) {{")
            if derived:
                inner.write(f"{STEP}super();")
            inner.write(f"{STEP}this.__init__({given});")
            inner.write("}")

    def _construct_by_code(self) -> bool:
        """Add the constructor of a class whose objects its metaclass or a __new__ makes; return whether it has one."""
        shape = self.shape
        if called_by_meta(shape, self.builder):
            self._return_from("constructor(...given)", "pyCalledByMeta", "new.target")
            return True
        if shape.kind == "enum" or is_metaclass(shape, self.builder) or shape.method(self.sources, "__new__") is None:
            return False
        if self.builder.work.waiting.implicit.begins(shape.key):
            self._return_from("static pyNew(...given)", "pyConstructedWaiting", "this")
        elif "__new__" in shape.methods or shape.has_several:
            self._return_from("constructor(...given)", "pyConstructed", "new.target")
        return True

    def _return_from(self, head: str, helper: str, made: str) -> None:
        self.inner.write(f"{head} {{")
        self.inner.write(f"{STEP}return {flat(self.inner.helper(helper, Name(made), Name('given')))};")
        self.inner.write("}")

    def _dataclass_constructor(self) -> None:
        inner = self.inner
        fields = [each for each in self._fields() if each.in_init]
        fields.sort(key=lambda each: each.keyword_only)
        parameters = ", ".join(self._parameter(each) for each in fields)
        inner.write(f"constructor({parameters}) {{")
        above = self._fields_above()
        passed = sorted((each for each in above.values() if each.in_init), key=lambda each: each.keyword_only)
        inner.write(f"{STEP}super({', '.join(_safe(each.name) for each in passed)});")
        for each in self._fields():
            if each.init_only or above.get(each.name) == each:
                continue
            name = _safe(each.name)
            value = name if each.in_init else self._default(each) or "undefined"
            if each.in_init or self._default(each):
                inner.write(f"{STEP}this.{each.name} = {value};")
        if any("__post_init__" in shape.methods for shape in self.shape.line(self.sources)):
            # A class below, with fields of its own, calls it when it has set them all.
            told = ", ".join(_safe(each.name) for each in self._fields() if each.init_only)
            inner.write(f"{STEP}if (new.target.fields === {self.name}.fields) this.__post_init__({told});")
        if self.shape.options.get("frozen"):
            inner.write(f"{STEP}if (new.target.fields === {self.name}.fields) Object.freeze(this);")
        inner.write("}")

    def _fields_above(self) -> dict[str, DataField]:
        """Return the fields that the constructor of the class above sets."""
        base = self.shape.base_shape(self.sources)
        if base is None or base.kind != "dataclass" or "__init__" in base.methods:
            return {}
        return {each.name: each for each in base.fields(self.sources)}

    def _parameter(self, each: DataField) -> str:
        default = self._default(each)
        return f"{_safe(each.name)} = {default}" if default else _safe(each.name)

    def _default(self, each: DataField) -> str:
        if each.factory is not None:
            made = ast.copy_location(ast.Call(func=each.factory, args=[], keywords=[]), each.factory)
            if self.builder.proofs.keys_open:
                self.builder.proofs.note(made, DICT.also("mapped"))
            return flat(self.builder.js(made))
        if each.default is None:
            return ""
        hoisted = self.builder.work.defaults.get((id(self.shape.node), each.name))
        return hoisted or flat(self.builder.js(each.default))


def _safe(name: str) -> str:
    return f"{name}_" if name in RESERVED else name
