"""The special methods of operators, and whether one of them may send requests."""

from __future__ import annotations

import ast
from collections.abc import Collection

from emulator.port.source.reading import Sources
from emulator.port.source.units import Unit

_NAMES = {
    ast.Add: "add", ast.Sub: "sub", ast.Mult: "mul", ast.Div: "truediv", ast.FloorDiv: "floordiv", ast.Mod: "mod",
    ast.Pow: "pow", ast.BitOr: "or", ast.BitAnd: "and", ast.BitXor: "xor", ast.LShift: "lshift", ast.RShift: "rshift",
}  # fmt: skip
_GETTERS = frozenset({"operator.itemgetter", "operator.attrgetter", "operator.methodcaller"})


def methods_of(op: ast.operator) -> tuple[str, ...]:
    """Return the methods that `a op b` and `a op= b` may run."""
    name = _NAMES.get(type(op))
    return () if name is None else (f"__{name}__", f"__r{name}__", f"__i{name}__")


OF_OPERATORS = frozenset(each for op in _NAMES for each in methods_of(op()))


def cannot_wait(sources: Sources, mentioned: Collection[str], unit: Unit) -> bool:
    """Return whether an operator's method may leave it to the other side, or a library among those `mentioned` call it.

    Neither can wait for what it gives.
    """
    name = unit.name.rpartition(".")[2]
    if name not in OF_OPERATORS:
        return False
    every = [each for module in sources.modules.values() for each in module.units.values()]
    is_summed = name in ("__add__", "__radd__") and any("sum" in each.used for each in every)
    functions = {each for each in mentioned if each.startswith("operator.")}
    return "NotImplemented" in unit.used or is_summed or not functions <= _GETTERS
