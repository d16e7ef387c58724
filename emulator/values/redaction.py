"""Replaces secrets by placeholders such as `{{settings.apiKey}}`, wherever and however they are written.

A secret is found plain; JSON-escaped up to twice, as Python's repr writes it, percent-encoded (also after these);
HTML-escaped; in hexadecimal; and in base64 in its three alignments and both alphabets, where the characters that the
secret alone decides are replaced. `packed_secrets` looks into compressed bodies, hosts and basic authorization. Other
encodings, such as UTF-16, JSON three times or percent twice, are not known (docs/replay.md lists what is). Each line
of a secret of several lines is found by itself, too. A value under 8 characters is replaced only where it stands
alone between characters that are not letters or digits.
"""

from __future__ import annotations

import base64
import html
import json
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from emulator.values.function import Definition

WRITE_KEY = "{{event.writeKey}}"
_WRITE_KEY = WRITE_KEY.removesuffix("}}")
SHORT = 8
_WRITE_KEYS = 64

_SECRET_NAME = re.compile(r"key|token|secret|password", re.IGNORECASE)
_SAFE_NAME = re.compile(r"[A-Za-z0-9_-]+")
_ALPHANUMERIC_RUN = re.compile(r"[A-Za-z0-9]+")
# An escape such as %20 or \n ends in a letter or digit, yet what it stands for is neither.
_ALONE_BEFORE = r"(?:(?<![^\W_])|(?<=%[0-9A-Fa-f]{2})|(?<=\\[bfnrt])|(?<=\\u[0-9A-Fa-f]{4}))"
_ALONE_AFTER = r"(?![^\W_])"


def secrets_of(settings: Mapping[str, Any], definition: Definition | None) -> dict[str, str]:
    """Return placeholder to value for every string inside a sensitive setting.

    A setting is sensitive when its definition says so; one that has no definition, when its name speaks of a key,
    token, secret or password. Inside an ARRAY or TEXT_MAP the placeholder is `{{settings.name[0]}}` or
    `{{settings.name.key}}`.
    """
    return {
        f"{{{{settings{place}}}}}": value
        for position, (name, setting_value) in enumerate(settings.items())
        if _is_sensitive(name, definition)
        for place, value in _strings(setting_value, _step(name, position))
    }


def _is_sensitive(name: str, definition: Definition | None) -> bool:
    setting = definition.setting(name) if definition else None
    return setting.sensitive if setting else bool(_SECRET_NAME.search(name))


