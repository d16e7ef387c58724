"""Statements in the body of a class that are no assignment: what runs once, when the class is made."""

from __future__ import annotations

import ast

from emulator.port.emit.builder import Builder
from emulator.port.emit.facts.class_syntax import assigned_in
from emulator.port.output.printing import STEP, quoted
from emulator.port.output.scopes import Scope

_KEPT = {"name", "length"}
"""What JavaScript's classes have, and let nobody change that does not declare it."""


def static_block(inner: Builder, statement: ast.stmt, *, of_enum: bool) -> None:
    """Add a block whose names are attributes of the class, or members of an enumeration."""
    members = [each for each in assigned_in(statement) if of_enum and not each.startswith("_")]
    if members and not isinstance(statement, ast.Assign):
        inner.refuse(statement, "a member in a block of an enumeration; write an assignment for each")
    renamed, scope, indent = inner.renamed, inner.scope, inner.indent
    inner.renamed = renamed | {name: f"this.{name}" for name in inner.unit.stores}
    inner.scope = Scope()
    for name in sorted({each.id for each in ast.walk(statement) if isinstance(each, ast.Name)} & _KEPT):
        inner.write(f"static {name} = undefined;")
    inner.write("static {")
    inner.indent += STEP
    inner.statement(statement)
    for each in members:
        inner.write(f"this.{each} = new this({quoted(each)}, this.{each});")
    inner.indent = indent
    inner.write("}")
    inner.renamed, inner.scope = renamed, scope
