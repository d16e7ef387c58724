"""The lenient rule for dates in payloads: dayjs first, then the date parser of V8, which takes much that is not a date.

`2023-02-30`, `plan 9` and `v 2` pass, `13/08/2023` does not. A text that passes is not changed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from emulator.mappings.date_tokens import END_OF_DATE, DateToken, date_tokens
from emulator.mappings.javascript import SPACE, number_from_text, number_text

__all__ = ["DAY", "MAX_TIME", "day_number", "is_lenient_date", "time_of"]

_DAYJS: Final = re.compile(
    rf"[0-9]{{4}}[-/]?(?:[0-9]{{1,2}})?[-/]?[0-9]{{0,2}}[Tt{SPACE}]*(?:[0-9]{{1,2}})?:?(?:[0-9]{{1,2}})?:?"
    rf"(?:[0-9]{{1,2}})?[.:]?[0-9]*"
)
_MAX_SECONDS: Final = 8.64e12
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
# The hours that a zone is behind UTC.
_ZONES: Final = {
    **dict.fromkeys(("z", "ut", "utc", "gmt"), 0),
    "est": 5,
    "edt": 4,
    "cst": 6,
    "cdt": 5,
    "mst": 7,
    "mdt": 6,
    "pst": 8,
    "pdt": 7,
}
DAY: Final = 86_400_000  # milliseconds
MAX_TIME: Final = 100_000_000 * DAY  # what JavaScript's time reaches from 1970, both ways


def is_lenient_date(text: str) -> bool:
    """Return whether Segment takes the text for a date or time."""
    number = number_from_text(text)
    if number_text(number) == text:
        return abs(number) <= _MAX_SECONDS
    if text[-1:] not in ("Z", "z") and _DAYJS.fullmatch(text):
        return True
    return time_of(text) is not None


def time_of(text: str) -> int | None:
    """Return the milliseconds from 1970 that `new Date(text)` finds on a machine in UTC; None if it finds no date."""
    return _Parser(date_tokens(text)).time()


@dataclass(slots=True)
class _Parser:
    """Reads a date as V8 does: ISO 8601 as far as it goes, and what is left by the old rules of browsers."""

    tokens: list[DateToken]
    at: int = 0
    days: list[int] = field(default_factory=list)
    times: list[int] = field(default_factory=list)
    month: int | None = None
    is_iso: bool = False
    half_day: int | None = None
    zone_sign: int = 1
    zone_hour: int | None = None
    zone_minute: int | None = None

    def time(self) -> int | None:
        """Return the milliseconds from 1970 to the date; None if the text is none."""
        is_date = self._read_iso() and self._read_rest() and self._is_day() and self._is_time()
        found = self._milliseconds() if is_date else None
        return found if found is not None and abs(found) <= MAX_TIME else None

    def _peek(self) -> DateToken:
        return self.tokens[self.at] if self.at < len(self.tokens) else END_OF_DATE

    def _skip(self, sign: str) -> bool:
        found = self._peek().is_sign(sign)
        self.at += found
        return found

    def _take(self, digits: int, least: int, most: int) -> int | None:
        """Return a number of so many digits, within the bounds, and go past it; None and stay if there is none."""
        token = self._peek()
        if not token.has_digits(digits, least, most):
            return None
        self.at += 1
        return token.number

    def _read_iso(self) -> bool:
        """Read what is ISO 8601; False when the text begins so and must not go on as it does."""
        if not self._read_iso_year():
            return True
        for least, most in (1, 12), (1, 31):
            if not self._skip("-"):
                break
            if (number := self._take(2, least, most)) is None:
                return True
            self.days.append(number)
        separator = self._peek()
        if separator.kind == "word" and separator.text.lower() == "t":
            self.at += 1
            self.is_iso = self._read_iso_time() and self._peek() == END_OF_DATE
            return self.is_iso
        self.is_iso = separator == END_OF_DATE
        return True

    def _read_iso_year(self) -> bool:
        token = self._peek()
        if not token.is_sign("+-"):
            year = self._take(4, 0, 9999)
        else:
            self.at += 1
            year = self._take(6, 0, 999_999)
        if year is None or (token.text, year) == ("-", 0):
            # A sign before anything else means nothing to the old rules; a year of -000000 is passed over.
            return False
        self.days.append(-year if token.text == "-" else year)
        return True

    def _read_iso_time(self) -> bool:
        if (hour := self._take(2, 0, 24)) is None or not self._skip(":"):
            return False
        last = 0 if hour == 24 else 59
        if (minute := self._take(2, 0, last)) is None:
            return False
        self.times += [hour, minute]
        if self._skip(":"):
            if (second := self._take(2, 0, last)) is None:
                return False
            self.times.append(second)
            if self._skip("."):
                token = self._peek()
                if token.kind != "number" or (hour == 24 and token.number > 0):
                    return False
                self.times.append(token.thousandths)
                self.at += 1
        return self._read_iso_zone()

    def _read_iso_zone(self) -> bool:
        token = self._peek()
        if token.kind == "word" and token.text.lower() == "z":
            self.at += 1
        elif token.is_sign("+-"):
            self.at += 1
            self.zone_sign = -1 if token.text == "-" else 1
            whole = self._peek()
            if whole.has_digits(4, 0, 2359):
                self.at += 1
                self.zone_hour, self.zone_minute = divmod(whole.number, 100)
                return self.zone_minute < 60
            self.zone_hour = self._take(2, 0, 23)
            self.zone_minute = self._take(2, 0, 59) if self._skip(":") else None
            return self.zone_hour is not None and self.zone_minute is not None
        return True

    def _read_rest(self) -> bool:
        """Read what ISO 8601 left over: numbers fill the day and the time, words are months, zones or nothing."""
        has_number = bool(self.days)
        while (token := self._peek()) != END_OF_DATE:
            self.at += 1
            if token.kind == "number":
                has_number = True
                fits = self._number(token.number)
            elif token.kind == "word":
                fits = self._word(token.text.lower(), has_number)
            elif token.is_sign("+-") and (self._is_utc() or self.times):
                has_number = True
                self.zone_sign = -1 if token.text == "-" else 1
                fits = self._offset()
            else:
                fits = not (token.is_sign("+-)") and has_number)
            if not fits:
                return False
        return True

    def _number(self, number: int) -> bool:
        if self._skip(":"):
            return self._number_before_colon(number)
        if self._skip(".") and self._expects_time(number):
            return self._fraction(number)
        if self.zone_hour is not None and self.zone_minute is None and number < 60:
            self.zone_minute = number
            return True
        if self._expects_time(number):
            self.times.append(number)
            self._fill_times()
            return self._following_ends_time()
        self.days.append(number)
        self._skip("-")
        return len(self.days) <= 3

    def _fraction(self, number: int) -> bool:
        fraction = self._peek()
        if fraction.kind != "number":
            return False
        self.at += 1
        # Where the minute is the last, V8 takes the thousandths for seconds.
        self.times += [number, fraction.thousandths]
        self._fill_times()
        return True

    def _following_ends_time(self) -> bool:
        following = self._peek()
        return following.kind in ("end", "space") or following.is_sign("+-") or following.text.lower() == "z"

    def _number_before_colon(self, number: int) -> bool:
        if self._skip(":"):
            if self.times:
                return False
            self.times += [number, 0]
            return True
        if len(self.times) == 4:
            return False
        self.times.append(number)
        self._skip(".")
        return True

    def _expects_time(self, number: int) -> bool:
        return (len(self.times) in (1, 2) and number < 60) or (len(self.times) == 3 and number < 1000)

    def _fill_times(self) -> None:
        self.times += [0] * (4 - len(self.times))

    def _word(self, word: str, has_number: bool) -> bool:
        if word in ("am", "pm") and self.times:
            self.half_day = 12 if word == "pm" else 0
        elif word[:3] in _MONTHS:
            self.month = _MONTHS.index(word[:3]) + 1
            self._skip("-")
        elif word in _ZONES and has_number:
            self.zone_sign, self.zone_hour, self.zone_minute = -1, _ZONES[word], 0
        else:
            return not has_number and self._peek().kind != "number"
        return True

    def _is_utc(self) -> bool:
        return self.zone_hour == 0 and self.zone_minute == 0

    def _offset(self) -> bool:
        digits = self._peek().text if self._peek().kind == "number" else ""
        number = self._peek().number if digits else 0
        self.at += bool(digits)
        if self._peek().is_sign(":"):
            self.zone_hour, self.zone_minute = number, None
        elif len(digits) in (1, 2):
            self.zone_hour, self.zone_minute = number, 0
        elif len(digits) in (3, 4):
            self.zone_hour, self.zone_minute = divmod(number, 100)
        else:
            return False
        return True

    def _is_day(self) -> bool:
        _, month, day = self._year_month_day()
        return bool(self.days) and 1 <= month <= 12 and 1 <= day <= 31

    def _year_month_day(self) -> tuple[int, int, int]:
        first, second, third = [*self.days, 1, 1, 1][:3]
        is_day = 1 <= first <= 31
        if self.is_iso:
            return first, second, third
        if self.month is None:
            year, month, day = (third, first, second) if is_day else (first, second, third)
        else:
            year, month, day = (second, self.month, first) if is_day else (first, self.month, second)
        # Of two digits, those below 50 belong to this century.
        return year + (2000 if 0 <= year < 50 else 1900 if 50 <= year < 100 else 0), month, day

    def _is_time(self) -> bool:
        hour, minute, second, thousandths = self._time()
        if self.half_day is not None and self.times and self.times[0] > 12:
            return False
        is_within_day = hour < 24 and minute < 60 and second < 60 and thousandths < 1000
        return is_within_day or (hour == 24 and minute == second == thousandths == 0)

    def _time(self) -> tuple[int, int, int, int]:
        hour, minute, second, thousandths = [*self.times, 0, 0, 0, 0][:4]
        return hour if self.half_day is None else hour % 12 + self.half_day, minute, second, thousandths

    def _milliseconds(self) -> int:
        """Return the time of the moment, which is one of UTC where no zone is named."""
        hour, minute, second, thousandths = self._time()
        offset = self.zone_sign * ((self.zone_hour or 0) * 60 + (self.zone_minute or 0))
        time = ((hour * 60 + minute - offset) * 60 + second) * 1000 + thousandths
        return day_number(*self._year_month_day()) * DAY + time


def day_number(year: int, month: int, day: int) -> int:
    """Return the days from 1970-01-01 to the day, by the calendar of today, whatever the year."""
    year -= month < 3
    era_day = year * 365 + year // 4 - year // 100 + year // 400
    return era_day + (153 * ((month + 9) % 12) + 2) // 5 + day - 1 - 719_468