def _strings(value: Any, place: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield place, value
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _strings(item, f"{place}[{index}]")
    elif isinstance(value, dict):
        for index, (key, item) in enumerate(value.items()):
            yield from _strings(item, place + _step(key, index))


def _step(name: str, position: int) -> str:
    """A name that would need escaping inside JSON or a URL gives way to its position."""
    return f".{name}" if _SAFE_NAME.fullmatch(name) else f"[{position}]"


class Redactor:
    """Replaces secrets in texts and JSON values; built once, then cheap to call.

    Values that are empty or not strings are ignored. Where two secrets overlap, the longer one is replaced first;
    where two are equal, the first placeholder stands for both. A placeholder is never redacted itself.
    """

    def __init__(self, secrets: Mapping[str, Any]) -> None:
        self._secrets = {name: value.strip() for name, value in secrets.items() if _is_text(value)}
        known = [(name, part) for name, value in self._secrets.items() for part in (value, *_lines_of(value))]
        longest_first = sorted(known, key=lambda item: -len(item[1]))
        self._searches = tuple(_Search(name, value, self._secrets) for name, value in longest_first)
        self._with_write_key = lru_cache(_WRITE_KEYS)(self._extended)

    def redact(self, text: str) -> str:
        """Return `text` with its secrets replaced; the same object when there are none."""
        for search in self._searches:
            text = search.replace(text)
        return text

    def redact_start(self, text: str, length: int) -> str:
        """Return what the first `length` characters become; a secret that goes on after them is replaced, too."""
        for search in self._searches:
            text, length = search.replace_start(text, length)
        return text[:length]

    def redact_any_case(self, text: str) -> str:
        """Return `text` with its secrets replaced, plain ones in any case, since clients change that of hosts."""
        text = self.redact(text)
        for search in self._searches:
            text = search.replace_any_case(text)
        return text

    def redact_value(self, value: Any) -> Any:
        """Return a JSON value with every string in it redacted, keys included.

        A number that spells a secret becomes its placeholder, a string.
        """
        if isinstance(value, str):
            return self.redact(value)
        if isinstance(value, dict):
            return {self.redact_value(key): self.redact_value(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self.redact_value(item) for item in value]
        if isinstance(value, int | float) and not isinstance(value, bool):
            spelt = str(value)
            redacted = self.redact(spelt)
            return value if redacted is spelt else redacted
        return value

    def with_write_key(self, write_key: Any) -> Redactor:
        """Return a redactor that also knows an event's writeKey, as `{{event.writeKey}}`.

        Without a key, or with one that is a secret already, that is this redactor. A key beside others, in a batch of
        events from several sources, is `{{event.writeKey[1]}}` and so on.
        """
        return self._with_write_key(write_key.strip()) if _is_text(write_key) else self

    def _extended(self, write_key: str) -> Redactor:
        if write_key in self._secrets.values():
            return self
        known = sum(name.startswith(_WRITE_KEY) for name in self._secrets)
        name = f"{_WRITE_KEY}[{known}]}}}}" if known else WRITE_KEY
        return Redactor({**self._secrets, name: write_key})


def _lines_of(secret: str) -> list[str]:
    """Return the lines of a secret of several lines, such as a PEM key: programs show such a text in pieces.

    A line that is short, or PEM's frame, tells nothing.
    """
    lines = [line.strip() for line in secret.splitlines()]
    return [line for line in lines if len(line) >= SHORT and not line.startswith("-----")] if len(lines) > 1 else []


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and value.strip() != ""


class _Search:
    """Finds one secret in all its forms. `anchors` are parts that no encoding changes: without one, no match."""

    def __init__(self, placeholder: str, secret: str, placeholders: Mapping[str, Any]) -> None:
        plain, encoded = [_twice_json, _once_json, _in_html, _as_it_is], _base64_parts(secret)
        hexadecimal = secret.encode("utf-8", "surrogatepass").hex()
        forms = ["".join(_character(each(character)) for character in secret) for each in plain]
        forms += ["".join(_BASE64_PATTERNS.get(character, character) for character in part) for part in encoded]
        forms += [] if len(secret) < SHORT else [f"(?i:{hexadecimal})"]
        pattern = "|".join(dict.fromkeys(forms))
        pattern = _alone(pattern, secret)
        kept = "|".join(map(re.escape, placeholders))
        self._pattern = re.compile(f"({kept})|{pattern}")
        self._anchors = tuple(dict.fromkeys(map(_anchor, [secret, *encoded, hexadecimal, hexadecimal.upper()])))
        self._any_case = re.compile(f"({kept})|{_alone(re.escape(secret), secret)}", re.IGNORECASE)
        self._placeholder = placeholder

    def replace(self, text: str) -> str:
        """Return `text` with the secret replaced; the same object when it is not there."""
        for anchor in self._anchors:
            if anchor in text:
                redacted, _ = self._pattern.subn(self._replacement, text)
                return text if redacted == text else redacted
        return text

    def replace_any_case(self, text: str) -> str:
        """Return `text` with the secret replaced, in upper or lower case, too."""
        return self._any_case.sub(self._replacement, text)

    def replace_start(self, text: str, length: int) -> tuple[str, int]:
        """Return `text` with the secret replaced, and how long what were its first `length` characters is then."""
        if not any(anchor in text for anchor in self._anchors):
            return text, length
        kept = length
        for match in self._pattern.finditer(text):
            if match.start() < length:
                kept += len(self._replacement(match)) - (min(match.end(), length) - match.start())
        return self._pattern.sub(self._replacement, text), kept

    def _replacement(self, match: re.Match[str]) -> str:
        return match.group(1) or self._placeholder


def _alone(pattern: str, secret: str) -> str:
    """Return the pattern of a secret, for a short one only where it stands alone."""
    return f"{_ALONE_BEFORE}(?:{pattern}){_ALONE_AFTER}" if len(secret) < SHORT else pattern


def _anchor(form: str) -> str:
    return max(_ALPHANUMERIC_RUN.findall(form), key=len, default="")


def _as_it_is(character: str) -> set[str]:
    return {character}


def _once_json(character: str) -> set[str]:
    escaped = {json.dumps(character)[1:-1], json.dumps(character, ensure_ascii=False)[1:-1], repr(character)[1:-1]}
    escaped |= {"\\'"} if character == "'" else set()
    if not _ALPHANUMERIC_RUN.fullmatch(character):
        units = list(_utf16(character))
        escaped |= {"".join(f"\\u{unit:04x}" for unit in units), "".join(f"\\u{unit:04X}" for unit in units)}
    return escaped | ({"\\/"} if character == "/" else set())


def _in_html(character: str) -> set[str]:
    return {character, html.escape(character), *_QUOTES_IN_HTML.get(character, ())}


def _twice_json(character: str) -> set[str]:
    return {
        json.dumps(once, ensure_ascii=ascii_only)[1:-1]
        for once in _once_json(character)
        for ascii_only in (True, False)
    }


def _utf16(character: str) -> Iterator[int]:
    encoded = character.encode("utf-16-be", "surrogatepass")
    return (int.from_bytes(encoded[at : at + 2]) for at in range(0, len(encoded), 2))


def _character(forms: set[str]) -> str:
    """Return the pattern of one character, each of its forms written plainly or percent-encoded."""
    patterns = ["".join(map(_letter, form)) for form in sorted(forms, key=lambda form: (-len(form), form))]
    return patterns[0] if len(patterns) == 1 else f"(?:{'|'.join(patterns)})"


def _letter(letter: str) -> str:
    if _ALPHANUMERIC_RUN.fullmatch(letter):
        return letter
    percent = "".join(_percent(byte) for byte in letter.encode("utf-8", "surrogatepass"))
    return f"(?:{re.escape(letter)}|{percent}{'|[+]' if letter == ' ' else ''})"


def _percent(byte: int) -> str:
    return "%" + "".join(f"[{digit}{digit.lower()}]" if digit.isalpha() else digit for digit in f"{byte:02X}")


_QUOTES_IN_HTML = {"'": ("&#39;", "&apos;"), '"': ("&#34;",)}
_BASE64_PATTERNS = {"+": f"(?:[+-]|{_percent(ord('+'))})", "/": f"(?:[/_]|\\\\/|{_percent(ord('/'))})"}


def _base64_parts(secret: str) -> list[str]:
    """Return, for each alignment, the base64 characters that the secret's bytes alone decide.

    A short secret must stand alone, so only the whole of its own base64 counts.
    """
    if len(secret) < SHORT:
        return [base64.b64encode(raw).decode("ascii").rstrip("=") for raw in _bytes_of(secret)]
    return [_decided(raw, before) for raw in _bytes_of(secret) for before in range(3)]


def _bytes_of(secret: str) -> list[bytes]:
    """Return the secret in UTF-8, and as `requests` writes basic auth: in Latin-1."""
    found = [secret.encode("utf-8", "surrogatepass"), secret.encode("latin-1", "ignore")]
    return found if not secret.isascii() and len(found[1]) == len(secret) else found[:1]


def _decided(raw: bytes, before: int) -> str:
    encoded = base64.b64encode(bytes(before) + raw).decode("ascii")
    return encoded[-(-before * 8 // 6) : (before + len(raw)) * 8 // 6]
