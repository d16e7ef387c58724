"""Parameters of own functions, methods and classes, as a call binds them."""

from __future__ import annotations

import ast

from emulator.port.emit.declared.signatures import signature_of
from emulator.port.inference.calling import defaults_of
from emulator.port.source.units import Unit


class Parameters:
    """The parameters that a call of something own binds, without self."""

    def __init__(
        self, names: list[str], optional: set[str], *, stars: bool, signature: list[str] | None = None
    ) -> None:
        self.signature = signature or [f"{name}=" if name in optional else name for name in names]
        self.names = tuple(names)
        self.optional = optional
        self.stars = stars
        self.takes_any = stars and (signature is None or "*args" in signature)
        self.places = next((at for at, each in enumerate(self.signature) if each.startswith("*")), len(self.names))

    def misfit(self, node: ast.Call) -> str:
        """Return what a call without * and ** does wrong: a name, or "too many"; "" where it fits."""
        given = {each.arg or "**" for each in node.keywords}
        passed = {*self.names[: min(len(node.args), self.places)], *given}
        wrong = [] if self.stars else sorted(given - set(self.names))
        wrong += [each for each in self.names[: len(node.args)] if each in given]
        wrong += [each for each in self.names if each not in passed and each not in self.optional]
        wrong += ["too many"] if len(node.args) > self.places and not self.takes_any else []
        return next(iter(wrong), "")


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
