"""Names the call for which a scope counts as async though it may never send: what a refusal can say to change."""

from __future__ import annotations

import ast
from typing import NamedTuple

from emulator.port.emit.facts.waiting import Waiting
from emulator.port.source.units import Unit


class Doubt(NamedTuple):
    """A call that may run an own method that sends: `client.get`, its line, `Api.get`."""

    call: str
    line: int
    method: str

    def told_in(self, what: str) -> str:
        """Return what a refusal says, `what; advice`, with the doubt."""
        reason, _, advice = what.partition("; ")
        told = f"{reason}: {self.call} (line {self.line}) may be {self.method}; {advice}"
        is_by_name = self.call.rpartition(".")[2] == self.method.rpartition(".")[2]
        return f"{told}, or rename {self.method} if it never is" if is_by_name else told


def doubt_of(waiting: Waiting, node: ast.AST | None, unit: Unit) -> Doubt | None:
    """Return what is in doubt of a node that waits; None where it surely sends, or no call of a method is behind it."""
    seen = {unit}
    while isinstance(node, ast.Call):
        meaning = waiting.meaning(node, unit)
        if meaning is None and isinstance(node.func, ast.Attribute):
            found = _sending_method(waiting, node.func)
            if found is not None and not _is_known(waiting, node.func.value):
                return Doubt(ast.unparse(node.func), node.lineno, found.name)
        else:
            found = waiting.unit_of(meaning) if meaning is not None and meaning.kind == "function" else None
        if found is None or found in seen:
            return None
        unit, node = found, waiting.because.get(found)
        seen.add(unit)
    return None


def _is_known(waiting: Waiting, holder: ast.expr) -> bool:
    """Return whether it is known whose method a call runs: that of `self`, or of an object whose class is proven."""
    kind = waiting.proofs.kind(holder)
    is_self = isinstance(holder, ast.Name) and holder.id in ("self", "cls")
    return is_self or (kind.only("object") and bool(kind.cls))


def _sending_method(waiting: Waiting, function: ast.Attribute) -> Unit | None:
    if waiting.callees is None:
        return None
    own = [each for each in waiting.callees.of(function) if isinstance(each, Unit) and each.is_method]
    return min((each for each in own if each in waiting.units), key=lambda each: each.name, default=None)
