"""The date filters of Liquid, as LiquidJS does them on a machine in UTC: its reading of dates, its format letters."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from emulator.mappings.javascript import MISSING, text_of
from emulator.mappings.lenient_dates import DAY, MAX_TIME, day_number, time_of
from emulator.mappings.liquid_values import is_nothing, javascript_number, refused, text

__all__ = ["DATE_FILTERS"]

_LETTER: Final = re.compile(r"%([-_0^#:]+)?([0-9]+)?([EO])?(.)")
_WIDTHS: Final = {**dict.fromkeys("CdeHIklmMSUWy", 2), "j": 3, "L": 3, "Y": 4}
_PADDED_BY_BLANKS: Final = "aAbBceklpP"
_MONTHS: Final = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                  "November", "December")  # fmt: skip
_DAYS: Final = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
_DEFAULT: Final = "%A, %B %-e, %Y at %-l:%M %P %z"
_MINUTE: Final = 60_000
_ERA: Final = 146_097 * DAY // 1000  # seconds of 400 years, after which the calendar repeats itself
_FIRST_KNOWN: Final = -4 * _ERA
_LAST_KNOWN: Final = 2 * _ERA
_HOUR: Final = 60 * _MINUTE


@dataclass(frozen=True, slots=True)
class _Moment:
    """A moment as a clock shows it that is `offset` minutes behind UTC; `time` are milliseconds from 1970."""

    time: int
    offset: float = 0
    zone: str = "UTC"

    @property
    def shown(self) -> int:
        return self.time - round(self.offset * _MINUTE)

    @property
    def day(self) -> int:
        return self.shown // DAY

    @property
    def weekday(self) -> int:
        return (self.day + 4) % 7

    @property
    def date(self) -> tuple[int, int, int]:
        """Return year, month and day; the calendar repeats itself every 400 years."""
        eras, day = divmod(self.day - day_number(2000, 1, 1), 146_097)
        found = datetime(2000, 1, 1, tzinfo=UTC) + timedelta(days=day)
        return found.year + 400 * eras, found.month, found.day

    @property
    def clock(self) -> tuple[int, int, int, int]:
        """Return hour, minute, second and millisecond."""
        seconds, milliseconds = divmod(self.shown % DAY, 1000)
        return seconds // 3600, seconds // 60 % 60, seconds % 60, milliseconds

    @property
    def day_of_year(self) -> int:
        return self.day - day_number(self.date[0], 1, 1) + 1

    @property
    def hour_of_twelve(self) -> int:
        return self.clock[0] % 12 or 12

    def week(self, first_day: int) -> int:
        """Return the week of the year; days before its first such weekday are in week 0."""
        return (self.day_of_year - 1 - (self.weekday - first_day) % 7 + 7) // 7

    def ordinal(self) -> str:
        """Return what follows the day in words such as 1st."""
        day = self.date[2]
        return "th" if day in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")

    def distance(self, colon: str) -> str:
        """Return the distance to UTC, such as +0100."""
        minutes = abs(self.offset)
        return f"{'-' if self.offset > 0 else '+'}{text_of(minutes // 60):0>2}{colon}{text_of(minutes % 60):0>2}"

    def american_date(self) -> str:
        """Return the date as JavaScript writes it by itself."""
        year, month, day = self.date
        return f"{month}/{day}/{year if year > 0 else 1 - year}"

    def american_time(self) -> str:
        """Return the time as JavaScript writes it by itself."""
        hour, minute, second, _ = self.clock
        return f"{self.hour_of_twelve}:{minute:02}:{second:02} {'AM' if hour < 12 else 'PM'}"


def _fraction(moment: _Moment, width: int) -> str:
    return f"{moment.clock[3]:03}"[: width or 9].ljust(width or 9, "0")


_LETTERS: Final[dict[str, Callable[[_Moment], Any]]] = {
    "%": lambda _: "%",
    "A": lambda at: _DAYS[at.weekday],
    "B": lambda at: _MONTHS[at.date[1] - 1],
    "C": lambda at: at.date[0] // 100,
    "H": lambda at: at.clock[0],
    "I": lambda at: at.hour_of_twelve,
    "L": lambda at: at.clock[3],
    "M": lambda at: at.clock[1],
    "P": lambda at: "am" if at.clock[0] < 12 else "pm",
    "S": lambda at: at.clock[2],
    "U": lambda at: at.week(0),
    "W": lambda at: at.week(1),
    "X": _Moment.american_time,
    "Y": lambda at: at.date[0],
    "a": lambda at: _DAYS[at.weekday][:3],
    "b": lambda at: _MONTHS[at.date[1] - 1][:3],
    "c": lambda at: f"{at.american_date()}, {at.american_time()}",
    "d": lambda at: at.date[2],
    "e": lambda at: at.date[2],
    "h": lambda at: _MONTHS[at.date[1] - 1][:3],
    "j": lambda at: at.day_of_year,
    "k": lambda at: at.clock[0],
    "l": lambda at: at.hour_of_twelve,
    "m": lambda at: at.date[1],
    "n": lambda _: "\n",
    "p": lambda at: "AM" if at.clock[0] < 12 else "PM",
    "q": _Moment.ordinal,
    "s": lambda at: at.time // 1000,
    "t": lambda _: "\t",
    "u": lambda at: at.weekday or 7,
    "w": lambda at: at.weekday,
    "x": _Moment.american_date,
    "y": lambda at: at.date[0] % 100,
}


def _formatted(moment: _Moment, template: str) -> str:
    def fill(match: re.Match[str]) -> str:
        flags, width, _, letter = match.groups("")
        return _padded(_letter(moment, letter, flags, int(width or 0)), letter, flags, int(width or 0)) or match[0]

    return _LETTER.sub(fill, template)


def _letter(moment: _Moment, letter: str, flags: str, width: int) -> str:
    colon = ":" if ":" in flags else ""
    if letter in ("z", "Z"):
        return moment.distance(colon) if letter == "z" or not moment.zone else moment.zone
    if letter == "N":
        return _fraction(moment, width)
    return str(_LETTERS[letter](moment)) if letter in _LETTERS else ""


def _padded(written: str, letter: str, flags: str, width: int) -> str:
    if not written:
        return ""
    if "^" in flags:
        written = written.upper()
    elif "#" in flags:
        written = written.upper() if re.search("[a-z]", written) else written.lower()
    blank = " " if "_" in flags or (letter in _PADDED_BY_BLANKS and "0" not in flags) else "0"
    width = 0 if "-" in flags else width or _WIDTHS.get(letter, 0)
    if blank == "0" and written.startswith("-"):
        return f"-{written[1:].rjust(width - 1, blank)}"
    return written.rjust(width, blank)


def _moment(value: Any, zone: Any = MISSING) -> _Moment | None:
    """Return the moment that a value names, in seconds if it is a number; None if it names none."""
    if value in ("now", "today"):
        raise refused(f"{value!r} is the time of the run, which a mapping here does not have; use {{{{ timestamp }}}}")
    if is_nothing(value) or isinstance(value, dict):
        return None
    time: float | None
    if isinstance(value, bool):
        time = int(value)
    elif isinstance(value, (int, float)) or re.fullmatch("[0-9]+", text_of(value)):
        time = javascript_number(value) * 1000
    else:
        time = time_of(text_of(value))
    if time is None or not abs(time) <= MAX_TIME:
        return None
    return _in_zone(math.trunc(time), zone)


def _in_zone(time: int, zone: Any) -> _Moment | None:
    """Return the moment as a zone's clock shows it: one named, or one so many minutes behind UTC."""
    if is_nothing(zone):
        return _Moment(time, 0, "" if zone is None else "UTC")
    offset = -_distance(time, zone) if isinstance(zone, str) else javascript_number(zone)
    moment = _Moment(time, offset, zone if isinstance(zone, str) else "")
    return moment if math.isfinite(offset) and abs(moment.shown) <= MAX_TIME else None


