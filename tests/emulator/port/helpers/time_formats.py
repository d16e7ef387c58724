"""What strftime writes and strptime reads, in the C locale."""

from __future__ import annotations

import calendar
import time as clock
from datetime import datetime, time, timedelta
from typing import Any

from hypothesis import strategies as st

from .clocks import SEEN_TIME, seen_time
from .moments import (
    DATES,
    FIXED,
    LEAP,
    NOON,
    SAMPLES,
    TIMES,
    ZULU,
    made,
)
from .specs import Spec
from .values import ANY

DIRECTIVES = list("aAbBcdfGHIjmMpSuUVwWxXyYzZ%")
FORMATS = st.lists(
    st.sampled_from([f"%{letter}" for letter in DIRECTIVES]) | st.sampled_from([" ", "-", "T", "é", "%%", "."]),
    max_size=6,
).map("".join)
READ = [
    "%Y-%m-%d",
    "%Y-%m-%dT%H:%M:%S",
    "%Y-%m-%dT%H:%M:%S.%f",
    "%Y-%m-%dT%H:%M:%S%z",
    "%d/%m/%y %I:%M %p",
    "%a %b %d %Y",
]
READ += [
    "%A, %d. %B %Y",
    "%Y %U %w",
    "%Y %W %a",
    "%G-W%V-%u",
    "%Y-%j",
    "%c",
    "%x %X",
    "%H:%M:%S.%f %Z",
    "%b %d",
    "%j",
    "%y%m%d",
]
READ += [
    "%Y-%m-%d %H:%M:%S %Z%z",
    "100%% %d",
    "%I",
    "%p",
    "a.b (%d)",
    "%i",
    "%d %",
    "%",
    "%.",
    "% d",
    "%G",
    "%V",
    "%G %j %V %u",
]
READ += ["%Y %V %u", "%Y\t%m", "", "ix %d"]


def shown(at: datetime, form: str) -> str:
    """Return a time as a format shows it, so that it can be read again."""
    return at.strftime(form) if form.count("%") != form.count("% ") else ""


MOMENTS_TO_READ = st.datetimes(datetime(1000, 1, 1)) | FIXED.filter(lambda at: at.year >= 1000)
READ_TEXTS = st.builds(
    lambda at, form, change, place: (_changed(shown(at, form.rstrip("%")), change, place), form),
    MOMENTS_TO_READ,
    st.sampled_from(READ),
    st.sampled_from(["", "", "", "", *"019 ZzU:+-.\u0131"]),
    st.integers(0, 30),
)


def _changed(text: str, change: str, place: int) -> str:
    return text[:place] + change + text[place + 1 :] if change else text


def strptime(text: Any, form: Any) -> datetime:
    """Return what datetime.strptime reads."""
    return datetime.strptime(text, form)


READING_ROWS: dict[str, tuple[Any, ...]] = {
    f"{form!a} read again": (shown(ZULU.value, form), form) for form in READ if form
}
READING_ROWS |= {
    "one digit": ("2024-1-2", "%Y-%m-%d"),
    "any case": ("SUN mAR 03 2024 12:00 pm", "%a %b %d %Y %I:%M %p"),
    "midnight": ("12:00 AM", "%I:%M %p"),
    "February 29 without a year": ("Feb 29", "%b %d"),
    "February 29 of another year": ("2023-02-29", "%Y-%m-%d"),
    "blanks": ("2024  \t 05", "%Y %m"),
    "blanks in the text only": ("2024 05", "%Y%m"),
    "digits of another script": ("\u0662\u0660\u0662\u0664", "%Y"),
    "two digits of a year": ("68 69", "%y %m"),
    "an offset": ("+0530", "%z"),
    "an offset with colons": ("-05:30:15.5", "%z"),
    "an offset with seconds": ("-053015.123456", "%z"),
    "an offset with one colon": ("+05:3015", "%z"),
    "Z": ("Z", "%z"),
    "z": ("z", "%z"),
    "a name and an offset": ("UTC +0100", "%Z %z"),
    "second 61": ("61", "%S"),
    "year 0": ("0000", "%Y"),
    "week 53": ("2024 53 0", "%Y %U %w"),
    "week 0": ("2024 0 1", "%Y %W %w"),
    "the last week of all": ("9999 53 6", "%Y %W %w"),
    "day 366 of another year": ("2023 366", "%Y %j"),
    "rest": ("2024-05x", "%Y-%m"),
    "nothing": ("", "%Y"),
    "quotes": ("it's", "%Y\"'"),
    "a dot": ("1a5", "%m.%d"),
    "the letter i": ("\u0130X 5", "ix %d"),
    "int": (5, "%Y"),
    "none": ("5", None),
    "list": ([], "%Y"),
}


