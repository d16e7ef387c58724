"""Writes a class that a call makes, such as `Point = NamedTuple("Point", [("x", int)])`, as a class statement."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator

_ENUMS = ("Enum", "IntEnum", "StrEnum")
_OF_NOTHING = ("module", "qualname")
"""Arguments of Enum that mean nothing while a program runs."""


def write_called_classes(tree: ast.Module) -> None:
    """Replace assignments of a class that TypedDict, NamedTuple, Enum or make_dataclass makes of what stands there."""
    made = _Classes()
    made.visit(tree)
    for node in ast.walk(tree):
        if made.dataclasses and isinstance(node, ast.ImportFrom) and node.module == "dataclasses":
            node.names += [ast.alias("dataclass")] * all(each.name != "dataclass" for each in node.names)


class _Classes(ast.NodeTransformer):
    def __init__(self) -> None:
        self.dataclasses = False

    def visit_Assign(self, node: ast.Assign) -> ast.stmt:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call() as call):
                return self._written(node, name, call)
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.stmt:
        match node:
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.Call() as call):
                return self._written(node, name, call)
        return node

    def _written(self, statement: ast.stmt, name: str, call: ast.Call) -> ast.stmt:
        word = ast.unparse(call.func).rpartition(".")[2]
        read = _FORMS.get(word)
        match call.args:
            case [ast.Constant(value=said), *given] if read is not None and (said == name or word == "TypedDict"):
                made = read(call, given)
                if made is None:
                    return statement
                self.dataclasses |= word == "make_dataclass"
                made.name, made.body = name, made.body or [ast.Pass()]
                return ast.fix_missing_locations(ast.copy_location(made, statement))
        return statement


def _class(bases: list[ast.expr], body: list[ast.stmt], decorators: list[ast.expr] | None = None) -> ast.ClassDef:
    return ast.ClassDef(name="", bases=bases, keywords=[], body=body, decorator_list=decorators or [])


def _typed_dict(call: ast.Call, given: list[ast.expr]) -> ast.ClassDef | None:
    match given:
        case [ast.Dict(keys=keys, values=values)] if None not in keys:
            return _class([call.func], list(_fields(zip(keys, values, strict=True))))
    return None


def _named_tuple(call: ast.Call, given: list[ast.expr]) -> ast.ClassDef | None:
    match given:
        case [ast.List(elts=elts) | ast.Tuple(elts=elts)] if not call.keywords and all(map(_is_pair, elts)):
            pairs = [each.elts for each in elts if isinstance(each, ast.Tuple)]
            return _class([call.func], list(_fields((name, kind) for name, kind in pairs)))
    return None


def _fields(pairs: Iterator[tuple[ast.expr | None, ast.expr]]) -> Iterator[ast.stmt]:
    """Yield `name: type` for each name that a class may have."""
    for name, kind in pairs:
        if isinstance(name, ast.Constant) and str(name.value).isidentifier():
            yield ast.AnnAssign(target=_stored(str(name.value)), annotation=kind, value=None, simple=1)


def _enumeration(call: ast.Call, given: list[ast.expr]) -> ast.ClassDef | None:
    options = {each.arg: each.value for each in call.keywords if each.arg not in _OF_NOTHING}
    word = ast.unparse(call.func).rpartition(".")[2]
    start, kind = options.pop("start", ast.Constant(1)), options.pop("type", None)
    members = _members(given[0], word, start) if len(given) == 1 and not options else None
    if members is None or (kind is not None and not all(valued for _, _, valued in members)):
        return None
    names = {name for name, _, _ in members}
    values = [value for _, value, _ in members]
    if any(isinstance(each, ast.Name) and each.id in names for value in values for each in ast.walk(value)):
        return None
    body: list[ast.stmt] = [ast.Assign(targets=[_stored(name)], value=value) for name, value, _ in members]
    return _class([*([kind] if kind is not None else []), call.func], body)


def _members(given: ast.expr, word: str, start: ast.expr) -> list[tuple[str, ast.expr, bool]] | None:
    """Return names, values, and whether a value stands there; None where the names do not."""
    match given:
        case ast.Constant(value=str() as text):
            names: list[ast.expr] = [ast.Constant(each) for each in text.replace(",", " ").split()]
            return _members(ast.List(elts=names), word, start)
        case ast.Dict(keys=keys, values=values) if all(isinstance(each, ast.Constant) for each in keys):
            return [(str(ast.literal_eval(key)), each, True) for key, each in zip(keys, values, strict=True) if key]
        case ast.List(elts=elts) | ast.Tuple(elts=elts) if all(map(_is_pair, elts)):
            pairs = [each.elts for each in elts if isinstance(each, ast.Tuple)]
            return [(ast.literal_eval(name), value, True) for name, value in pairs]
        case ast.List(elts=elts) | ast.Tuple(elts=elts) if all(isinstance(each, ast.Constant) for each in elts):
            texts = [str(ast.literal_eval(each)) for each in elts]
            first = start.value if isinstance(start, ast.Constant) else None
            if isinstance(first, int):
                numbers = enumerate(texts, first)
                return [(t, ast.Constant(t.lower() if word == "StrEnum" else number), False) for number, t in numbers]
    return None


def _dataclass(call: ast.Call, given: list[ast.expr]) -> ast.ClassDef | None:
    options = {each.arg: each.value for each in call.keywords if each.arg is not None}
    bases, added = options.pop("bases", ast.Tuple(elts=[])), options.pop("namespace", ast.Dict(keys=[], values=[]))
    match given, bases, added:
        case [[ast.List(elts=elts) | ast.Tuple(elts=elts)], ast.Tuple(elts=above), ast.Dict(keys=keys, values=values)]:
            fields = list(map(_data_field, elts))
            names = [each.value for each in keys if isinstance(each, ast.Constant)]
            if None in fields or len(names) < len(keys) or len(options) < len(call.keywords) - 2:
                return None
            body = [each for each in fields if each is not None]
            pairs = zip(names, values, strict=True)
            others: list[ast.stmt] = [ast.Assign(targets=[_stored(str(name))], value=value) for name, value in pairs]
            word = ast.parse(ast.unparse(call.func).replace("make_dataclass", "dataclass"), mode="eval").body
            how = [ast.keyword(arg=name, value=value) for name, value in options.items()]
            return _class(above, [*body, *others], [ast.Call(func=word, args=[], keywords=how)])
    return None


def _data_field(node: ast.expr) -> ast.stmt | None:
    match node:
        case ast.Constant(value=str() as name):
            kind, value = ast.Constant("Any"), None
        case ast.Tuple(elts=[ast.Constant(value=str() as name), kind]):
            value = None
        case ast.Tuple(elts=[ast.Constant(value=str() as name), kind, value]):
            pass
        case _:
            return None
    return ast.AnnAssign(target=_stored(name), annotation=kind, value=value, simple=1)


def _is_pair(node: ast.expr) -> bool:
    match node:
        case ast.Tuple(elts=[ast.Constant(value=str()), _]):
            return True
    return False


def _stored(name: str) -> ast.Name:
    return ast.Name(id=name, ctx=ast.Store())


_FORMS: dict[str, Callable[[ast.Call, list[ast.expr]], ast.ClassDef | None]] = {
    "TypedDict": _typed_dict,
    "NamedTuple": _named_tuple,
    "make_dataclass": _dataclass,
    **dict.fromkeys(_ENUMS, _enumeration),
}
