"""What the names of a handler's code stand for: variables by their function, attributes and functions by their name."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from emulator.tools.parity.wanted import EVENT, SETTINGS, Trail

Values = set[Trail]
AnyFunction = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda

_MOST = 150
"""Values that one name may stand for."""
_GIVEN: Mapping[str, Values] = {"event": {(EVENT,)}, "events": {(EVENT, "()")}, "settings": {(SETTINGS,)}}


class CodeNames:
    """Names of a file, each with all values that any line may give it; `scope` is a function, or "" for the file."""

    def __init__(self, tree: ast.Module) -> None:
        self._variables: defaultdict[tuple[str, str], Values] = defaultdict(set)
        self._attributes: defaultdict[str, Values] = defaultdict(set)
        self._results: defaultdict[str, Values] = defaultdict(set)
        self._functions: defaultdict[str, list[AnyFunction]] = defaultdict(list)
        self._fields: dict[str, list[str]] = {}
        self._outer: dict[str, str] = {}
        self._partial: dict[tuple[str, str], tuple[str, list[Values]]] = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                self._functions[node.name].append(node)
            elif isinstance(node, ast.ClassDef):
                self._class(node)

    def _class(self, node: ast.ClassDef) -> None:
        fields = [each.target for each in node.body if isinstance(each, ast.AnnAssign)]
        made = [each for each in node.body if isinstance(each, ast.FunctionDef) and each.name == "__init__"]
        self._fields[node.name] = [] if made else [each.id for each in fields if isinstance(each, ast.Name)]
        self._functions[node.name] += made

    @property
    def known(self) -> int:
        """How much is known; it grows with each reading of the code until all is."""
        every = (self._variables, self._attributes, self._results)
        return sum(len(values) for each in every for values in each.values())

    def stands_for(self, name: str, function: str, bound: list[Values], scope: str) -> None:
        """Take that a variable is a function whose first arguments are bound."""
        self._partial[scope, name] = function, bound

    def meant(self, name: str, scope: str) -> tuple[str, list[Values]]:
        """Return the function that a called name means, and the values of its first arguments that are bound."""
        return self._partial.get((scope, name), (name, []))

    def begin(self, function: AnyFunction, scope: str) -> str:
        """Return the scope of a function that is defined in another; some parameters are known by their names."""
        inner = scope_of(function)
        self._outer[inner] = scope
        for parameter in parameters(function):
            self.variable(parameter, _GIVEN.get(parameter, ()), inner)
        return inner

    def variable(self, name: str, values: Iterable[Trail], scope: str) -> None:
        """Give a variable more values."""
        _add(self._variables[scope, name], values)

    def attribute(self, name: str, values: Iterable[Trail]) -> None:
        """Give the attribute of this name more values, whatever object has it."""
        _add(self._attributes[name], values)

    def result(self, scope: str, values: Iterable[Trail]) -> None:
        """Give what a function returns more values."""
        _add(self._results[scope], values)

    def of_variable(self, name: str, scope: str) -> Values:
        """Return what a variable stands for, in its function or one around it."""
        while (scope, name) not in self._variables:
            if not scope:
                return set()
            scope = self._outer.get(scope, "")
        return set(self._variables[scope, name])

    def of_attribute(self, name: str) -> Values:
        """Return what an attribute stands for: what was stored in it, or what a property returns."""
        returned = (self._results[scope_of(each)] for each in self._functions.get(name, ()))
        return set(self._attributes.get(name, ())).union(*returned)

    def called(self, name: str, given: Sequence[Values], named: Mapping[str | None, Values]) -> Values:
        """Bind a call's values to parameters of functions and fields of classes of that name; return the results."""
        found: Values = set()
        for function in self._functions.get(name, ()):
            found |= self.handed(function, given, named)
        for field, values in [*zip(self._fields.get(name, ()), given, strict=False), *named.items()]:
            if name in self._fields and field:
                self.attribute(field, values)
        return found

    def handed(self, function: AnyFunction, given: Sequence[Values], named: Mapping[str | None, Values]) -> Values:
        """Bind values to the parameters of one function, and return what it returns."""
        inner, known = scope_of(function), parameters(function)
        for parameter, values in [*zip(known, given, strict=False), *named.items()]:
            if parameter in known:
                self.variable(str(parameter), values, inner)
        return set(self._results[inner])


def _add(values: Values, more: Iterable[Trail]) -> None:
    new = set(more) - values
    if len(values) + len(new) > _MOST:
        # Which of them are kept must not be chance.
        new = set(sorted(new, key=repr)[: _MOST - len(values)])
    values |= new


def scope_of(node: AnyFunction) -> str:
    """Return the name of a function's scope: two functions of one name have two."""
    return f"{node.lineno}:{node.col_offset}"


def parameters(node: AnyFunction) -> list[str]:
    """Return the names of a function's parameters, without a method's self."""
    every = [each.arg for each in (*node.args.posonlyargs, *node.args.args)]
    return [*(every[1:] if every[:1] in (["self"], ["cls"]) else every), *(each.arg for each in node.args.kwonlyargs)]
