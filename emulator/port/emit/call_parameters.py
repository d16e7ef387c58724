"""Parameters of own functions, methods and classes, as a call binds them."""

from __future__ import annotations

import ast

from emulator.port.calling import defaults_of
from emulator.port.emit.signatures import signature_of
from emulator.port.units import Unit


class Parameters:
    """The parameters that a call of something own binds, without self."""

    def __init__(
        self, names: list[str], optional: set[str], *, stars: bool, signature: list[str] | None = None
    ) -> None:
        self.signature = signature or [f"{name}=" if name in optional else name for name in names]
        self.names = tuple(names)
        self.optional = optional
        self.stars = stars


def parameters_of_unit(unit: Unit, *, skip: int) -> Parameters:
    """Return the parameters of a function or method."""
    node = unit.node
    assert isinstance(node, ast.FunctionDef | ast.Lambda)
    args = node.args
    stars = args.vararg is not None or args.kwarg is not None
    names = [each.arg for each in (*args.posonlyargs, *args.args)][skip:]
    names += [] if stars else [each.arg for each in args.kwonlyargs]
    optional = {name for name, _ in defaults_of(node)}
    return Parameters(names, optional, stars=stars, signature=signature_of(node, skip=skip))
