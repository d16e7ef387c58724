"""Which values of a program are async, by what a call of them may run; without a look at that, any may be."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass

from emulator.port.callees import Callee, Callees
from emulator.port.rows import rows
from emulator.port.source.meanings import Key
from emulator.port.source.units import Unit

SENDERS = frozenset({
    *(name for name, row in rows().items() if row.waits), "emulator.segment.cache.load",
    *(f"requests.{name}" for name in ("get", "post", "put", "patch", "delete", "head", "options", "request")),
})  # fmt: skip
"""Functions and methods of libraries that give a promise."""
_DRIVES = frozenset({"send", "throw", "close"})
"""Methods of generators, which wait where the generator does."""


@dataclass(eq=False)
class AsyncValues:
    """What is async of what an expression may be; `units` are the async scopes, still being found.

    `makers` are the `__init__` that an object of each class may be made by. Where `callees` is None, anything may be.
    """

    callees: Callees | None
    units: set[Unit]
    makers: dict[Key, set[Unit]]

    def called_waits(self, node: ast.expr) -> bool:
        """Return whether a call of what an expression gives may have to be waited for."""
        return self.callees is None or self._is_promised(self.callees.of(node))

    def decorated_waits(self, unit: Unit) -> bool:
        """Return whether what the decorators of a function make of it is async."""
        return self.callees is None or self._is_promised(self.callees.decorated(unit))

    def method_waits(self, function: ast.Attribute) -> bool:
        """Return whether a method of what an expression gives may have to be waited for."""
        if self.callees is None or function.attr in _DRIVES:
            return True
        return self._is_promised(self.callees.of(function))

    def steps_may_wait(self, node: ast.expr) -> bool:
        """Return whether going over what an expression gives may have to wait at each step."""
        if self.callees is None:
            return True
        return any(each is None or each in self.units or each in SENDERS for each in self.callees.gone_over(node))

    def _is_promised(self, callees: Iterable[Callee]) -> bool:
        return any(map(self._gives_promise, callees))

    def _gives_promise(self, callee: Callee) -> bool:
        if isinstance(callee, str):
            return callee in SENDERS
        if callee.is_class:
            return any(each in self.units for each in self.makers.get((callee.module, callee.name), ()))
        return callee in self.units and not callee.yields
