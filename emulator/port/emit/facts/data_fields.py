"""Fields of dataclasses and named tuples, and what @dataclass is given."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from emulator.port.source.meanings import dotted_meaning
from emulator.port.source.reading import Sources
from emulator.port.source.units import Unit


@dataclass
class DataField:
    """One field of a dataclass or named tuple."""

    name: str
    default: ast.expr | None = None
    factory: ast.expr | None = None
    in_init: bool = True
    keyword_only: bool = False
    compared: bool = True
    shown: bool = True
    metadata: ast.expr | None = None
    init_only: bool = False


def dataclass_options(sources: Sources, unit: Unit, node: ast.ClassDef) -> dict[str, object]:
    """Return what @dataclass of a class is given; nothing for a class without it."""
    assert unit.parent is not None
    for each in node.decorator_list:
        function = each.func if isinstance(each, ast.Call) else each
        meaning = dotted_meaning(sources, unit.parent, function)
        if meaning is not None and meaning.name == "dataclasses.dataclass":
            keywords = each.keywords if isinstance(each, ast.Call) else []
            given = {k.arg or "": k.value.value if isinstance(k.value, ast.Constant) else True for k in keywords}
            return {"dataclass": True, **given}
    return {}


def data_field(name: str, value: ast.expr | None) -> DataField:
    """Return the field that an annotated name with this value is."""
    is_field = isinstance(value, ast.Call) and ast.unparse(value.func).rpartition(".")[2] == "field"
    if not is_field or not isinstance(value, ast.Call):
        return DataField(name, value)
    given = {each.arg: each.value for each in value.keywords}

    def flag(key: str, *, default: bool = True) -> bool:
        option = given.get(key)
        return bool(option.value) if isinstance(option, ast.Constant) else default

    return DataField(
        name, given.get("default"), given.get("default_factory"), flag("init"), flag("kw_only", default=False),
        flag("compare"), flag("repr"), given.get("metadata"),
    )  # fmt: skip


def called_fields(node: ast.expr) -> list[DataField] | None:
    """Return the fields that namedtuple("Name", "a b", defaults=[…]) or NamedTuple gives, where they stand there."""
    if (
        not isinstance(node, ast.Call)
        or len(node.args) != 2
        or any(each.arg not in ("defaults", "module") for each in node.keywords)
    ):
        return None
    names: list[str]
    match node.args[1]:
        case ast.Constant(value=str() as text):
            names = text.replace(",", " ").split()
        case ast.List(elts=[ast.Tuple(), *_] as pairs) | ast.Tuple(elts=[ast.Tuple(), *_] as pairs):
            first = [each.elts[0] for each in pairs if isinstance(each, ast.Tuple)]
            names = [str(each.value) for each in first if isinstance(each, ast.Constant)]
        case ast.List(elts=elements) | ast.Tuple(elts=elements) if all(isinstance(e, ast.Constant) for e in elements):
            names = [str(each.value) for each in elements if isinstance(each, ast.Constant)]
        case _:
            return None
    given = next((each.value for each in node.keywords if each.arg == "defaults"), ast.Tuple(elts=[]))
    if not isinstance(given, ast.List | ast.Tuple):
        return None
    defaults = [None] * (len(names) - len(given.elts)) + list(given.elts)
    return [DataField(name, default) for name, default in zip(names, defaults, strict=True)]
