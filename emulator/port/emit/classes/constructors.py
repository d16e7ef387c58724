"""How objects of own classes are made."""

from __future__ import annotations

import ast

from emulator.port.emit.classes.class_writer import ClassWriter
from emulator.port.emit.classes.metaclasses import called_by_meta, is_metaclass
from emulator.port.emit.facts.data_fields import DataField
from emulator.port.emit.facts.error_names import SEGMENT, error_name
from emulator.port.inference.kinds import DICT
from emulator.port.output.javascript import Name
from emulator.port.output.printing import STEP, flat
from emulator.port.output.scopes import RESERVED


def hoist_default(writer: ClassWriter, each: DataField) -> None:
    """Evaluate the default of a field once, before the class."""
    if each.default is None or isinstance(each.default, ast.Constant) or writer.shape.kind == "namedtuple":
        return
    name = writer.builder.work.defaults.get((id(writer.shape.node), each.name)) or writer.builder.fresh(
        f"{writer.name}_{each.name}"
    )
    writer.builder.work.defaults[id(writer.shape.node), each.name] = name
    writer.builder.expression(f"const {name} = ", writer.builder.js(each.default))


def write_constructor(writer: ClassWriter) -> None:
    """Add the constructor: of a dataclass from its fields, else one that calls __init__."""
    shape = writer.shape
    if shape.kind == "dataclass" and "__init__" not in shape.methods:
        _write_dataclass_constructor(writer)
    elif not _construct_by_code(writer) and _calls_init(writer):
        if writer.builder.work.waiting.implicit.begins(shape.key):
            _return_from(writer, "static pyNew(...given)", "pyBegun", "new this()")
        elif shape.kind == "exception":
            _write_error_constructor(writer)
        elif shape.kind != "enum":
            above = ["super();"] * (shape.base is not None or shape.kind == "dataclass")
            _write_block(writer, "constructor(...given)", *above, "this.__init__(...given);")


def _calls_init(writer: ClassWriter) -> bool:
    """Return whether a constructor has to call __init__: none above does, nor a base such as dict."""
    base = writer.shape.base_shape(writer.sources)
    made_above = base is not None and base.method(writer.sources, "__init__") is not None
    return writer.native is None and not made_above and writer.shape.method(writer.sources, "__init__") is not None


def _write_error_constructor(writer: ClassWriter) -> None:
    root = writer.shape.error_root(writer.sources)
    if root is not None and error_name(root.name) in SEGMENT:
        begun = flat(writer.inner.helper("pyInitError", Name("this"), Name("...given")))
        _write_block(writer, "constructor(...given)", "super();", f"{begun};", "this.__init__(...given);")
    else:
        _write_block(writer, "constructor(...given)", "super(...given);", "this.__init__(...given);")


def _write_block(writer: ClassWriter, head: str, *lines: str) -> None:
    for each in (f"{head} {{", *(f"{STEP}{line}" for line in lines), "}"):
        writer.inner.write(each)


def _construct_by_code(writer: ClassWriter) -> bool:
    """Add the constructor of a class whose objects its metaclass or a __new__ makes; return whether it has one."""
    shape = writer.shape
    if called_by_meta(shape, writer.builder):
        _return_from(writer, "constructor(...given)", "pyCalledByMeta", "new.target")
        return True
    if shape.kind == "enum" or is_metaclass(shape, writer.builder) or shape.method(writer.sources, "__new__") is None:
        return False
    if writer.builder.work.waiting.implicit.begins(shape.key):
        _return_from(writer, "static pyNew(...given)", "pyConstructedWaiting", "this")
    elif "__new__" in shape.methods or shape.has_several:
        _return_from(writer, "constructor(...given)", "pyConstructed", "new.target")
    return True


def _return_from(writer: ClassWriter, head: str, helper: str, made: str) -> None:
    _write_block(writer, head, f"return {flat(writer.inner.helper(helper, Name(made), Name('given')))};")


def _write_dataclass_constructor(writer: ClassWriter) -> None:
    given = sorted((each for each in writer.fields if each.in_init), key=lambda each: each.keyword_only)
    parameters = ", ".join(_parameter(writer, each) for each in given)
    above = _fields_above(writer)
    passed = sorted((each for each in above.values() if each.in_init), key=lambda each: each.keyword_only)
    lines = [f"super({', '.join(_safe(each.name) for each in passed)});"]
    for each in writer.fields:
        if not each.init_only and above.get(each.name) != each:
            value = _safe(each.name) if each.in_init else _default(writer, each)
            lines += [f"this.{each.name} = {value};"] * bool(value)
    # A class below, with fields of its own, finishes an object when it has set them all.
    if_last = f"if (new.target.fields === {writer.name}.fields)"
    if any("__post_init__" in shape.methods for shape in writer.shape.line(writer.sources)):
        told = ", ".join(_safe(each.name) for each in writer.fields if each.init_only)
        lines.append(f"{if_last} this.__post_init__({told});")
    if writer.shape.options.get("frozen"):
        lines.append(f"{if_last} Object.freeze(this);")
    _write_block(writer, f"constructor({parameters})", *lines)


def _fields_above(writer: ClassWriter) -> dict[str, DataField]:
    """Return the fields that the constructor of the class above sets."""
    base = writer.shape.base_shape(writer.sources)
    if base is None or base.kind != "dataclass" or "__init__" in base.methods:
        return {}
    return {each.name: each for each in base.fields(writer.sources)}


def _parameter(writer: ClassWriter, each: DataField) -> str:
    default = _default(writer, each)
    return f"{_safe(each.name)} = {default}" if default else _safe(each.name)


def _default(writer: ClassWriter, each: DataField) -> str:
    if each.factory is not None:
        made = ast.copy_location(ast.Call(func=each.factory, args=[], keywords=[]), each.factory)
        if writer.builder.proofs.keys_open:
            writer.builder.proofs.note(made, DICT.also("mapped"))
        return flat(writer.builder.js(made))
    if each.default is None:
        return ""
    hoisted = writer.builder.work.defaults.get((id(writer.shape.node), each.name))
    return hoisted or flat(writer.builder.js(each.default))


def _safe(name: str) -> str:
    return f"{name}_" if name in RESERVED else name
