"""Plain calls of requests, which become node-fetch's fetch; all others are the work of a helper.

`pyFetched` and its like read the whole reply at once, as requests does, so that a connection that breaks in its middle
is met where Python meets it.
"""

from __future__ import annotations

import ast
import re

from emulator.port.emit.builder import Builder, is_plain, may_raise
from emulator.port.emit.facts.asked import ANY
from emulator.port.inference.kinds import BOTTOM, Kind
from emulator.port.inference.texts import QUOTED, as_text, is_closed, is_solid
from emulator.port.output.javascript import NULL, UNDEFINED, Binary, Call, Conditional, Js, Name, Object, Text, call

VERBS = ("get", "post", "put", "patch", "delete", "head")
OPTIONS = ("json", "headers", "timeout", "allow_redirects")
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
URL = frozenset(f"{_LETTERS}0123456789-._~/:@!$&()*+,;=?") | {QUOTED}
"""What both clients write in a URL as it is; ' and % besides have helpers."""
_STEPPING = frozenset("./%") | {QUOTED}
"""Characters of a text that may make a step between folders, /./ or /../, wherever it stands."""
_MANY = 100
_has_step = re.compile(r"/\.\.?(?:[/?]|$)").search
PRINTABLE = frozenset(map(chr, range(0x20, 0x7F)))


_BY_PLACE = {"get": ("params",), "post": ("data", "json"), "put": ("data",), "patch": ("data",)}
"""Parameters after the URL that may be given without their names."""
_WHOLE = frozenset({
    "headers", "reason", "content", "url", "raise_for_status", "history", "elapsed", "cookies", "request", "encoding",
    "iter_lines", "iter_content", "links", "response", "is_redirect", "apparent_encoding", "raw", "next", "close",
    ANY,
})  # fmt: skip
"""Attributes of a reply, or of an error, for which the whole reply is needed."""


def request_call(builder: Builder, node: ast.Call, verb: str) -> Js | None:
    """Write requests.verb(…): as a fetch where that means the same, else as a call of the helper."""
    plain = _plain_request(builder, node, verb)
    if plain is not None:
        return plain
    names = ("method", "url") if verb == "request" else ("url", *_BY_PLACE.get(verb, ()))
    given = {
        **dict(zip(names, node.args, strict=False)),
        **{each.arg: each.value for each in node.keywords if each.arg},
    }
    first = [given.pop(name, None) for name in ("method", "url")]
    spread = [each for each in node.keywords if each.arg is None]
    if first[1] is None or len(node.args) > len(names) or any(isinstance(each, ast.Starred) for each in node.args):
        if (spread and first[1] is None) or any(isinstance(each, ast.Starred) for each in node.args):
            return builder.refuse(node, f"requests.{verb} whose URL is in * or **; write requests.{verb}(url, …)")
        return builder.refuse(node, f"requests.{verb} without a URL, or with too much; write requests.{verb}(url, …)")
    method = Text(verb.upper()) if first[0] is None else builder.js(first[0])
    fields = [(name, builder.defined(value)) for name, value in given.items()]
    alone = verb == "head" and "allow_redirects" not in given
    by_itself: list[tuple[str, Js]] = [("allow_redirects", Name("false"))] if alone else []
    options = _options_object(builder, node, (verb, by_itself, fields))
    return builder.awaited(node, builder.helper("pyRequest", method, builder.js(first[1]), *options))


def _options_object(
    builder: Builder, node: ast.Call, what: tuple[str, list[tuple[str, Js]], list[tuple[str, Js]]]
) -> list[Js]:
    """Write the options of a request: those that requests sets by itself, those given, and those after **."""
    verb, by_itself, fields = what
    spread = [builder.js(each.value) for each in node.keywords if each.arg is None]
    tall = len(by_itself) + len(fields) + len(spread) > 1 and node.end_lineno != node.lineno
    if not spread:
        every = (*by_itself, *fields)
        return [Object(every, tall=tall)] if every else []
    named: list[Js] = [Object(tuple(fields), tall=tall)] if fields else []
    made = builder.helper("pyKeywordsOf", *spread)
    if len(spread) + len(named) > 1:
        made = builder.helper("pyAllKeywords", Text(f"requests.api.{verb}"), *named, *spread)
    return [Object((*by_itself, (None, made)))] if by_itself else [made]


