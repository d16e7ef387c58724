"""Calls of requests, which become node-fetch's fetch; what the two would do differently is refused.

`pyReply` reads the whole reply at once, as requests does, so that a connection that breaks in its middle is met where
Python meets it.
"""

from __future__ import annotations

import ast
import re

from emulator.port.before.calls import Calls
from emulator.port.before.kinds import BOTTOM, Kind
from emulator.port.before.texts import QUOTED, as_text, is_closed, is_solid
from emulator.port.javascript import NULL, UNDEFINED, Binary, Call, Conditional, Js, Name, Object, Text, call

VERBS = ("get", "post", "put", "patch", "delete", "head")
OPTIONS = ("json", "headers", "timeout", "allow_redirects")
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
URL = frozenset(f"{_LETTERS}0123456789-._~/:@!$&()*+,;=?") | {QUOTED}
"""What both clients write in a URL as it is; ' and % besides have helpers or are refused."""
_STEPPING = frozenset("./%") | {QUOTED}
"""Characters of a text that may make a step between folders, /./ or /../, wherever it stands."""
_MANY = 100
_has_step = re.compile(r"/\.\.?(?:[/?]|$)").search
PRINTABLE = frozenset(map(chr, range(0x20, 0x7F)))


class Requests(Calls):
    """Emits calls of requests."""

    def request(self, node: ast.Call, verb: str) -> Js:
        """Return the awaited reply."""
        if verb not in VERBS:
            return self.refuse(node, f"requests.{verb}; write one of requests.{', requests.'.join(VERBS)}")
        given = {each.arg or "": each.value for each in node.keywords}
        wrong = [name for name in given if name not in OPTIONS]
        if wrong or len(node.args) != 1:
            what = wrong[0] if wrong else "another argument than the URL without a name"
            return self.refuse(
                node, f"requests.{verb} with {what}; write requests.{verb}(url, json=…, headers=…, timeout=…)"
            )
        redirects = given.get("allow_redirects")
        if not (isinstance(redirects, ast.Constant) and redirects.value is False):
            return self.refuse(
                node, "a request that follows redirects, as node-fetch does in another way; write allow_redirects=False"
            )
        fetched = call("fetch", self._url(node.args[0]), self._options(node, verb, given))
        return self.awaited(node, self.helper("pyReply", fetched))

    def _url(self, node: ast.expr) -> Js:
        kind, js = self.kind(node), self.js(node)
        if not kind.types:
            return js
        if not kind.only("str") or not kind.start.startswith("http"):
            return self.refuse(node, "a URL that may not begin with http; begin it with a constant, or check it")
        authority = kind.start.partition("://")[2].partition("/")[0]
        if "@" in authority or authority.endswith((":443", ":80")):
            return self.refuse(node, "a URL with a user name or its scheme's own port; leave that out")
        strange = (
            {"any"} if kind.chars is None else kind.chars - URL - {"%"} - ({"'"} if "?" not in kind.chars else set())
        )
        if strange:
            return self.refuse(
                node, 'a URL with text in it that may hold anything; write quote(x, safe="") around each such part'
            )
        if {"?", "%"} <= (kind.chars or set()):
            return self.refuse(
                node, 'a URL with ? and with % that quote did not write; write quote(x, safe="") around each part'
            )
        if "?" in (kind.chars or ()) and not is_closed(kind):
            return self.refuse(node, "a URL that may end in ?, which requests drops; end it in something else")
        if kind.exact and _has_step(kind.start.partition("?")[0]):
            return self.refuse(node, "a URL with a step between folders; write the address that it leads to")
        return self.helper("pyUrl", js) if "%" in (kind.chars or ()) or self._may_step(node) else js

    def _may_step(self, node: ast.expr) -> bool:
        """Tell whether a part of the path may come out as . or .., which requests takes away and node-fetch sends."""
        known = {""}
        for part in _parts(node):
            kind = as_text(self.kind(part))
            if len(known) > _MANY or (not kind.among and (kind.chars is None or kind.chars & _STEPPING)):
                return any("?" not in each for each in known)
            # A text that is no step of its own may be empty, and so leave a dot beside a slash.
            known = {before + each for before in known for each in kind.among or [""]}
        return any(_has_step(each.partition("?")[0]) for each in known)

    def _options(self, node: ast.Call, verb: str, given: dict[str, ast.expr]) -> Js:
        body = given.get("json")
        if body is not None and verb in ("get", "head"):
            self.refuse(body, f"a body of a {verb.upper()} request, which node-fetch does not send; leave json= out")
        fields: list[tuple[str | Js | None, Js]] = [("method", Text(verb.upper()))]
        headers = self._headers(given.get("headers"), body)
        sent = None if body is None or self.kind(body).only("none") else self._body(body)
        if body is not None and "headers" in given and headers is not None:
            # Headers are looked at first here; in Python, once every argument has its value, in the order of arguments.
            is_checked = isinstance(headers, Call) and headers.function == Name("pyHeaders")
            is_first = is_checked or list(given).index("json") < list(given).index("headers")
            self.turned(node, headers if is_first else NULL, self.js(body))
        fields += [("headers", headers)] if headers is not None else []
        fields += [("body", sent)] if sent is not None else []
        fields += [("timeout", self._timeout(node, given.get("timeout"))), ("redirect", Text("manual"))]
        return Object(tuple(fields), tall=True)

    def _body(self, node: ast.expr) -> Js:
        kind, js = self.kind(node), self.js(node)
        if kind.may("set", "date", "response", "function", "error"):
            return self.refuse(node, "a body that JSON can not hold; send dicts, lists, texts, numbers")
        sent = self.helper("pyJsonText", js) if self.proofs.calculates else call("JSON.stringify", js)
        if not kind.may("none", "undefined"):
            return sent
        if not self.is_plain(node):
            return self.refuse(
                node, "a body that may be None is written more than once in JavaScript; give it a name first"
            )
        return Conditional(Binary("==", js, NULL), UNDEFINED, sent)

    def _headers(self, node: ast.expr | None, body: ast.expr | None) -> Js | None:
        """Return the headers; requests adds Content-Type for a JSON body when they have none."""
        own = Object((("Content-Type", Text("application/json")),))
        kind = Kind() if node is None else self.kind(node)
        has_body = body is not None and not self.kind(body).only("none")
        if node is None or kind.only("none"):
            return self._when_sent(body, own) if has_body and body is not None else None
        if not kind.types:
            return self.js(node)
        if not kind.only("dict"):
            return self.refuse(node, "headers that may be no dict; write { … }")
        typed = any(name.lower() == "content-type" for name in kind.fields)
        is_twice = len({name.lower() for name in kind.fields}) < len(kind.fields)
        if is_twice and isinstance(node, ast.Dict):
            return self.refuse(node, "two headers whose names differ in case only; leave out the first")
        if (
            not is_twice
            and kind.element == BOTTOM
            and all(_is_legal(name, self.proofs.field_of(kind, name)) for name in kind.fields)
        ):
            if typed or not has_body:
                return self.js(node)
            if isinstance(node, ast.Dict) and body is not None and not self.kind(body).may("none", "undefined"):
                written = self.js(node)
                return (
                    Object((*own.fields, *written.fields), tall=written.tall)
                    if isinstance(written, Object)
                    else written
                )
        sent = Name("true") if has_body else Name("false")
        if has_body and body is not None and self.kind(body).may("none", "undefined"):
            sent = Binary("!=", self.js(body), NULL)  # type: ignore[assignment]  # any expression will do
        return self.helper("pyHeaders", self.js(node), sent)

    def _when_sent(self, body: ast.expr | None, headers: Js) -> Js:
        if body is None or not self.kind(body).may("none", "undefined"):
            return headers
        return Conditional(Binary("==", self.js(body), NULL), Object(), headers)

    def _timeout(self, node: ast.Call, value: ast.expr | None) -> Js:
        if value is None:
            return self.refuse(node, "a request without timeout=; write timeout=2, in seconds")
        number = self._number_of(value)
        if number is None or not number > 0:
            return self.refuse(
                value, "a timeout other than a number above 0, or a constant that is one; write timeout=2"
            )
        if isinstance(value, ast.Constant):
            return Name(f"{number * 1000:.15g}")
        return Binary("*", self.js(value), Name("1000"))

    def _number_of(self, node: ast.expr) -> float | None:
        """Return the number that a literal, or the name of a constant, stands for."""
        if isinstance(node, ast.Name) and node.id not in self.resolve.locals:
            found = self.proofs.sources.find(self.function.module.name, node.id)
            node = found[0].constants.get(found[1], node) if isinstance(found, tuple) else node
        number = node.value if isinstance(node, ast.Constant) else None
        return float(number) if isinstance(number, int | float) and not isinstance(number, bool) else None


def _parts(node: ast.expr) -> list[ast.expr]:
    """Return the expressions whose texts stand one after the other in a text."""
    match node:
        case ast.BinOp(op=ast.Add()):
            return _parts(node.left) + _parts(node.right)
        case ast.JoinedStr():
            return [inner for each in node.values for inner in _parts(each)]
        case ast.FormattedValue():
            return _parts(node.value)
    return [node]


def _is_legal(name: str, value: Kind | None) -> bool:
    """Tell whether both clients take a header as it is: printable ASCII that does not begin with a space."""
    if not name or not frozenset(name) <= frozenset(f"{_LETTERS}0123456789-_") or value is None:
        return False
    return value.only("str") and value.chars is not None and value.chars <= PRINTABLE and is_solid(value)
