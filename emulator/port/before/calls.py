"""Calls of own functions and of the few that may be imported; requests has a file of its own."""

from __future__ import annotations

import ast

from emulator.port.before.builtins_of import Builtins
from emulator.port.before.calling import defaults_of
from emulator.port.before.methods import UNKNOWN_CALL
from emulator.port.before.proofs import Key
from emulator.port.javascript import (
    UNDEFINED,
    Arrow,
    Js,
    Name,
    Text,
    Unary,
    call,
    method,
)  # fmt: skip


class Calls(Builtins):
    """Emits calls."""

    def _js_call(self, node: ast.Call) -> Js:
        if any(isinstance(each, ast.Starred) for each in node.args) or any(each.arg is None for each in node.keywords):
            return self.refuse(node, "* and ** in a call; name each argument")
        own, known, builtin = (
            self.resolve.own(node.func),
            self.resolve.known(node.func),
            self.resolve.builtin(node.func),
        )
        if own is not None:
            return self._own_call(node, own)
        if known is not None:
            return self._known_call(node, known)
        if builtin is not None:
            emit = getattr(self, f"_builtin_{builtin}", None)
            return emit(node) if emit else self.refuse(node, f"{builtin}() {UNKNOWN_CALL}")
        if isinstance(node.func, ast.Attribute):
            return self._method_call(node, node.func)
        return self.refuse(node, "a call of what is no name; call a function by its name")

    def _own_call(self, node: ast.Call, key: Key) -> Js:
        function = self.proofs.sources.modules[key[0]].functions[key[1]]
        names = [each.arg for each in (*function.args.posonlyargs, *function.args.args)]
        keywords = {each.arg or "": each.value for each in node.keywords}
        every = [*names, *(each.arg for each in function.args.kwonlyargs)]
        passed = dict(zip(names, node.args, strict=False)) | keywords
        defaults = dict(defaults_of(function))
        unknown = [name for name in keywords if name not in every or name in names[: len(node.args)]]
        missing = [name for name in every if name not in passed and name not in defaults]
        if unknown or missing or len(node.args) > len(names):
            wrong = (unknown or missing or ["too many"])[0]
            return self.refuse(
                node, f"a call of {key[1]} that does not fit its parameters ({wrong}); pass what it takes"
            )
        last = max((index for index, name in enumerate(every) if name in passed), default=-1)
        arguments = [self._argument(passed.get(name), defaults.get(name)) for name in every[: last + 1]]
        self._in_order(node, [name for name in every if name in keywords], list(keywords), keywords)
        called = call(self.named(key), *arguments)
        return self.awaited(node, called) if key in self.work.waiting else called

    def _argument(self, value: ast.expr | None, default: ast.expr | None) -> Js:
        if value is None:
            return UNDEFINED
        return self.js(value) if default is None else self.defined(value)

    def _in_order(self, node: ast.Call, here: list[str], there: list[str], values: dict[str, ast.expr]) -> None:
        if here != there and not all(self.is_plain(each) for each in values.values()):
            self.refuse(node, "keyword arguments in another order than the parameters; write them in the same order")

    def _known_call(self, node: ast.Call, name: str) -> Js:
        if name.startswith("requests."):
            return self.request(node, name.removeprefix("requests."))
        emit = getattr(self, f"_call_{name.replace('.', '_').lower()}", None)
        return emit(node) if emit else self.refuse(node, f"a call of {name} {UNKNOWN_CALL}")

    def request(self, node: ast.Call, verb: str) -> Js:
        """Return a call of requests."""
        raise NotImplementedError

    def _call_quote(self, node: ast.Call) -> Js:
        safe = {each.arg: each.value for each in node.keywords}.get("safe")
        if len(node.args) != 1 or not (isinstance(safe, ast.Constant) and safe.value == ""):
            return self.refuse(node, 'quote leaves / as it is; write quote(x, safe="")')
        if not self.is_text(node.args[0]):
            return self.refuse(node.args[0], "quote of what may be no text; check isinstance(x, str) before")
        return self.helper("pyQuote", self.js(node.args[0]), Text(""))

    def _call_cache_load(self, node: ast.Call) -> Js:
        if len(node.args) != 3 or node.keywords:
            return self.refuse(node, "cache.load takes a key, milliseconds, and a function without arguments")
        key, ttl, function = node.args
        own = self.resolve.own(function)
        if not self.is_text(key):
            return self.refuse(key, "a cache key that may be no text; write an f-string")
        if not self.kind(ttl).only("int", "none"):
            return self.refuse(ttl, "milliseconds that may be no whole number; write a number")
        forever = self.kind(ttl).only("none")
        if own is not None and not ast.unparse(self.proofs.sources.modules[own[0]].functions[own[1]].args):
            name = self.named(own)
            made: Js = name if own in self.work.waiting else Arrow("", call(name), is_async=True)
        elif isinstance(function, ast.Lambda) and not ast.unparse(function.args):
            made = self._fresh_arrow(function)
        else:
            return self.refuse(function, "cache.load takes a def or lambda without arguments; write one")
        return self.awaited(
            node, method(Name("cache"), "load", self.js(key), Name("-1") if forever else self.js(ttl), made)
        )

    def _fresh_arrow(self, function: ast.Lambda) -> Js:
        around, self.inside_arrow = self.inside_arrow, 0
        body = self.js(function.body)
        self.inside_arrow = around
        # An async function hands on a promise, so that a lone await is not needed.
        return Arrow("", body.operand if isinstance(body, Unary) and body.operator == "await" else body, is_async=True)

    def _call_cache_delete(self, node: ast.Call) -> Js:
        if len(node.args) != 1 or not self.is_text(node.args[0]):
            return self.refuse(node, "cache.delete takes a key that is a text; write an f-string")
        return method(Name("cache"), "delete", self.js(node.args[0]))

    def _call_datetime_fromisoformat(self, node: ast.Call) -> Js:
        if len(node.args) != 1 or not self.is_text(node.args[0]):
            return self.refuse(node, "fromisoformat of what may be no text; check isinstance(x, str) before")
        return self.helper("pyFromIso", self.js(node.args[0]))