def _plain_request(builder: Builder, node: ast.Call, verb: str) -> Js | None:
    """Write requests.verb(…) as a fetch; None where that would not mean the same."""
    given = {each.arg or "": each.value for each in node.keywords}
    redirects = given.get("allow_redirects")
    if len(node.args) != 1 or any(name not in OPTIONS for name in given) or len(given) != len(node.keywords):
        return None
    if not (isinstance(redirects, ast.Constant) and redirects.value is False) or _asks_for_more(builder):
        return None
    body = given.get("json")
    if verb not in VERBS or (body is not None and verb in ("get", "head")):
        return None
    url, timeout = _url(builder, node.args[0]), _timeout(builder, given.get("timeout"))
    if url is None or timeout is None:
        return None
    options = _options(builder, verb, given, timeout)
    if options is None:
        return None
    return builder.awaited(node, builder.helper(_fetched(builder), call("fetch", url, options)))


def _fetched(builder: Builder) -> str:
    """Return the helper that reads as much of a reply as the program looks at."""
    asked = builder.work.asked
    return "pyFetchedJson" if "json" in asked else "pyFetchedText" if "text" in asked else "pyFetched"


def _asks_for_more(builder: Builder) -> bool:
    """Return whether the program looks at more of a reply than its status and its text."""
    return any(attributes & _WHOLE for attributes in builder.work.attributes.values())


def _url(builder: Builder, node: ast.expr) -> Js | None:
    kind = builder.proofs.kind(node)
    if not kind.only("str") or not kind.start.startswith("http"):
        return None
    authority = kind.start.partition("://")[2].partition("/")[0]
    if "@" in authority or authority.endswith((":443", ":80")) or kind.chars is None:
        return None
    if kind.chars - URL - {"%"} - ({"'"} if "?" not in kind.chars else set()) or {"?", "%"} <= kind.chars:
        return None
    if "?" in kind.chars and not is_closed(kind):
        return None
    if kind.exact and _has_step(kind.start.partition("?")[0]):
        return None
    js = builder.js(node)
    return builder.helper("pyUrl", js) if "%" in kind.chars or _may_step(builder, node) else js


def _may_step(builder: Builder, node: ast.expr) -> bool:
    """Return whether a part of the path may come out as . or .., which requests takes away and node-fetch sends."""
    known = {""}
    for part in _parts(node):
        kind = as_text(builder.kind(part))
        if len(known) > _MANY or (not kind.among and (kind.chars is None or kind.chars & _STEPPING)):
            return any("?" not in each for each in known)
        # A text that is not a step of its own may be empty, and so leave a dot beside a slash.
        known = {before + each for before in known for each in kind.among or [""]}
    return any(_has_step(each.partition("?")[0]) for each in known)


def _options(builder: Builder, verb: str, given: dict[str, ast.expr], timeout: Js) -> Js | None:
    body = given.get("json")
    fields: list[tuple[str | Js | None, Js]] = [("method", Text(verb.upper()))]
    known, headers = _headers(builder, given.get("headers"), body)
    if not known:
        return None
    sent = None
    if body is not None and not builder.kind(body).only("none"):
        sent = _body(builder, body)
        if sent is None:
            return None
    if body is not None and "headers" in given and headers is not None and _is_turned(builder, given, headers, body):
        return None
    fields += [("headers", headers)] if headers is not None else []
    fields += [("body", sent)] if sent is not None else []
    fields += [("timeout", timeout), ("redirect", Text("manual"))]
    return Object(tuple(fields), tall=True)


def _is_turned(builder: Builder, given: dict[str, ast.expr], headers: Js, body: ast.expr) -> bool:
    """Return whether JavaScript would meet the errors of headers and body in another order than Python."""
    is_checked = isinstance(headers, Call) and headers.function == Name("pyHeaders")
    is_first = is_checked or list(given).index("json") < list(given).index("headers")
    return may_raise(headers if is_first else NULL) and may_raise(builder.js(body))


