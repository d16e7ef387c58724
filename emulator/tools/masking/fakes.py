"""Makes fakes: the same one for the same value."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable
from functools import lru_cache
from pathlib import PurePosixPath
from typing import Final
from urllib.parse import urlsplit

from emulator.tools.masking.data_kinds import Kind
from emulator.tools.masking.forms import form_of
from emulator.tools.masking.key import Key
from emulator.tools.masking.value_shapes import shaped, shaped_number
from emulator.tools.masking.words import FIRST, LAST

_REMEMBERED: Final = 1 << 14
_SHORT: Final = 256
_WORD: Final = re.compile(r"\S+")
_LETTER: Final = re.compile(r"[^\W_]")
_NOT_DIGIT: Final = re.compile(r"[^0-9]")
_DAY: Final = re.compile(
    r"(?<=[0-9]{4}-)[0-9]{2}-[0-9]{2}|[0-9]{1,2}/[0-9]{1,2}(?=/[0-9]{4})|(?<=[0-9]{4}/)[0-9]{1,2}/[0-9]{1,2}"
)
_SUFFIX: Final = re.compile(r"\.[A-Za-z0-9]{1,5}")
_IPV6_HOSTS: Final = 1 << 96


class Fakes:
    """The fakes of one key."""

    def __init__(self, key: Key) -> None:
        self._key = key
        self._short_text = lru_cache(_REMEMBERED)(self._text)

    def text(self, kind: Kind, text: str) -> str:
        """Return the fake of a text that stands where `kind` is; blanks around it stay, and so does what is none."""
        return self._short_text(kind, text) if len(text) <= _SHORT else self._text(kind, text)

    def number(self, kind: Kind, number: float) -> int | float:
        """Return the fake of a number: as large, of its sign, an integer or not."""
        limit = 90 if abs(number) <= 90 else 180
        fits = (lambda found: abs(found) <= limit) if kind is Kind.COORDINATE else (lambda _: True)
        return shaped_number(number, self._key, fits)

    def _text(self, kind: Kind, text: str) -> str:
        core = text.strip()
        form = form_of(kind, core) if core else None
        if form is None:
            return text
        found = self._MAKERS[form](self, core)
        # By chance an id can come out as an IP address or a date.
        if form_of(kind, found) is not form:
            found = self._plain(core)
        return text.replace(core, found, 1)

    def _one(self, words: tuple[str, ...], purpose: str, text: str) -> str:
        return words[self._key.number(len(words), purpose, text.casefold())]

    def _mark(self, count: int, purpose: str, text: str) -> str:
        return self._key.letters(count, purpose, text)

    def _plain(self, text: str) -> str:
        return f"fake-{self._mark(8, 'text', text)}"

    def _write_key(self, text: str) -> str:
        return f"fake-write-key-{self._mark(8, 'write key', text)}"

    def _id(self, text: str) -> str:
        return shaped(text, self._key)

    def _email(self, text: str) -> str:
        """One mailbox for one address, one domain for one domain; in ASCII if the address is, since handlers ask."""
        local, domain = text.casefold().rsplit("@", 1)
        name = self._one(FIRST, "email", text).lower() + ("" if text.isascii() else "ä")
        return f"{name}.{self._mark(8, 'email', f'{local}@{domain}')}@{self._mark(4, 'domain', domain)}.example.org"

    def _phone(self, text: str) -> str:
        """A number of North America's 555-01xx, spaced if the text is, and with the country's code if it has one."""
        drawn = self._key.number(800 * 100, "phone", _NOT_DIGIT.sub("", text))
        area, last = str(200 + drawn // 100), f"{drawn % 100:02}"
        is_spaced = _NOT_DIGIT.search(text.lstrip("+")) is not None
        if text.startswith("+"):
            return f"+1 {area} 555 01{last}" if is_spaced else f"+1{area}55501{last}"
        return f"({area}) 555-01{last}" if is_spaced else f"{area}55501{last}"

    def _ip(self, text: str) -> str:
        address = ipaddress.ip_address(text)
        if address.is_loopback or address.is_unspecified:
            return text
        if address.version == 4:
            return f"192.0.2.{1 + self._key.number(254, 'ip', str(address))}"
        return str(ipaddress.IPv6Address("2001:db8::") + self._key.number(_IPV6_HOSTS, "ip", str(address)))

    def _names(self, first: tuple[str, ...], rest: tuple[str, ...], text: str) -> str:
        """Each word has its fake, so that `name` agrees with `firstName` and `lastName`."""
        words = iter([first])

        def fake(match: re.Match[str]) -> str:
            if not _LETTER.search(match[0]):
                return match[0]
            found = self._one(next(words, rest), "name", match[0])
            return found.lower() if match[0].islower() else found.upper() if match[0].isupper() else found

        return _WORD.sub(fake, text)

    def _name(self, text: str) -> str:
        return self._names(FIRST, LAST, text)

    def _first_name(self, text: str) -> str:
        return self._names(FIRST, FIRST, text)

    def _last_name(self, text: str) -> str:
        return self._names(LAST, LAST, text)

    def _username(self, text: str) -> str:
        return f"{self._one(FIRST, 'username', text).lower()}_{self._mark(8, 'username', text)}"

    def _company(self, text: str) -> str:
        return f"{self._one(FIRST, 'company', text)} {self._one(LAST, 'company too', text)} Example"

    def _street(self, text: str) -> str:
        return f"{1 + self._key.number(199, 'house', text)} {self._one(LAST, 'street', text)} Street"

    def _city(self, text: str) -> str:
        return f"{self._one(LAST, 'city', text)} City"

    def _address(self, text: str) -> str:
        return f"{self._street(text)}, {self._city(text)}"

    def _device_name(self, text: str) -> str:
        return f"{self._one(FIRST, 'device', text)}'s device"

    def _coordinate(self, text: str) -> str:
        return str(self.number(Kind.COORDINATE, float(text)))

    def _date(self, text: str) -> str:
        """Another day of the same year, that every month has."""
        month, day = 1 + self._key.number(12, "month", text), 1 + self._key.number(28, "day", text)
        return _DAY.sub(lambda match: f"{month:02}-{day:02}" if "-" in match[0] else f"{month}/{day}", text, count=1)

    def _link(self, text: str) -> str:
        """Another host for the host, and one name for all after it; a picture's ending stays."""
        scheme = text.partition("://")[0] + "://" if "://" in text else ""
        try:
            parts = urlsplit(text if scheme else f"//{text}")
        except ValueError:
            return self._plain(text)
        host = f"{self._mark(8, 'host', parts.netloc.casefold())}.example.org"
        behind = text.removeprefix(scheme)[len(parts.netloc) :]
        suffix = PurePosixPath(parts.path).suffix
        ending = suffix if _SUFFIX.fullmatch(suffix) else ""
        return f"{scheme}{host}" + (behind if behind in {"", "/"} else f"/{self._mark(8, 'path', behind)}{ending}")

    _MAKERS: Final[dict[Kind, Callable[[Fakes, str], str]]] = {
        Kind.ADDRESS: _address,
        Kind.CITY: _city,
        Kind.COMPANY: _company,
        Kind.COORDINATE: _coordinate,
        Kind.DATE: _date,
        Kind.DEVICE_NAME: _device_name,
        Kind.EMAIL: _email,
        Kind.FIRST_NAME: _first_name,
        Kind.ID: _id,
        Kind.IP: _ip,
        Kind.LAST_NAME: _last_name,
        Kind.LINK: _link,
        Kind.NAME: _name,
        Kind.PHONE: _phone,
        Kind.QUERY: _plain,
        Kind.SECRET: _plain,
        Kind.STREET: _street,
        Kind.TEXT: _plain,
        Kind.USERNAME: _username,
        Kind.WRITE_KEY: _write_key,
    }