SPECS = [
    Spec(
        "pyDateNames",
        lambda kind: {
            "days": [*calendar.day_name],
            "shortDays": [*calendar.day_abbr],
            "months": [*calendar.month_name][1:],
            "shortMonths": [*calendar.month_abbr][1:],
        }[kind],
        {kind: (kind,) for kind in ["days", "shortDays", "months", "shortMonths"]},
        st.tuples(st.sampled_from(["days", "months"])),
    ),
    Spec(
        "pyArgumentType",
        lambda x: "None" if x is None else type(x).__name__,
        {"none": (None,), "int": (5,), "str": ("",)},
        st.tuples(ANY),
    ),
    Spec(
        "pyStrftime",
        lambda at, form: at.strftime(form),
        {
            f"%{letter} of {name}": (at, f"%{letter}")
            for letter in DIRECTIVES
            for name, at in [*SAMPLES.items(), ("a day", LEAP), ("a time", made(time(0, 5)))]
            if not (letter in "Zc" and name in ("shown twice", "skipped"))
        }
        | {
            "none": (NOON, None),
            "int": (LEAP, 5),
            "text": (NOON, "é😀"),
            "year 5": (made(datetime(5, 1, 1)), "%Y|%G|%y|%c|%x"),
        },
        st.tuples((st.datetimes() | FIXED | DATES | TIMES).map(made), FORMATS),
    ),
    Spec(
        "pyFormatTime",
        lambda at, form: at.strftime(form),
        {"parts": (NOON, "%f|%z|%Z"), "all": (NOON, "%Y-%m-%d %H:%M:%S.%f")},
        st.tuples(st.datetimes().map(made), FORMATS),
        code="(at, form) => pyFormatTime(form, { ...at, ...pyDayParts(at.year, at.month, at.day), "
        "f: () => String(at.microsecond).padStart(6, '0'), z: () => '', Z: () => '' })",
    ),
    Spec("pyStrptime", strptime, READING_ROWS, READ_TEXTS),
    Spec(
        "pyTimeRegExp",
        lambda form: datetime.strptime(datetime(2024, 5, 6).strftime(form), form).year > 0,
        {form: (form,) for form in ["%Y", "%d.%m.%y", "%Q", "%", "%Y%"]},
        st.tuples(st.sampled_from(["%Y-%m-%d", "%H:%M"])),
        code="(form) => pyTimeRegExp(form)[1].length > 0",
    ),
    Spec(
        "pyParsedTime",
        lambda text, form: [*clock.strptime(text, form)[:8]],
        READING_ROWS,
        READ_TEXTS,
        code="(text, form) => { const t = pyParsedTime(text, form); return [t.year, t.month, t.day, t.hour, t.minute, "
        "t.second, t.weekday, t.yearday]; }",
    ),
    Spec(
        "pyParsedOffset",
        lambda text: datetime.strptime(text, "%z").utcoffset() // timedelta(microseconds=1),
        {
            text: (text,)
            for text in [
                "Z",
                "+0000",
                "-05:30",
                "+053015",
                "+05:30:15",
                "-05:30:15.5",
                "+05:3015",
                "+053015.5",
                "+0530:15",
            ]
        },
        st.tuples(st.from_regex(r"\A[+-][01][0-9]:?[0-5][0-9](:?[0-5][0-9](\.[0-9]{1,6})?)?\Z")),
        code="(text) => pyInteger(pyParsedOffset(text))",
    ),
    Spec(
        "pyParsedDay",
        lambda year, number: [*clock.strptime(f"{year:04} {number}", "%Y %j")[:3]],
        {"first": (2024, 1), "last": (2024, 366), "next year": (2023, 366)},
        st.tuples(st.integers(1, 9999), st.integers(1, 365)),
        code="(year, yearday) => { const d = pyParsedDay({ isoYear: null, isoWeek: null, year, month: 1, day: 1, "
        "week: null, sundays: false, weekday: null, yearday }); return [d.year, d.month, d.day]; }",
    ),
    Spec(
        "pyTimeStrftime",
        lambda form, at: clock.strftime(form, clock.gmtime(at)),
        {"date": ("%Y-%m-%d %H:%M:%S", 0), "names": ("%a %A %b %B %p", 5e8), "int": (5, 0)},
        st.tuples(
            FORMATS.filter(lambda form: "%f" not in form and "%z" not in form and "%Z" not in form),
            st.integers(0, 2**33),
        ),
        code="(form, at) => pyTimeStrftime(form, pyGmtime(at))",
    ),
    Spec(
        "pyTimeStrptime",
        lambda *given: seen_time(clock.strptime(*given)),
        READING_ROWS | {"C's own form": ("Mon May  6 07:08:09 2024",)},
        READ_TEXTS,
        code=f"(...given) => {{ const t = pyTimeStrptime(...given); return {SEEN_TIME}; }}",
    ),
]
