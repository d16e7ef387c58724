"""What a call passes to the parameters of a function."""

from __future__ import annotations

import ast

from emulator.port.emit.origins.expressions import Expressions
from emulator.port.emit.origins.values import Arguments, Values, holder, union
from emulator.port.source.units import Unit, parameters_of


class Binding(Expressions):
    """Passes arguments on, however a function takes them."""

    def bound(self, unit: Unit, given: Arguments, *skips: int) -> Values:
        """Pass arguments to the parameters of a function, behind those that it is given otherwise."""
        self.state.functions.add(unit)
        assert isinstance(unit.node, ast.FunctionDef | ast.Lambda)
        args = unit.node.args
        places = [each.arg for each in (*args.posonlyargs, *args.args)]
        names = {*places, *(each.arg for each in args.kwonlyargs)}
        for skip in skips:
            for name, values in zip(places[skip:], given.places, strict=False):
                self.state.add(("name", unit, name), values)
            if args.vararg is not None:
                self._keep(unit, args.vararg, union([*given.places[max(len(places) - skip, 0) :], given.rest]))
        for name, values in given.names:
            if name in names:
                self.state.add(("name", unit, name), values)
            elif args.kwarg is not None:
                self._keep(unit, args.kwarg, values)
        if given.rest:
            for name in names - set(places[: min(skips)]):
                self.state.add(("name", unit, name), given.rest)
            if args.kwarg is not None:
                self._keep(unit, args.kwarg, given.rest)
        return self.state.returns(unit)

    def _keep(self, unit: Unit, argument: ast.arg, values: Values) -> None:
        made = frozenset({holder(argument)})
        self.state.add(("name", unit, argument.arg), made)
        self.state.put(made, values)

    def bind_all(self, unit: Unit, values: Values) -> None:
        """Remember that any parameter of a function but the object of a method may be any of some values."""
        if isinstance(unit.node, ast.FunctionDef | ast.Lambda):
            for each in parameters_of(unit.node)[
                1 if unit.is_method and "staticmethod" not in unit.decorators else 0 :
            ]:
                self.state.add(("name", unit, each.arg), values)
