"""Reads the part of Terraform's language that a resource needs, after the rules of its own scanner.

Written apart from the writer, and held against Terraform 1.11 itself with the texts that the property test draws.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

_SPACE = re.compile(r"[ \n]*")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
_HEREDOC = re.compile(r"<<([A-Z_]+)\n")
_SHORT = {"n": "\n", "r": "\r", "t": "\t", '"': '"', "\\": "\\"}


@dataclass
class Reader:
    """A text, and how far it has been read."""

    text: str
    at: int = 0

    def block(self) -> tuple[str, list[str], dict[str, Any]]:
        """Return kind, labels and attributes of the one block that the text is."""
        kind = self._name()
        labels = []
        while self._peek() == '"':
            labels.append(self._quoted())
        attributes = self._object()
        assert self._peek() == ""
        return kind, labels, attributes

    def _peek(self) -> str:
        space = _SPACE.match(self.text, self.at)
        assert space is not None
        self.at = space.end()
        return self.text[self.at : self.at + 1]

    def _take(self, token: str) -> None:
        assert self._peek() == token, self.text[self.at : self.at + 40]
        self.at += 1

    def _name(self) -> str:
        self._peek()
        found = _NAME.match(self.text, self.at)
        assert found is not None
        self.at = found.end()
        return found[0]

    def _value(self) -> Any:
        match self._peek():
            case "{":
                return self._object()
            case "[":
                return self._list()
            case '"':
                return self._quoted()
            case "<":
                return self._heredoc()
        return {"true": True, "false": False}[self._name()]

    def _object(self) -> dict[str, Any]:
        self._take("{")
        found = {}
        while self._peek() != "}":
            name = self._name()
            self._take("=")
            found[name] = self._value()
            # One attribute ends where its line does.
            assert self.text[self.at] == "\n"
        self._take("}")
        return found

    def _list(self) -> list[Any]:
        self._take("[")
        found = []
        while self._peek() != "]":
            found.append(self._value())
            self._take(",")
        self._take("]")
        return found

    def _quoted(self) -> str:
        self._take('"')
        found = ""
        while (char := self.text[self.at]) != '"':
            assert char not in "\r\n"
            found += self._escaped() if char == "\\" else self._literal()
        self._take('"')
        return found

    def _escaped(self) -> str:
        letter = self.text[self.at + 1]
        length = {"u": 4, "U": 8}.get(letter, 0)
        self.at += 2 + length
        return chr(int(self.text[self.at - length : self.at], 16)) if length else _SHORT[letter]

    def _literal(self) -> str:
        """Read one character; $${ and %%{ are a literal ${ and %{, which by themselves would begin a template."""
        ahead = self.text[self.at : self.at + 3]
        if ahead in ("$${", "%%{"):
            self.at += 3
            return ahead[1:]
        assert ahead[:2] not in ("${", "%{"), f"a template begins: {self.text[self.at : self.at + 40]}"
        self.at += 1
        return ahead[0]

    def _heredoc(self) -> str:
        begin = _HEREDOC.match(self.text, self.at)
        assert begin is not None
        self.at = begin.end()
        found = ""
        while self._line().strip() != begin[1]:
            end = self.at + len(self._line()) + 1
            while self.at < end:
                found += self._literal()
        self.at += len(self._line())
        return found

    def _line(self) -> str:
        return self.text[self.at : self.text.index("\n", self.at)]
