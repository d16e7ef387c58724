"""Dates and times: ISO 8601 as Python 3.11 reads it, and what is reckoned from it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timezone
from typing import Any

from hypothesis import strategies as st

from .specs import Spec, UnmodelledError
from .values import MICROSECOND, TEXTS, fields

ZONES = [
    "",
    "Z",
    "+00:00",
    "-00:00",
    "+05:30",
    "-0800",
    "+14",
    "-23:59:59.999999",
    "+00:00:00.000001",
    "+01:02:03",
    "+24:00",
]
ZONES += ["-99:99:99.999999", "+25:00", "z", "+", "-1", "Z0", "+5:30", "+0530:15", "+053015.5", " Z", "+05.5", "Z\0"]
DATES = ["2024-02-29", "2023-02-29", "20240229", "0001-01-01", "9999-12-31", "0000-01-01", "2024-13-01", "2024-00-10"]
DATES += [
    "2024-W01",
    "2024W01",
    "2024-W01-7",
    "2024W017",
    "2020-W53-7",
    "2021-W53-1",
    "2024-W00-1",
    "2024-W54",
    "9999-W52-7",
]
DATES += [
    "0001-W01-1",
    "2024-W01-0",
    "2024-W01-8",
    "2024-W1-1",
    "2024-060",
    "2024060",
    "2024-2-29",
    "2024-0229",
    "202402-29",
]
DATES += [
    "9999-W52",
    "1900-02-29",
    "2000-02-29",
    "2024-04-31",
    "10000-01-01",
    "-001-01-01",
    "٢٠٢٤-01-01",
    "2024-W01-",
    "2024",
]
CLOCKS = [
    "00:00",
    "23:59:59",
    "24:00",
    "24:00:00",
    "10",
    "1000",
    "100000",
    "10:00:00.1",
    "10:00:00,123",
    "10:00:00.123456",
]
CLOCKS += [
    "10:00:00.1234567",
    "10:00:00.123456789",
    "10:00:00.",
    "10:",
    "10:0",
    "10:00:",
    "10:00:0",
    "1:00",
    "10:60",
    "10:00:60",
]
CLOCKS += [
    "10.5",
    "10:00.5",
    "1000.5",
    "100000.5",
    "1000005",
    "10000055",
    "10:00:00:5",
    "10:00:00:55",
    "10:0000",
    "1000:00",
]
CLOCKS += [
    "10x",
    "10:00x",
    "10:00:00x",
    "10:00:00.123456x",
    "10:00:00.12345x",
    "10:00:00.123456é",
    "10\0",
    "25:00",
    "",
    " 10:00",
]
CLOCKS += [
    "10:00:00.123456\0x",
    "23:59:59.9999999",
    "10.",
    "10,",
    "10:00,",
    "100",
    "10000",
    "10:00:00 ",
    "\uff11\uff10:00",
    "10-00",
]
WEEKS = st.from_regex(r"\A[0-9]{4}-?W[0-5][0-9](-?[0-9])?\Z")
SEPARATORS = ["T", " ", "t", "-", "0", "é", "😀", "\ud83d", "\udc00", "", "TT", "\0", "W"]
ISO = st.builds(
    lambda *parts: "".join(parts),
    st.sampled_from(DATES) | st.dates().map(str),
    st.sampled_from(SEPARATORS) | st.just("T"),
    st.sampled_from(CLOCKS) | st.times().map(str),
    st.sampled_from(ZONES),
)
CHANGED = st.builds(
    lambda text, at, character: text[:at] + character + text[at + 1 :],
    ISO,
    st.integers(0, 30),
    st.sampled_from(["", *"0123456789-:.,+ZTW \0é😀\udc00"]),
)
ZONED = st.integers(-86_399_999_999, 86_399_999_999).map(lambda offset: timezone(offset * MICROSECOND))
EDGES = st.sampled_from(
    [datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999999), datetime(1970, 1, 1), datetime(1969, 12, 31)]
)
MOMENTS = st.datetimes(timezones=ZONED | st.just(UTC)) | st.builds(lambda at, tz: at.replace(tzinfo=tz), EDGES, ZONED)
NAIVE = st.datetimes() | EDGES
YEAR = st.integers(1, 9999)


def moment(held: dict[str, Any]) -> datetime:
    """Return the datetime of a helper's fields."""
    zone = None if held["offset"] is None else timezone(held["offset"] * MICROSECOND)
    return datetime(**{name: value for name, value in held.items() if name != "offset"}, tzinfo=zone)


