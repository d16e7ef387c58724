"""Statements: the control flow of the Python, line for line."""

from __future__ import annotations

import ast
from itertools import takewhile

from emulator.port.before.emitting import Work
from emulator.port.before.for_loops import ForLoops
from emulator.port.before.proofs import Function
from emulator.port.before.scopes import Scope
from emulator.port.javascript import Array, Binary, Js, Member
from emulator.port.printing import STEP, fitted, flat

_FORBIDDEN = {
    ast.With: "with; write try and finally",
    ast.ClassDef: "a class; write dicts and functions",
    ast.FunctionDef: "a def inside of a def; move it to the top of the file",
    ast.AsyncFunctionDef: "async def; write def, and the port awaits where it must",
    ast.Global: "global; return the value instead",
    ast.Nonlocal: "nonlocal; return the value instead",
    ast.Import: "an import inside of a function; move it to the top of the file",
    ast.ImportFrom: "an import inside of a function; move it to the top of the file",
    ast.Match: "match; write if and elif",
    ast.Assert: "assert, which Python may leave out; write if and raise",
    ast.AsyncFor: "async for; write for",
    ast.AsyncWith: "async with; write try and finally",
    ast.TryStar: "except*; write except",
}


class Statements(ForLoops):
    """Emits the body of one function, as lines."""

    def __init__(self, work: Work, function: Function, renamed: dict[str, str], scope: Scope) -> None:
        super().__init__(work, function, renamed)
        self.scope = scope
        self.lines: list[str] = []
        self.indent = ""
        self.last_line = function.node.lineno

    def write(self, text: str) -> None:
        """Add a line, or lines that are indented already but for the first."""
        self.lines.append(f"{self.indent}{text}" if text else "")

    def expression(self, before: str, js: Js, after: str = ";", *, in_head: bool = False) -> None:
        """Add a line of an expression with what stands before and after it."""
        self.write(
            before + fitted(js, self.indent, len(self.indent) + len(before), len(after), in_head=in_head) + after
        )

    def body(self, statements: list[ast.stmt]) -> None:
        """Add the statements of a block, one level deeper."""
        outside, self.indent = self.indent, self.indent + STEP
        for before, statement in zip([None, *statements], statements, strict=False):
            if isinstance(before, ast.Return | ast.Raise | ast.Break | ast.Continue):
                self.refuse(statement, "what is never reached; leave it out")
                break
            if (
                isinstance(statement, ast.Expr)
                and isinstance(statement.value, ast.Constant)
                and isinstance(statement.value.value, str)
            ):
                continue
            self.statement(statement)
        self.indent = outside

    def statement(self, node: ast.stmt) -> None:
        """Add a statement with its comments."""
        self.comments(node.lineno)
        self.inner_comments(node)
        for name in self.scope.before.get(node, []):
            self.write(f"let {self.local(name).text};")
        emit = getattr(self, f"_do_{type(node).__name__.lower()}", None)
        before = len(self.lines)
        if emit is None:
            self.refuse(node, _FORBIDDEN.get(type(node), f"{type(node).__name__.lower()} is not in the language"))
        else:
            emit(node)
        simple = not hasattr(node, "body")
        trailing = self.function.module.comments.get(node.end_lineno or node.lineno)
        if simple and trailing is not None and not trailing[1] and self.lines:
            if len(self.lines) > before:
                self.lines[-1] += f" // {trailing[0]}"
            else:
                self.write(f"// {trailing[0]}")
        if simple:
            self.last_line = max(self.last_line, node.end_lineno or node.lineno)

    def inner_comments(self, node: ast.stmt) -> None:
        """Add, above a statement, the comments that stand between its lines, or behind its head."""
        body = getattr(node, "body", None)
        lines = range(node.lineno, body[0].lineno if body else node.end_lineno or node.lineno)
        for number in lines:
            comment = self.function.module.comments.get(number)
            if comment is not None and not (body and comment[1]):
                self.write(f"// {comment[0]}".rstrip())

    def comments(self, line: int) -> None:
        """Add the comments that stand above a line and below the statement before."""
        for number in range(self.last_line + 1, line):
            comment = self.function.module.comments.get(number)
            if comment is not None:
                self.write(f"// {comment[0]}".rstrip())
        self.last_line = max(self.last_line, line)

    def comments_at_end(self) -> None:
        """Add the comments that stand below a function's last statement, as far in as its body."""
        below = self.function.module.source.split("\n")[self.last_line :]
        inside = takewhile(lambda line: not line.strip() or line[0].isspace(), below)
        self.indent = STEP
        self.comments(self.last_line + len(list(inside)) + 1)
        self.indent = ""

    def _do_pass(self, _node: ast.Pass) -> None:
        pass

    def _do_expr(self, node: ast.Expr) -> None:
        if isinstance(node.value, ast.Call):
            self.alone = node.value
            self.expression("", self.js(node.value))
        elif not isinstance(node.value, ast.Constant):
            self.refuse(node, "an expression that does nothing; leave it out")

    def _do_return(self, node: ast.Return) -> None:
        if node.value is None:
            self.write("return;")
        else:
            self.expression("return ", self.js(node.value))

    def _do_assign(self, node: ast.Assign) -> None:
        if len(node.targets) > 1:
            self.refuse(node, "a = b = c; write one assignment for each")
        self._assign(node.targets[0], node.value)

    def _do_annassign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self._assign(node.target, node.value)

    def _assign(self, target: ast.expr, value: ast.expr) -> None:
        if isinstance(target, ast.Name):
            word = self.scope.here.get(target)
            self.expression(f"{word} " * bool(word) + f"{self.local(target.id).text} = ", self.js(value))
        elif isinstance(target, ast.Subscript):
            self._store(target, self.held(value))
        else:
            self.refuse(target, "an assignment to other than a name or x[key]; write one line for each name")

    def _store(self, target: ast.Subscript, value: Js) -> None:
        holder, key = self.kind(target.value), self.kind(target.slice)
        if key.exact and key.start.isdigit():
            self.refuse(target.slice, "a key that looks like a number, which JavaScript puts first; use another")
        if not self.unchanging(target.value, "a change"):
            return
        if isinstance(target.slice, ast.Slice):
            self.refuse(target, "an assignment to a slice; write a loop")
        elif holder.only("dict") and isinstance(target.slice, ast.Constant) and key.exact and key.start != "__proto__":
            self.expression(f"{flat(Member(self.js(target.value), key.start))} = ", value)
        elif holder.only("dict") and not key.only("str"):
            self.refuse(target.slice, "a key that may be no text; check isinstance(x, str) before")
        else:
            name = "pySetKey" if holder.only("dict") else "pySetItem"
            # Python looks at the value before it looks at where to put it.
            self.turned(target, value, Array((self.js(target.value), self.js(target.slice))))
            self.expression("", self.helper(name, self.js(target.value), self.js(target.slice), value))

    def _do_augassign(self, node: ast.AugAssign) -> None:
        kind = self.kind(node.target)
        if kind.may("list", "set", "dict"):
            self.refuse(
                node, "+= and its like on what may be a list, dict or set, which changes it for all; write x = x + y"
            )
            return
        if kind.may("unbound") and isinstance(node.target, ast.Name):
            self.refuse(
                node.target, f"'{node.target.id}' may have no value yet on some way to here; give it one before"
            )
            return
        if isinstance(node.target, ast.Name):
            self._augment(node, node.target)
        elif (
            isinstance(node.target, ast.Subscript)
            and self.is_plain(node.target.value)
            and self.is_plain(node.target.slice)
        ):
            before = self.js(node.target)
            self._store(
                node.target, self.calculation(node, node.op, (node.target, before), (node.value, self.js(node.value)))
            )
        else:
            self.refuse(node.target, "+= on what is written more than once in JavaScript; give it a name first")

    def _augment(self, node: ast.AugAssign, target: ast.Name) -> None:
        name = self.local(target.id)
        js = self.calculation(node, node.op, (target, name), (node.value, self.js(node.value)))
        if isinstance(js, Binary) and js.left == name and js.operator in ("+", "-", "*", "/"):
            self.expression(f"{name.text} {js.operator}= ", js.right)
        else:
            self.expression(f"{name.text} = ", js)

    def _do_delete(self, node: ast.Delete) -> None:
        for target in node.targets:
            if not isinstance(target, ast.Subscript):
                self.refuse(target, "del of a name; leave it out")
            elif self.unchanging(target.value, "a del"):
                self.expression("", self.helper("pyDelItem", self.js(target.value), self.js(target.slice)))

    def _do_if(self, node: ast.If) -> None:
        self._if("if (", node)

    def _if(self, word: str, node: ast.If) -> None:
        self.expression(word, self.condition(node.test), ") {", in_head=True)
        self.body(node.body)
        if len(node.orelse) == 1 and isinstance(node.orelse[0], ast.If) and self._is_elif(node.orelse[0]):
            self._if("} else if (", node.orelse[0])
            return
        if node.orelse:
            self.write("} else {")
            self.body(node.orelse)
        self.write("}")

    def _is_elif(self, inner: ast.If) -> bool:
        line = self.function.module.source.splitlines()[inner.lineno - 1]
        return line.lstrip().startswith("elif") and not self.scope.before.get(inner)

    def _do_break(self, _node: ast.Break) -> None:
        self.write("break;")

    def _do_continue(self, _node: ast.Continue) -> None:
        self.write("continue;")

    def _do_try(self, node: ast.Try) -> None:
        if node.orelse:
            self.refuse(node.orelse[0], "else of try; write it after the whole, or at the end of try")
        self.write("try {")
        self.body(node.body)
        if node.handlers:
            self._catch(node.handlers)
        if node.finalbody:
            self.write("} finally {")
            self.body(node.finalbody)
        self.write("}")

    def _catch(self, handlers: list[ast.ExceptHandler]) -> None:
        name = self.error_name(handlers)
        tests = self.error_tests(handlers, name)
        if all(test is None for test in tests) and not any(each.name for each in handlers) and not _reraises(handlers):
            self.write("} catch {")
        else:
            self.write(f"}} catch ({name}) {{")
        outside = self.errors
        self.errors = [*outside, name]
        if tests[0] is None:
            self.body(handlers[0].body)
        else:
            self._chain(handlers, tests, name)
        self.errors = outside

    def _chain(self, handlers: list[ast.ExceptHandler], tests: list[Js | None], name: str) -> None:
        self.indent += STEP
        word = "if ("
        for handler, test in zip(handlers, tests, strict=True):
            self.comments(handler.lineno)
            # What stands behind the head is told in the block.
            self.last_line = handler.lineno - 1
            if test is None:
                self.write("} else {")
            else:
                self.expression(word, test, ") {", in_head=True)
            self.body(handler.body)
            word = "} else if ("
        if tests[-1] is not None:
            self.write("} else {")
            self.write(f"{STEP}throw {name};")
        self.write("}")
        self.indent = self.indent[: -len(STEP)]


def _reraises(handlers: list[ast.ExceptHandler]) -> bool:
    return any(isinstance(each, ast.Raise) and each.exc is None for handler in handlers for each in ast.walk(handler))
