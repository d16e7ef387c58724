"""The parts of a text that may be a date, cut as V8 cuts them: numbers, signs, words, blanks, comments in brackets."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from emulator.mappings.javascript import SPACE

__all__ = ["END_OF_DATE", "DateToken", "date_tokens"]

_SIGNIFICANT_DIGITS: Final = 9
_TOKEN: Final = re.compile(
    rf"(?P<number>[0-9]+)|(?P<sign>[:+.)-])|(?P<space>[{SPACE}])|(?P<word>[^\x00-@{SPACE}]+)|(?P<other>.)", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class DateToken:
    """One number, sign, word or blank of a text that may be a date."""

    kind: str
    text: str = ""

    @property
    def number(self) -> int:
        """The number that the digits are, of the first nine that count."""
        return int(self.text.lstrip("0")[:_SIGNIFICANT_DIGITS] or "0")

    @property
    def thousandths(self) -> int:
        """The digits as the fraction of a second."""
        length = min(len(self.text), _SIGNIFICANT_DIGITS)
        return self.number * (100, 100, 10)[length] if length < 3 else self.number // int(10 ** (length - 3))

    def is_sign(self, signs: str) -> bool:
        """Return whether it is one of the signs."""
        return self.kind == "sign" and self.text in signs

    def has_digits(self, count: int, least: int, most: int) -> bool:
        """Return whether it is a number of so many digits, within the bounds."""
        return self.kind == "number" and len(self.text) == count and least <= self.number <= most


END_OF_DATE: Final = DateToken("end")


def date_tokens(text: str) -> list[DateToken]:
    """Return the parts of the text, which ends at its first NUL; a comment in brackets is one of kind `other`."""
    tokens, at, text = [], 0, text.partition("\0")[0]
    while at < len(text):
        if text[at] == "(":
            at = _behind_bracket(text, at)
            tokens.append(DateToken("other"))
            continue
        match = _TOKEN.match(text, at)
        assert match is not None, "every character is a token"
        tokens.append(DateToken(match.lastgroup or "", match[0]))
        at = match.end()
    return tokens


def _behind_bracket(text: str, at: int) -> int:
    """Return the place after a comment in brackets; one that is not closed reaches to the end."""
    depth = 0
    while at < len(text):
        depth += (text[at] == "(") - (text[at] == ")")
        at += 1
        if depth <= 0:
            break
    return at
