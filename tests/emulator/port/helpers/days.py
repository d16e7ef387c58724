"""Days, times of day, time zones, and what datetimes are reckoned from."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from .dates import DATES as DATE_TEXTS
from .moments import (
    COMPUTED,
    DATES,
    FIXED,
    HOUR,
    LEAP,
    MOMENTS,
    NOON,
    PLACES,
    SAMPLES,
    SIGNS,
    TIMES,
    computed,
    made,
)
from .specs import Spec
from .values import TEXTS


def everything_of_day(day: date) -> Any:
    """Return all that a date says."""
    seen = [str(day), repr(day), day.toordinal(), day.weekday(), day.isoweekday(), tuple(day.isocalendar())]
    return [*seen, repr(day.isocalendar()), day.ctime(), f"{day:%d.%m.}", tuple(day.timetuple()), day.replace(day=1)]


def everything_of_time(at: time) -> Any:
    """Return all that a time of day says."""
    seen = [str(at), repr(at), at.isoformat("milliseconds"), at.utcoffset(), at.tzname(), f"{at:%H-%M %z %Z}"]
    return [*seen, at.replace(minute=1), at.replace(tzinfo=None, fold=1)]


KEYS = [
    *PLACES,
    "Foo/Bar",
    "europe/paris",
    "Europe/PARIS",
    "PST",
    "EST",
    "SystemV/PST8",
    "",
    "+05:30",
    "Etc/GMT+5",
    5,
    None,
]


NAMED = [
    "Europe/Berlin",
    "Europe/London",
    "Europe/Moscow",
    "America/New_York",
    "America/Los_Angeles",
    "America/Sao_Paulo",
]
NAMED += ["America/Phoenix", "Asia/Kolkata", "Asia/Tokyo", "Asia/Dubai", "Asia/Kathmandu", "Australia/Sydney"]
NAMED += ["Pacific/Auckland", "Africa/Johannesburg", "Etc/GMT+5", "GMT", "UTC"]


def said(key: str, year: int, month: int, day: int) -> list[Any]:
    """Return what a zone is called at noon of a day, and whether it is summer there."""
    at = datetime(year, month, day, 12, 30, tzinfo=ZoneInfo(key))
    summer = at.dst()
    assert summer is not None
    return [at.tzname(), summer.total_seconds(), at.strftime("%Z%z"), at.timetuple().tm_isdst]


ISO_TIMES = ["03", "03:04", "T03:04:05", "030405.5", "03:04:05,1234567", "03:04Z", "03:04:05.123456+05:30", "", "T"]
ISO_TIMES += ["3:04", "03:4", "03:60", "03:04:05.", "03:04+24:00", "no", "2024-01-01"]

TAILED = [
    "2024-05-06T00:00", "", "2024-W05-1x", "20260131T1", "20260131\xe9", "20260131\U0001f600", "20260131--", "20260131T",
    "2026W05611", "2026W0561x", "2026W0561", "2026-0131x", "20261301xx", "2026013111",
]  # fmt: skip
"""Texts that go on after a date, or do not end it."""
SPECS = [
    Spec(
        "PyDate",
        everything_of_day,
        {
            "leap day": (LEAP,),
            "first": (made(date.min),),
            "last": (made(date.max),),
            "week 53": (made(date(2021, 1, 3)),),
        },
        st.tuples(DATES.map(made)),
        code="(d) => [d.pyStr(), d.pyRepr(), d.toordinal(), d.weekday(), d.isoweekday(), pyTuple(...d.isocalendar()), "
        "d.isocalendar().pyRepr(), d.ctime(), d.pyFormat('%d.%m.'), pyTuple(...d.timetuple()), "
        "d.replace(undefined, undefined, 1)]",
    ),
    Spec(
        "PyDate",
        computed,
        {
            f"{sign} {name}": (LEAP, other, sign)
            for sign in SIGNS
            for name, other in [("itself", LEAP), ("a moment", NOON), ("a day", made(timedelta(1))), ("an int", 1)]
        }
        | {"too late": (made(date.max), made(timedelta(1)), "+"), "behind a day": (HOUR, LEAP, "+")},
        st.tuples(
            DATES.map(made),
            (DATES | st.timedeltas(timedelta(-900), timedelta(900))).map(made),
            st.sampled_from(sorted(SIGNS)),
        ),
        code=COMPUTED,
    ),
    Spec(
        "PyTime",
        everything_of_time,
        {
            "noon": (made(time(12)),),
            "all": (made(time(1, 2, 3, 4)),),
            "UTC": (made(time(1, tzinfo=UTC)),),
            "fold": (made(time(0, fold=1)),),
        },
        st.tuples(TIMES.map(made)),
        code="(t) => [t.pyStr(), t.pyRepr(), t.isoformat('milliseconds'), t.utcoffset(), t.tzname(), "
        "t.pyFormat('%H-%M %z %Z'), t.replace(undefined, 1), t.replace(...Array(4), null, 1)]",
    ),
    Spec(
        "PyTime",
        computed,
        {
            f"{sign} {name}": (made(time(12)), made(other), sign)
            for sign in ["<", ">=", "=="]
            for name, other in [
                ("itself", time(12)),
                ("later", time(13)),
                ("a zone", time(12, tzinfo=UTC)),
                ("a date", date(1, 1, 1)),
            ]
        },
        st.tuples(TIMES.map(made), TIMES.map(made), st.sampled_from(["<", ">=", "=="])),
        code=COMPUTED,
    ),
    Spec(
        "PyTzinfo",
        lambda zone, at: zone.fromutc(at.replace(tzinfo=zone)),
        {"UTC": (made(UTC), NOON), "a place": (made(ZoneInfo("Asia/Kolkata")), NOON)},
        st.tuples(
            st.sampled_from(PLACES).map(ZoneInfo).map(made),
            st.datetimes(datetime(1990, 1, 1), datetime(2036, 1, 1)).map(made),
        ),
        code="(zone, at) => zone.fromutc(at.replace(...Array(7), zone))",
    ),
    Spec(
        "PyTimezone",
        lambda delta: [repr(z := timezone(delta)), str(z), z.utcoffset(None), z.dst(None), z.tzname(None), z == UTC],
        {
            "hours": (HOUR,),
            "nothing": (made(timedelta(0)),),
            "a day": (made(timedelta(1)),),
            "an int": (5,),
            "none": (None,),
        },
        st.tuples(st.timedeltas(timedelta(-2), timedelta(2)).map(made)),
        code="(delta) => { const z = new PyTimezone(delta); return [z.pyRepr(), z.pyStr(), z.utcoffset(null), "
        "z.dst(null), "
        "z.tzname(null), z.pyEquals(PyTimezone.utc)]; }",
    ),
    Spec(
        "PyZoneInfo",
        lambda key: [str(ZoneInfo(key)), repr(ZoneInfo(key)), ZoneInfo(key) is ZoneInfo(key)],
        {ascii(key): (key,) for key in KEYS},
        st.tuples(st.sampled_from(KEYS)),
        code="(key) => { const zone = new PyZoneInfo(key); "
        "return [zone.pyStr(), zone.pyRepr(), zone === new PyZoneInfo(key)]; }",
    ),
    *(
        Spec(
            helper,
            said,
            {f"{key} {month}": (key, 2024, month, 5) for key in NAMED for month in (1, 7)}
            | {"UTC": ("UTC", 1970, 1, 1)},
            # What is known begins with 2000 in UTC, which Auckland meets in the afternoon of the first day.
            st.tuples(st.sampled_from(NAMED), st.integers(2000, 2037), st.integers(1, 12), st.integers(2, 28)),
            code="(key, year, month, day) => { const at = new PyDatetime(year, month, day, 12, 30, 0, 0, new PyZoneInfo(key)); "
            "return [at.tzname(), at.dst().total_seconds(), at.strftime('%Z%z'), at.timetuple().tm_isdst]; }",
        )
        for helper in ("pyZoneSays", "pyZoneNames")
    ),
    Spec(
        "pyZoneClock",
        lambda key: ZoneInfo(key).key,
        {ascii(key): (key,) for key in KEYS},
        st.tuples(st.sampled_from(KEYS)),
        code="(key) => pyZoneClock(key) && key",
    ),
    Spec(
        "PyIsoCalendarDate",
        lambda day: [
            tuple(day.isocalendar()),
            day.isocalendar().year,
            day.isocalendar().week,
            day.isocalendar().weekday,
        ],
        {"leap day": (LEAP,), "of the year before": (made(date(2021, 1, 3)),)},
        st.tuples(DATES.map(made)),
        code="(d) => { const i = d.isocalendar(); return [pyTuple(...i), i.year, i.week, i.weekday]; }",
    ),
    Spec(
        "pyIsoCalendar",
        lambda day: day.isocalendar(),
        {"leap day": (LEAP,), "of the year before": (made(date(2021, 1, 3)),)},
        st.tuples(DATES.map(made)),
    ),
    Spec(
        "pyDayNumber",
        lambda y, m, d: date(y, m, d).toordinal(),
        {"1": (1, 1, 1), "99": (99, 12, 31), "1970": (1970, 1, 1)},
        DATES.map(lambda d: (d.year, d.month, d.day)),
    ),
    Spec(
        "pyDayOf",
        lambda n: [*date.fromordinal(n).timetuple()[:3]],
        {"1": (1,), "last": (3652059,)},
        st.tuples(st.integers(1, 3652059)),
    ),
    Spec(
        "pyDayParts",
        lambda y, m, d: dict(
            zip(
                ["weekday", "yearday", "isoYear", "isoWeek"],
                [(x := date(y, m, d)).weekday(), x.timetuple().tm_yday, *x.isocalendar()[:2]],
                strict=True,
            )
        ),
        {"leap day": (2024, 2, 29), "of the year before": (2021, 1, 3)},
        DATES.map(lambda d: (d.year, d.month, d.day)),
    ),
    Spec(
        "pyDateFrom",
        lambda n: date.min + timedelta(n - 1),
        {"first": (1,), "none": (0,), "last": (3652059,), "beyond": (3652060,)},
        st.tuples(st.integers(-9, 4 * 10**6)),
    ),
    Spec("pyDateText", str, {"first": (made(date.min),), "leap day": (LEAP,)}, st.tuples(DATES.map(made))),
    Spec(
        "pyClockText",
        lambda at, spec: at.isoformat(spec),
        {spec: (made(time(1, 2, 3, 4)), spec) for spec in ["auto", "hours", "minutes", "seconds", "milliseconds", "x"]},
        st.tuples(st.times().map(made), st.sampled_from(["auto", "hours", "microseconds"])),
    ),
    Spec(
        "pyOffsetText",
        lambda delta, separator: (
            datetime(2024, 1, 1, tzinfo=timezone(delta)).strftime("%z") if not separator else str(timezone(delta))[3:]
        ),
        {
            "east": (HOUR, ":"),
            "west": (made(-timedelta(hours=5, seconds=7)), ""),
            "least": (made(timedelta(microseconds=-1)), ":"),
        },
        st.tuples(
            st.timedeltas(timedelta(-1, 1), timedelta(0, 86399)).filter(bool).map(made), st.sampled_from([":", ""])
        ),
    ),
    Spec(
        "pyCInt",
        lambda x: datetime(2024, 1, 1, x).hour,
        {
            "int": (5,),
            "bool": (True,),
            "large": (2**31,),
            "very large": (2**64,),
            "below": (-(2**31) - 1,),
            "str": ("1",),
            "float": (1.0,),
        },
        st.tuples(st.integers(0, 23) | st.integers(2**31, 2**70)),
    ),
    Spec(
        "pyInRange",
        lambda parts: {name: getattr(datetime(**parts), name) for name in parts},
        {
            "all": ({"year": 2024, "month": 2, "day": 29, "hour": 1, "fold": 1},),
            "no day": ({"year": 2023, "month": 2, "day": 29},),
            "no fold": ({"year": 2023, "month": 2, "day": 1, "fold": 2},),
            "no second": ({"year": 2023, "month": 2, "day": 1, "second": -1},),
        },
        st.builds(
            lambda *parts: (dict(zip(["year", "month", "day", "minute"], parts, strict=True)),),
            *(st.integers(-1, 10001), st.integers(0, 13), st.integers(0, 32), st.integers(-1, 60)),
        ),
    ),
    Spec(
        "pyZone",
        lambda zone: datetime(2024, 1, 1, tzinfo=zone).tzinfo,
        {"UTC": (made(UTC),), "none": (None,), "str": ("UTC",), "int": (0,)},
        st.tuples(st.sampled_from(PLACES).map(ZoneInfo).map(made) | TEXTS),
    ),
    Spec(
        "pyMicro",
        lambda at: (at - datetime.min) // timedelta(microseconds=1) + 86400 * 10**6,
        {"noon": (NOON,), "first": (made(datetime.min),)},
        st.tuples(st.datetimes().map(made)),
        code="(at) => pyInteger(pyMicro(at))",
    ),
    Spec(
        "pyMomentOf",
        lambda micro: datetime(1, 1, 1) + timedelta(microseconds=micro),
        {"first": (0,), "before": (-1,), "last": (315537897599999999,), "beyond": (315537897600000000,)},
        st.tuples(st.integers(0, 315537897599999999)),
        code="(micro) => pyMomentOf(BigInt(micro) + 86400000000n, 0, null)",
    ),
    Spec(
        "pyMomentArguments",
        lambda at: repr(at)[len("datetime.time(") : -1],
        {"noon": (made(time(12)),), "all": (made(time(1, 2, 3, 4, UTC, fold=1)),)},
        st.tuples(TIMES.map(made)),
        code="(at) => pyMomentArguments(at, [])",
    ),
    Spec(
        "pyMomentsApart",
        lambda one, other: (one - other) // timedelta(microseconds=1),
        {f"{name} and {other}": (a, b) for name, a in SAMPLES.items() for other, b in SAMPLES.items()},
        st.tuples(MOMENTS.map(made), MOMENTS.map(made)),
        code="(one, other) => pyInteger(pyMomentsApart(one, other, 'subtract'))",
    ),
    Spec(
        "pyTimestampOf",
        lambda at: at.timestamp(),
        {name: (at,) for name, at in SAMPLES.items()}
        | {"first": (made(datetime.min),), "last": (made(datetime.max.replace(fold=1)),)}
        | {"2262, rounded": (made(datetime(2262, 5, 6, 7, 8, 9, 123457, tzinfo=UTC)),)},
        st.tuples(MOMENTS.map(made)),
    ),
    Spec(
        "pyLocalSeconds",
        lambda at: int((at - datetime(1970, 1, 1)) // timedelta(seconds=1)) if at.timestamp() else 0,
        {"noon": (NOON,), "first": (made(datetime.min),), "1969": (made(datetime(1969, 12, 31, 23, 59, 59, 5)),)},
        st.tuples(st.datetimes().map(made)),
    ),
    Spec(
        "pyFromOrdinal",
        date.fromordinal,
        {"1": (1,), "0": (0,), "last": (3652059,), "beyond": (3652060,), "str": ("1",)},
        st.tuples(st.integers(-1, 3652070)),
    ),
    Spec(
        "pyDatetimeOfIso",
        datetime.fromisoformat,
        {
            text: (text,)
            for text in ["2024-05-06", "2024-05-06T07:08:09Z", "2024-05-06 07:08:09.5+05:30", "2024-W05-1", "no"]
        }
        | {"none": (None,), "int": (5,)},
        st.tuples(st.datetimes().map(lambda at: at.isoformat()) | FIXED.map(lambda at: at.isoformat())),
    ),
    *[
        Spec(
            name,
            kind.fromisocalendar,
            {
                "a day": (2024, 1, 1),
                "the year before": (2021, 53, 7),
                "no week 53": (2023, 53, 1),
                "no week": (2024, 0, 1),
                "no day": (2024, 1, 8),
                "no year": (0, 1, 1),
                "the last": (9999, 52, 5),
                "beyond": (9999, 52, 6),
                "no number": (2024, "1", 1),
            },
            st.tuples(st.integers(1, 9998), st.integers(0, 54), st.integers(1, 7)),
        )
        for name, kind in (("pyFromIsoCalendar", date), ("pyDatetimeOfWeek", datetime))
    ],
    Spec(
        "pyTimeOfIso",
        time.fromisoformat,
        {text: (text,) for text in ISO_TIMES} | {"none": (None,), "int": (5,)},
        st.tuples(st.times().map(lambda at: at.isoformat())),
    ),
    Spec(
        "pyDateOfIso",
        date.fromisoformat,
        {ascii(text): (text,) for text in [*DATE_TEXTS, *TAILED] if "W5" not in text} | {"none": (None,), "int": (5,)},
        st.tuples(DATES.map(str) | TEXTS),
    ),
    Spec(
        "pyCombine",
        datetime.combine,
        {
            "a day": (LEAP, made(time(1, 2))),
            "a zone": (LEAP, made(time(1, tzinfo=UTC))),
            "another zone": (LEAP, made(time(1)), made(UTC)),
            "a moment": (NOON, made(time(1))),
            "no day": (5, made(time(1))),
            "no time": (LEAP, None),
        },
        st.tuples(DATES.map(made), TIMES.map(made)),
    ),
]
