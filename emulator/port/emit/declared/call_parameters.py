"""Parameters of own functions, methods and classes, as a call binds them."""

from __future__ import annotations

import ast

from emulator.port.emit.declared.signatures import signature_of
from emulator.port.emit.facts.data_fields import DataField
from emulator.port.emit.facts.natives import Native
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


def parameters_of_fields(fields: list[DataField]) -> Parameters:
    """Return what the __init__ takes that a dataclass or a namedtuple with these fields gets."""
    given = sorted((each for each in fields if each.in_init), key=lambda each: each.keyword_only)
    optional = {each.name for each in given if each.default is not None or each.factory is not None}
    names = [[each.name for each in given if each.keyword_only is only] for only in (False, True)]
    marked = [[f"{name}=" if name in optional else name for name in part] for part in names]
    signature = [*marked[0], *["*"] * bool(marked[1]), *marked[1]]
    return Parameters([*names[0], *names[1]], optional, stars=False, signature=signature)


def parameters_of_native(native: Native) -> Parameters:
    """Return what a class takes that makes its objects as a base such as dict does."""
    # No argument has such a name: they are given by their places, and counted by the base itself.
    places = [" " * (place + 1) for place in range(native.takes)]
    signature = [*(f"{each}=" for each in places), *["*args", "**"] * native.by_name]
    return Parameters(places, set(places), stars=native.by_name, signature=signature)