def _distance(time: int, zone: str) -> float:
    """Return the minutes that a zone is before UTC; where Python's calendar ends, those of 400 years away."""
    seconds = time // 1000
    if not _FIRST_KNOWN < seconds < _LAST_KNOWN:
        seconds = seconds % _ERA + (_ERA if seconds > 0 else _FIRST_KNOWN)
    try:
        distance = datetime.fromtimestamp(seconds, ZoneInfo(zone)).utcoffset()
    except (KeyError, OSError, ValueError):
        raise refused(f"Invalid time zone specified: {zone}") from None
    return (distance or timedelta()).total_seconds() / 60


def _date(value: Any, template: Any = MISSING, zone: Any = MISSING) -> Any:
    moment = _moment(value, zone)
    return value if moment is None else _formatted(moment, _DEFAULT if is_nothing(template) else text(template))


def _date_to(template: str) -> Callable[[Any], Any]:
    return lambda value: _date(value, template)


def _date_in_words(month: str) -> Callable[..., Any]:
    def filtered(value: Any, kind: Any = MISSING, style: Any = MISSING) -> Any:
        if kind != "ordinal":
            return _date(value, f"%d {month} %Y")
        return _date(value, f"{month} %-d%q, %Y" if style == "US" else f"%-d%q {month} %Y")

    return filtered


DATE_FILTERS: Final[dict[str, Callable[..., Any]]] = {
    "date": _date,
    "date_to_long_string": _date_in_words("%B"),
    "date_to_rfc822": _date_to("%a, %d %b %Y %H:%M:%S %z"),
    "date_to_string": _date_in_words("%b"),
    "date_to_xmlschema": _date_to("%Y-%m-%dT%H:%M:%S%:z"),
}
