"""The words of a trigger, cut as Segment's own lexer cuts them, with all that follows from where blanks stand.

An operator of two signs needs a blank after it, a text needs one (or `,`, `)`, `]`) after its closing quote, and a
word that begins like `and`, `or` or `null` at the very end of the trigger loses what comes after its first letter.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from emulator.mappings.faults import TriggerError

__all__ = ["END", "Token", "tokens_of"]

_MAX_LENGTH: Final = 100_000
_LETTERS: Final = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
_DIGITS: Final = frozenset("0123456789")
_WORD: Final = _LETTERS | _DIGITS | frozenset("_-\\")
_BLANK: Final = frozenset(" \t\n")
# An empty text is the end of the trigger.
_BREAK: Final = _BLANK | frozenset(",])") | {""}
_SIGNS: Final = {".": "dot", "[": "bracket", "]": "bracket", ",": "comma", "(": "open", ")": "close"}
_STARTS_WORD: Final = _LETTERS | frozenset("!=<>\\_")
# What may be one of the language's own words after its first letter, and what it then is.
_RESERVED: Final = {"a": ("nd", "connective"), "o": ("r", "connective"), "n": ("ull", "null")}


@dataclass(frozen=True, slots=True)
class Token:
    """One word or sign of a trigger; a text keeps its quotes."""

    kind: str
    value: str


END: Final = Token("end", "eos")


def tokens_of(text: str) -> list[Token]:
    """Return the tokens of a trigger with `END` last; TriggerError says what cannot be read, and where."""
    return _Lexer(text).tokens()


class _Lexer:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def tokens(self) -> list[Token]:
        tokens = []
        while self.at < len(self.text):
            char = self._take()
            if char not in _BLANK:
                tokens.append(self._token(char))
        return [*tokens, END]

    def _token(self, char: str) -> Token:
        if char == "!" and (self._peek() in _LETTERS or self._peek() == "("):
            return Token("operator", "!")
        if char in _STARTS_WORD:
            return self._operator_or_word(char)
        if char in _DIGITS or char in "+-":
            return self._number(char)
        if char in "\"'":
            return self._quoted(char)
        if char in _SIGNS:
            return Token(_SIGNS[char], char)
        raise self._error(f"{char!r} is not part of the trigger language")

    def _operator_or_word(self, first: str) -> Token:
        if first == "=":
            return Token("operator", "=")
        if first == "!":
            if self._accept("="):
                return Token("operator", "!=")
            raise self._error("'!' must be followed by '=' and a space, or by a function")
        if first in "<>":
            return Token("operator", f"{first}=" if self._accept("=") else first)
        if first in _RESERVED:
            rest, kind = _RESERVED[first]
            if self._accept(rest):
                return Token(kind, first + rest)
        return self._word(first)

    def _word(self, char: str) -> Token:
        word = ""
        while True:
            if char == "\\":
                if not self._peek():
                    raise self._error("a backslash must be followed by a character")
                char = self._take()
            word += char
            self._limit(len(word))
            if self._peek() not in _WORD:
                break
            char = self._take()
        if self._peek() not in _BREAK and self._peek() not in ".(=!":
            raise self._error(f"{self._peek()!r} cannot follow a name")
        return Token("word", word)

    def _number(self, first: str) -> Token:
        digits, has_point = first, False
        while self._peek() in _DIGITS or self._peek() == ".":
            char = self._take()
            digits += char
            self._limit(len(digits))
            if char != ".":
                continue
            if has_point or self._peek() in _BREAK:
                raise self._error("a number cannot end with a point, nor have two")
            has_point = True
        return Token("number", digits)

    def _quoted(self, quote: str) -> Token:
        start = self.at
        while self._peek() != quote:
            if not self._take():
                raise self._error("a string has no closing quote")
            self._limit(self.at - start)
        text = self.text[start : self.at]
        self._accept(quote)
        return Token("text", f"{quote}{text}{quote}")

    def _accept(self, wanted: str) -> bool:
        """Go past the wanted characters if a break follows; at the end of the trigger, stay there all the same."""
        start = self.at
        for _ in wanted:
            if self.at == len(self.text):
                return False
            if self._take() in _BREAK:
                break
        if self.text[start : self.at] == wanted and self._peek() in _BREAK:
            return True
        self.at = start
        return False

    def _peek(self) -> str:
        return self.text[self.at : self.at + 1]

    def _take(self) -> str:
        char = self._peek()
        self.at += len(char)
        return char

    def _limit(self, length: int) -> None:
        if length >= _MAX_LENGTH:
            raise self._error(f"a word or text of {_MAX_LENGTH} characters is too long")

    def _error(self, what: str) -> TriggerError:
        return TriggerError(f"Invalid subscription : {what}, at character {self.at}")
