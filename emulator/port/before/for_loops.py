"""Loops: for over lists, dicts, texts and numbers, and while."""

from __future__ import annotations

import ast

from emulator.port.before.errors_of import Errors
from emulator.port.before.scopes import Scope
from emulator.port.printing import flat

_CHANGING = {"append", "extend", "pop", "update", "add", "remove", "insert", "clear"}
"""Methods that change what a loop may go over."""


class ForLoops(Errors):
    """Emits for and while."""

    scope: Scope

    def body(self, statements: list[ast.stmt]) -> None:
        """Add the statements of a block, one level deeper."""
        raise NotImplementedError

    def write(self, text: str) -> None:
        """Add a line."""
        raise NotImplementedError

    def _do_while(self, node: ast.While) -> None:
        if node.orelse:
            self.refuse(node.orelse[0], "else of a loop; write it with a name that says whether the loop was left")
        self.expression("while (", self.condition(node.test), ") {", in_head=True)
        self.body(node.body)
        self.write("}")

    def _do_for(self, node: ast.For) -> None:
        if node.orelse:
            self.refuse(node.orelse[0], "else of a loop; write it with a name that says whether the loop was left")
        self._refuse_changes(node)
        names = {each.id for each in ast.walk(node.target) if isinstance(each, ast.Name)}
        own = self.scope.loops.get(node.target, set())
        for name in sorted(own) if own != names else []:
            self.write(f"let {self.local(name).text};")
        word = ("let " if self._reassigned(node, names) else "const ") if own == names else ""
        if isinstance(node.iter, ast.Call) and self.resolve.builtin(node.iter.func) == "range":
            self._range(node, node.iter, word)
        else:
            target, items = self.looped(node.target, node.iter)
            self.expression(f"for ({word}{target} of ", items, ") {")
        self.body(node.body)
        self.write("}")

    @staticmethod
    def _reassigned(node: ast.For, names: set[str]) -> bool:
        stores = [each for each in ast.walk(ast.Module(body=node.body, type_ignores=[])) if isinstance(each, ast.Name)]
        return any(each.id in names and isinstance(each.ctx, ast.Store) for each in stores)

    def _range(self, node: ast.For, call: ast.Call, word: str) -> None:
        if not isinstance(node.target, ast.Name) or call.keywords or not 1 <= len(call.args) <= 2 or not word:
            self.refuse(call, "range with a step, or whose number is used after the loop; write a while loop")
            return
        if not all(self.kind(each).only("int") for each in call.args):
            self.refuse(call, "range of what may be no whole number; write int(…)")
            return
        if word == "let ":
            self.refuse(call, "a range loop that changes its number; write a while loop")
        name = self.local(node.target.id)
        start = flat(self.js(call.args[0])) if len(call.args) == 2 else "0"
        end = flat(self.js(call.args[-1]))
        if not isinstance(call.args[-1], ast.Constant):
            # Python looks at the end once, before the loop.
            last = "end" if "end" not in self.renamed.values() else f"{name.text}_end"
            start, end = f"{start}, {last} = {end}", last
        self.write(f"for (let {name.text} = {start}; {name.text} < {end}; {name.text} += 1) {{")

    def _refuse_changes(self, node: ast.For) -> None:
        """Refuse a loop that changes what it goes over, which Python and JavaScript take differently."""
        source = {each.id for each in ast.walk(node.iter) if isinstance(each, ast.Name)}
        for each in (inner for statement in node.body for inner in ast.walk(statement)):
            match each:
                case ast.Subscript(value=ast.Name(id=name), ctx=ast.Store() | ast.Del()) if name in source:
                    self.refuse(each, f"a loop that changes '{name}', over which it goes; change a copy")
                case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr=attr)) if (
                    name in source and attr in _CHANGING
                ):
                    self.refuse(each, f"a loop that changes '{name}', over which it goes; change a copy")
