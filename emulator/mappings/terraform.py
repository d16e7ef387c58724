"""Reads resources of Terraform's configuration language, as far as they are static: literals and `jsonencode({…})`.

What only Terraform can know, such as variables, is refused with its place: `terraform show -json` prints it.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from emulator.errors import FileFormatError

__all__ = ["Resource", "read_terraform"]

_TOKEN: Final = re.compile(
    r"""(?P<space>[ \t\r]+|(?:\#|//)[^\n]*|/\*.*?\*/)|(?P<newline>\n)
    |<<(?P<indented>-?)(?P<tag>\w+)\r?\n(?P<lines>.*?)\n[ \t]*(?P=tag)(?=\r?\n|\Z)
    |"(?P<text>(?:[^"\\\n]|\\.)*)"
    |(?P<number>-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)
    |(?P<word>[A-Za-z_][\w-]*)|(?P<sign>[{}\[\]()=:,]|.)""",
    re.VERBOSE | re.DOTALL,
)
_WORDS: Final = {"true": True, "false": False, "null": None}
_TEMPLATE: Final = re.compile(r"(?<!\$)\$\{|(?<!%)%\{")
_ADVICE: Final = "run terraform show -json, and give its output instead"
# What decides a mapping; the values of all other attributes are passed over.
_READ: Final = ("name", "trigger", "enabled", "action_id", "settings")


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """One resource: its label, the attributes that decide a mapping, and its place, "path:line"."""

    label: str
    values: dict[str, Any]
    place: str


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    line: int


def read_terraform(path: Path, kind: str) -> list[Resource]:
    """Return the resources of a kind in a `.tf` file; raises FileFormatError for what is not static, or not closed."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise FileFormatError(str(path), f"cannot be read: {error}") from None
    return _Reader(path, _tokens(text)).resources(kind)


def _tokens(text: str) -> list[_Token]:
    tokens = []
    line = 1
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or "sign"
        if kind == "lines":
            body = match["lines"]
            if match["indented"]:
                body = "\n".join(each.strip() for each in body.split("\n"))
            tokens.append(_Token("heredoc", body, line))
        elif kind != "space":
            tokens.append(_Token(kind, match[kind], line))
        line += match[0].count("\n")
    return [*tokens, _Token("end", "", line)]


class _Reader:
    def __init__(self, path: Path, tokens: list[_Token]) -> None:
        self._path = path
        self._tokens = tokens
        self._at = 0

    def resources(self, kind: str) -> list[Resource]:
        found = []
        while (token := self._take()).kind != "end":
            if token == _Token("word", "resource", token.line) and self._peek().text == kind:
                self._take()
                label = self._take().text
                self._expect("{")
                found.append(Resource(label=label, values=self._body(), place=f"{self._path}:{token.line}"))
            elif token.text in ("{", "[", "(") and token.kind == "sign":
                self._pass_over_block(token)
        return found

    def _body(self) -> dict[str, Any]:
        """Return the attributes of a block whose opening brace is behind us."""
        values: dict[str, Any] = {}
        while (token := self._take(over_lines=True)).text != "}":
            if token.kind not in ("word", "text"):
                raise self._error(token, "an attribute was expected here, or the closing brace of the resource")
            if self._peek().text == "=" and token.text in _READ:
                self._take()
                values[token.text] = self._value()
            else:
                self._pass_over_attribute()
        return values

    def _pass_over_attribute(self) -> None:
        while self._peek().kind not in ("newline", "end") and self._peek().text != "}":
            token = self._take()
            if token.kind == "sign" and token.text in ("{", "[", "("):
                self._pass_over_block(token)

    def _pass_over_block(self, opening: _Token) -> None:
        depth = 1
        while depth:
            token = self._take()
            if token.kind == "end":
                raise self._error(opening, "a bracket is not closed")
            if token.kind == "sign":
                depth += (token.text in ("{", "[", "(")) - (token.text in ("}", "]", ")"))

    def _value(self) -> Any:
        token = self._take(over_lines=True)
        if token.kind == "text":
            return self._text(token)
        if token.kind == "heredoc":
            self._refuse_template(token)
            return token.text
        if token.kind == "number":
            return json.loads(token.text)
        if token.kind == "word":
            return self._word(token)
        if token.text == "{":
            return self._object()
        if token.text == "[":
            return self._list()
        raise self._error(token, f"{token.text!r} is not a static value; {_ADVICE}")

    def _word(self, token: _Token) -> Any:
        if token.text in _WORDS and self._peek().text not in (".", "["):
            return _WORDS[token.text]
        if token.text == "jsonencode" and self._peek().text == "(":
            self._take()
            value = self._value()
            self._expect(")")
            return value
        raise self._error(token, f"{token.text} is a value that only Terraform knows; {_ADVICE}")

    def _object(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        while (token := self._take(over_lines=True)).text != "}" or token.kind == "text":
            if token.text == "," and token.kind == "sign":
                continue
            if token.kind not in ("word", "text", "number"):
                raise self._error(token, f"a key was expected here; {_ADVICE}")
            key = self._text(token) if token.kind == "text" else token.text
            separator = self._take(over_lines=True)
            if separator.text not in ("=", ":"):
                raise self._error(separator, "expected '=' after the key")
            members[key] = self._value()
        return members

    def _list(self) -> list[Any]:
        items = []
        while self._peek(over_lines=True).text != "]":
            items.append(self._value())
            if self._peek(over_lines=True).text == ",":
                self._take(over_lines=True)
            elif self._peek(over_lines=True).text != "]":
                raise self._error(self._peek(over_lines=True), "',' or ']' was expected in a list")
        self._take(over_lines=True)
        return items

    def _text(self, token: _Token) -> str:
        self._refuse_template(token)
        text = token.text.replace("$${", "${").replace("%%{", "%{")
        try:
            read: str = json.loads(f'"{text}"', strict=False)
        except ValueError:
            raise self._error(token, "a string with an escape that Terraform does not have") from None
        return read

    def _refuse_template(self, token: _Token) -> None:
        if _TEMPLATE.search(token.text):
            raise self._error(token, f"only Terraform can fill in this string; {_ADVICE}")

    def _expect(self, sign: str) -> None:
        token = self._take(over_lines=True)
        if token.text != sign or token.kind != "sign":
            raise self._error(token, f"{sign!r} was expected here; {_ADVICE}")

    def _peek(self, *, over_lines: bool = False) -> _Token:
        at = self._at
        while over_lines and self._tokens[at].kind == "newline":
            at += 1
        return self._tokens[at]

    def _take(self, *, over_lines: bool = False) -> _Token:
        token = self._peek(over_lines=over_lines)
        while self._tokens[self._at] is not token:
            self._at += 1
        self._at += token.kind != "end"
        if token.kind == "end" and over_lines:
            raise self._error(token, "the file ends inside a resource")
        return token

    def _error(self, token: _Token, what: str) -> FileFormatError:
        return FileFormatError(f"{self._path}:{token.line}", what)