def _body(builder: Builder, node: ast.expr) -> Js | None:
    kind, js = builder.proofs.kind(node), builder.js(node)
    if not kind.types or not _is_json(kind):
        return None
    sent = call("JSON.stringify", js) if _is_finite(builder, kind) else builder.helper("pyJsonText", js)
    if not kind.may("none", "undefined"):
        return sent
    return Conditional(Binary("==", js, NULL), UNDEFINED, sent) if is_plain(node) else None


def _is_json(kind: Kind, depth: int = 5) -> bool:
    """Return whether JSON.stringify and requests write the same of a value, as JSON."""
    if kind.may("set", "tuple", "bytes", "response", "function", "error", "object", "mapped") or not kind.is_small:
        return False
    inner = [*kind.fields.values(), *([kind.element] if kind.element is not None else [])]
    return depth == 0 or all(not each.types or _is_json(each, depth - 1) for each in inner)


def _is_finite(builder: Builder, kind: Kind) -> bool:
    return (
        not kind.may("whole")
        and not any(each.may("whole") for each in builder.proofs.stored.values())
        and all(
            _is_finite(builder, each) for each in (*kind.fields.values(), *([kind.element] if kind.element else []))
        )
    )


def _headers(builder: Builder, node: ast.expr | None, body: ast.expr | None) -> tuple[bool, Js | None]:
    """Return whether the headers are known, and what they are: Content-Type is added for JSON when they have none."""
    own = Object((("Content-Type", Text("application/json")),))
    kind = Kind() if node is None else builder.proofs.kind(node)
    has_body = body is not None and not builder.kind(body).only("none")
    if node is None or kind.only("none"):
        return True, _when_sent(builder, body, own) if has_body and body is not None else None
    if not kind.is_plain_dict:
        return False, None
    typed = any(name.lower() == "content-type" for name in kind.fields)
    is_twice = len({name.lower() for name in kind.fields}) < len(kind.fields)
    if is_twice and isinstance(node, ast.Dict):
        return False, None
    legal = all(_is_legal(name, builder.proofs.field_of(kind, name)) for name in kind.fields)
    if not is_twice and kind.element == BOTTOM and legal:
        if typed or not has_body:
            return True, builder.js(node)
        if isinstance(node, ast.Dict) and body is not None and not builder.kind(body).may("none", "undefined"):
            written = builder.js(node)
            if isinstance(written, Object):
                return True, Object((*own.fields, *written.fields), tall=written.tall)
    sent: Js = Name("true") if has_body else Name("false")
    if has_body and body is not None and builder.kind(body).may("none", "undefined"):
        sent = Binary("!=", builder.js(body), NULL)
    return True, builder.helper("pyHeaders", builder.js(node), sent)


def _when_sent(builder: Builder, body: ast.expr | None, headers: Js) -> Js:
    if body is None or not builder.kind(body).may("none", "undefined"):
        return headers
    return Conditional(Binary("==", builder.js(body), NULL), Object(), headers)


def _timeout(builder: Builder, value: ast.expr | None) -> Js | None:
    number = None if value is None else _number_of(builder, value)
    if value is None or number is None or not number > 0:
        return None
    if isinstance(value, ast.Constant):
        return Name(f"{number * 1000:.15g}")
    return Binary("*", builder.js(value), Name("1000"))


def _number_of(builder: Builder, node: ast.expr) -> float | None:
    """Return the number that a literal, or the name of a constant, stands for."""
    meaning = builder.meaning(node)
    if meaning is not None and meaning.kind == "constant":
        node = builder.proofs.sources.modules[meaning.key[0]].constants[meaning.key[1]]
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
    """Return whether both clients take a header as it is: printable ASCII that does not begin with a space."""
    if not name or not frozenset(name) <= frozenset(f"{_LETTERS}0123456789-_") or value is None:
        return False
    return value.only("str") and value.chars is not None and value.chars <= PRINTABLE and is_solid(value)