def from_iso(text: str) -> dict[str, Any]:
    """Return datetime.fromisoformat(text), the texts of its errors as far as the helper has them."""
    try:
        return fields(datetime.fromisoformat(text))
    except ValueError as error:
        # A week that ends in the year 10000 is said to be invalid here, whatever else is wrong.
        if text.startswith(("9999W5", "9999-W5")) and "offset" in str(error):
            raise UnmodelledError from None
        invalid = f"Invalid isoformat string: {text!r}"
        is_invalid = str(error).startswith(("Invalid", "year 10000"))
        raise ValueError(invalid if is_invalid else str(error)) from None


def week_date(text: str) -> str | None:
    """Return a week date as a calendar date."""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return None


def iso_clock(text: str, loose: bool) -> dict[str, int] | None:
    """Return the fields of a time before the end, or before a zone."""
    try:
        found = datetime.fromisoformat(f"2024-01-01T{text}" + ("Z" if loose else ""))
    except ValueError as error:
        if "must be in" in str(error):
            raise UnmodelledError from None
        return None
    return {name: getattr(found, name) for name in ["hour", "minute", "second", "microsecond"]}


NEW_YEAR = fields(datetime(2024, 1, 1, tzinfo=UTC))
FIELDS = ["year", "month", "day", "hour", "minute", "second", "microsecond"]
CHANGES = st.dictionaries(
    st.sampled_from(FIELDS), st.integers(-1, 70) | st.sampled_from([2024, 9999, 10000, 999999, 1000000])
)
LIMITS = {
    "year 0": {"year": 0},
    "year 10000": {"year": 10000},
    "month 0": {"month": 0},
    "month 13": {"month": 13},
    "day 0": {"day": 0},
    "day 32": {"day": 32},
    "February 30": {"month": 2, "day": 30},
    "February 29 of 2100": {"year": 2100, "month": 2, "day": 29},
    "February 29 of 2000": {"year": 2000, "month": 2, "day": 29},
    "February 29 of year 4": {"year": 4, "month": 2, "day": 29},
    "December 31 of 9999": {"year": 9999, "month": 12, "day": 31},
    "hour 24": {"hour": 24},
    "hour -1": {"hour": -1},
    "minute 60": {"minute": 60},
    "second 60": {"second": 60},
    "microsecond 1000000": {"microsecond": 1000000},
    "no zone": {"offset": None},
}

SPECS = [
    Spec(
        "pyFromIso",
        from_iso,
        {f"date {text!a}": (text,) for text in DATES}
        | {f"time {text!a}": (f"2024-05-06T{text}",) for text in CLOCKS}
        | {f"time {text!a} before a zone": (f"2024-05-06T{text}+01:00",) for text in CLOCKS}
        | {f"zone {text!a}": (f"2024-05-06T07:08:09{text}",) for text in ZONES}
        | {f"separator {text!a}": (f"2024-05-06{text}07:08",) for text in SEPARATORS}
        | {f"separator {text!a} of a week": (f"2024-W05{text}07:08",) for text in SEPARATORS}
        | {f"separator {text!a} of plain digits": (f"20240506{text}0708",) for text in SEPARATORS}
        | {f"separator {text!a} of plain week digits": (f"2024W05{text}0708",) for text in SEPARATORS}
        | {
            "half a character elsewhere": ("2024-05-0\udc00",),
            "quotes": ("it's no date",),
            "both quotes": ('it\'s "no" date',),
        },
        st.tuples(ISO | CHANGED | st.datetimes().map(lambda at: at.isoformat()) | TEXTS).filter(
            lambda given: not (isinstance(given[0], str) and given[0].startswith("0000") and "W" in given[0][4:6])
        ),
    ),
    Spec(
        "pyWeekDate",
        week_date,
        {ascii(text): (text,) for text in DATES if "W" in text},
        st.tuples(WEEKS.filter(lambda text: not text.startswith("0000"))),
        code=r"(text) => /^\d{4}-\d\d-\d\d$/.exec(pyWeekDate(text))?.[0] ?? null",
    ),
    Spec(
        "pyIsoClock",
        iso_clock,
        {
            ascii(text): (text, False)
            for text in CLOCKS
            if text[:2] not in ["24", "25"] and ":60" not in text and "-" not in text
        }
        | {
            f"{text!a} before a zone": (text, True)
            for text in CLOCKS
            if text[:2] < "24" and ":60" not in text and "-" not in text
        },
        st.tuples(
            st.times().map(str) | st.from_regex(r"\A[012][0-9]:?[0-5][0-9]:?[0-5][0-9][.,:]?[0-9]{0,9}x?\Z"),
            st.booleans(),
        ),
    ),
    Spec(
        "pyDatetime",
        lambda held: fields(moment(held)),
        {name: (NEW_YEAR | changes,) for name, changes in LIMITS.items()},
        st.builds(lambda held, changes: (held | changes,), (MOMENTS | NAIVE).map(fields), CHANGES),
    ),
]
