"""Errors: what raise throws, and which errors a catch takes."""

from __future__ import annotations

import ast
from functools import reduce

from emulator.port.before.emitting import Work
from emulator.port.before.proofs import Function
from emulator.port.before.requests_calls import Requests
from emulator.port.javascript import Array, Binary, Js, Member, Name, New, Text, method
from emulator.port.language import PYTHON_ERRORS, SEGMENT_ERRORS

TIMEOUTS = ("request-timeout", "body-timeout")
"""What node-fetch 2 calls its two timeouts, before and in a reply's body."""
OF_REQUESTS = ("FetchError", "InvalidHeader", "InvalidJSONError", "JSONDecodeError")
_ASKED = "the text of a caught error, which is not the same in JavaScript; say in your own words what failed"


class Errors(Requests):
    """Emits raise and the tests of except."""

    def __init__(self, work: Work, function: Function, renamed: dict[str, str]) -> None:
        super().__init__(work, function, renamed)
        self.errors: list[str] = []

    def expression(self, before: str, js: Js, after: str = ";", *, in_head: bool = False) -> None:
        """Add a line of an expression with what stands before and after it."""
        raise NotImplementedError

    def _do_raise(self, node: ast.Raise) -> None:
        if node.exc is None:
            if not self.errors:
                self.refuse(node, "raise without an error, outside of except; name the error")
            self.expression("throw ", Name(self.errors[-1] if self.errors else "error"))
            return
        call = node.exc if isinstance(node.exc, ast.Call) else ast.Call(func=node.exc, args=[], keywords=[])
        self.expression("throw ", self._made(node, call))

    def _made(self, node: ast.Raise, call: ast.Call) -> Js:
        name = self.resolve.known(call.func) or self.resolve.builtin(call.func) or ""
        if len(call.args) > 1 or call.keywords:
            return self.refuse(node, "an error with more than one text; write it with one")
        text = self.text_of(call.args[0]) if call.args else Text("")
        if name in SEGMENT_ERRORS:
            return New(Name(name), (text,) if call.args else ())
        if name in PYTHON_ERRORS and name in ("KeyError", "ValueError", "TypeError", "IndexError", "Exception"):
            if name == "KeyError":
                text = self.helper("pyRepr", text) if call.args else text
            return self.helper("pyError", Text(name), text)
        return self.refuse(node, "an error other than Segment's, ValueError, KeyError or TypeError; raise one of those")

    def error_name(self, handlers: list[ast.ExceptHandler]) -> str:
        """Return the name that a caught error has in JavaScript."""
        named = {each.name for each in handlers if each.name}
        for each in handlers:
            self._refuse_uses(each)
        if len(named) > 1:
            self.refuse(handlers[0], "errors with different names after as; name them alike")
        taken = set(self.renamed.values()) | set(self.errors)
        name = self.local(named.pop()).text if named else "error"
        while name in taken and not any(each.name for each in handlers):
            name += "_"
        return name

    def _refuse_uses(self, handler: ast.ExceptHandler) -> None:
        """Refuse all that is done with a caught error but to raise it, or another from it; Segment's have texts."""
        segments = handler.type is not None and all(name in SEGMENT_ERRORS for name in self._classes(handler.type))
        allowed = {
            id(each)
            for raised in ast.walk(handler)
            if isinstance(raised, ast.Raise)
            for each in (raised.exc, raised.cause)
        }
        shown = {id(each) for call in ast.walk(handler) for each in _shown(call) if segments}
        for each in ast.walk(handler):
            if isinstance(each, ast.Name) and each.id == handler.name and id(each) not in allowed | shown:
                self.refuse(each, _ASKED)

    def _classes(self, node: ast.expr) -> list[str]:
        each = node.elts if isinstance(node, ast.Tuple) else [node]
        return [self.resolve.known(name) or self.resolve.builtin(name) or ast.unparse(name) for name in each]

    def error_tests(self, handlers: list[ast.ExceptHandler], error: str) -> list[Js | None]:
        """Return the test for each handler; None is one that takes all."""
        return [self._error_test(each, Name(error)) for each in handlers]

    def _error_test(self, handler: ast.ExceptHandler, error: Name) -> Js | None:
        if handler.type is None:
            self.refuse(handler, "a bare except; write except Exception, or the errors that you mean")
            return None
        names = self._classes(handler.type)
        tests: list[Js] = []
        wanted: list[str] = []
        for name in names:
            if name == "Exception":
                return None
            if name in SEGMENT_ERRORS:
                tests.append(Binary("instanceof", error, Name(name)))
            elif name == "requests.Timeout":
                kinds = Array(tuple(map(Text, TIMEOUTS)))
                tests.append(method(kinds, "includes", Member(error, "type")))
            elif name == "requests.RequestException":
                wanted += OF_REQUESTS
            elif name in PYTHON_ERRORS:
                wanted += PYTHON_ERRORS[name] or ()
            else:
                self.refuse(handler, f"except {name}; docs/port.md lists the errors that can be named")
        return reduce(
            lambda left, right: Binary("||", left, right), [*tests, *self._by_name(error, wanted)] or [Name("false")]
        )

    def _by_name(self, error: Name, names: list[str]) -> list[Js]:
        every = [name for name in dict.fromkeys(names) if name not in _MADE or self.may_raise(name)]
        if not every:
            return [Name("false")] if names else []
        if len(every) == 1:
            return [Binary("===", Member(error, "name"), Text(every[0]))]
        return [method(Array(tuple(map(Text, every))), "includes", Member(error, "name"))]

    def may_raise(self, name: str) -> bool:
        """Tell whether any helper of the program throws an error of that name."""
        return bool(_MADE[name] & self.work.used)


_MADE = {
    "InvalidHeader": frozenset({"pyHeaders"}),
    "InvalidJSONError": frozenset({"pyJsonText"}),
    "JSONDecodeError": frozenset({"pyJson"}),
    "UnicodeEncodeError": frozenset({"pyQuote"}),
}
"""Names of errors that only one helper throws, so that a file without it needs not ask for them."""


def _shown(node: ast.AST) -> list[ast.AST]:
    """Return what str() or an f-string shows."""
    if isinstance(node, ast.FormattedValue):
        return [node.value]
    is_str = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "str"
    return list(node.args) if is_str and isinstance(node, ast.Call) else []
