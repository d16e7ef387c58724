"""The clock, sleeping, and the modules `time` and `calendar`."""

from __future__ import annotations

import calendar
import time as clock
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from .moments import (
    DATES,
    LEAP,
    NOON,
    PLACES,
    made,
)
from .specs import Spec

INSTANTS = (
    st.floats(-6e10, 2.5e11)
    | st.integers(-(10**11), 10**12)
    | st.floats(-1e4, 1e4)
    | st.integers(0, 2**31).map(lambda ms: ms / 1000)
)


def seen_time(found: Any) -> Any:
    """Return all that a struct_time says."""
    return [tuple(found), found.tm_year, found.tm_isdst, found.tm_zone, found.tm_gmtoff, repr(found)]


SEEN_TIME = "[pyTuple(...t), t.tm_year, t.tm_isdst, t.tm_zone, t.tm_gmtoff, t.pyRepr()]"


def outcome_of_sleep(seconds: Any) -> None:
    """Raise what time.sleep raises; nothing that this is given takes long."""
    clock.sleep(seconds)


SPECS = [
    Spec(
        "PyStructTime",
        lambda at: seen_time(at.timetuple()),
        {"naive": (NOON,), "a day": (LEAP,)},
        st.tuples(st.datetimes().map(made)),
        code=f"(at) => {{ const t = at.timetuple(); return {SEEN_TIME}; }}",
    ),
    Spec(
        "pyTimeTuple",
        lambda at, dst: (*tuple(at.timetuple())[:8], dst),
        {"naive": (NOON, -1), "a day": (LEAP, 0)},
        st.tuples(DATES.map(made), st.integers(-1, 1)),
    ),
    *[
        Spec(
            name,
            lambda tz=None: repr(datetime.now(tz).tzinfo),
            {
                "no zone": (),
                "none": (None,),
                "UTC": (made(UTC),),
                "a place": (made(ZoneInfo("Asia/Kolkata")),),
                "a str": ("UTC",),
            },
            st.tuples(st.sampled_from(PLACES).map(ZoneInfo).map(made)),
            code="(tz) => { const at = pyNow(tz); if (Math.abs(at.timestamp() - Date.now() / 1000) > 60) return at; "
            "return at.tzinfo ? at.tzinfo.pyRepr() : 'None'; }",
        )
        for name in ["pyNow"]
    ],
    *[
        Spec(
            name,
            lambda *_: True,
            {"now": (), "again": ()},
            st.tuples(),
            code=f"() => Math.abs(Number({code}) - Date.now()) < 60000",
        )
        for name, code in [
            ("pyUtcNow", "pyUtcNow().timestamp() * 1000"),
            ("pyTime", "pyTime() * 1000"),
            ("pyTimeNs", "BigInt(pyTimeNs()) / 1000000n"),
            ("pyToday", "Date.now() - Math.abs(Date.now() / 86400000 - pyToday().toordinal() + 719163) + 1"),
        ]
    ],
    Spec(
        "pyFromTimestamp",
        lambda at, zone=None: datetime.fromtimestamp(at, zone or UTC).replace(tzinfo=zone),
        {
            "1970": (0,),
            "milliseconds": (1714979289.123,),
            "rounded": (0.0000005,),
            "rounded to even": (0.0000015,),
            "below zero": (-0.0000005,),
            "a year too late": (1714979289123,),
            "far too late": (10**17,),
            "out of all": (1e30,),
            "before year 1": (-62135596801,),
            "nan": (float("nan"),),
            "bool": (True,),
            "str": ("1",),
            "none": (None,),
            "UTC": (1714979289.5, made(UTC)),
            "a place": (1714979289.5, made(ZoneInfo("America/New_York"))),
            "no zone": (1, 5),
        },
        st.tuples(INSTANTS) | st.tuples(st.integers(0, 2**31), st.sampled_from(PLACES).map(ZoneInfo).map(made)),
    ),
    Spec(
        "pyHalfEven",
        round,
        {"up": (1.5,), "down": (2.5,), "below": (-0.5,), "third": (0.3,)},
        st.tuples(st.floats(-1e6, 1e6) | st.integers(-99, 99).map(lambda n: n / 2)),
        code="(x) => pyHalfEven(Number(x)) + 0",
    ),
    Spec(
        "pyUtcFromTimestamp",
        lambda at: datetime.fromtimestamp(at, UTC).replace(tzinfo=None),
        {"1970": (0,), "before": (-1.5,), "late": (1e12,), "str": ("1",)},
        st.tuples(INSTANTS),
    ),
    Spec(
        "pyDateFromTimestamp",
        lambda at: datetime.fromtimestamp(at, UTC).date(),
        {"1970": (0,), "before": (-1,), "late": (1e12,)},
        st.tuples(INSTANTS),
    ),
    Spec(
        "pySleep",
        outcome_of_sleep,
        {
            "no time": (0,),
            "a moment": (0.001,),
            "below zero": (-1,),
            "nan": (float("nan"),),
            "str": ("1",),
            "none": (None,),
            "false": (False,),
        },
        st.tuples(st.sampled_from([0, 0.0, 0.0004])),
    ),
    Spec(
        "pyGmtime",
        lambda at: seen_time(clock.gmtime(at)),
        {"1970": (0,), "part": (1.9,), "before": (-0.5,), "late": (1714979289,)},
        st.tuples(st.integers(-(10**10), 10**11)),
        code=f"(at) => {{ const t = pyGmtime(at); return {SEEN_TIME}; }}",
    ),
    Spec(
        "pyLocaltime",
        lambda at: tuple(clock.gmtime(at)),
        {"1970": (0,), "part": (1.9,)},
        st.tuples(st.integers(0, 10**10)),
    ),
    Spec(
        "pyTimegm",
        lambda at: calendar.timegm(clock.gmtime(at)),
        {"1970": (0,), "late": (1714979289,)},
        st.tuples(st.integers(0, 10**10)),
        code="(at) => pyTimegm(pyGmtime(at))",
    ),
    Spec(
        "pyMktime",
        float,
        {"1970": (0,), "late": (1714979289,)},
        st.tuples(st.integers(0, 10**10)),
        code="(at) => pyMktime(pyGmtime(at))",
    ),
    Spec(
        "pyMonthRange",
        calendar.monthrange,
        {
            "leap": (2024, 2),
            "not": (2100, 2),
            "13": (2024, 13),
            "a part": (2024, -1.5),
            "0": (2024, 0),
            "str": (2024, "1"),
        },
        st.tuples(st.integers(1, 9999), st.integers(1, 12)),
    ),
    Spec(
        "pyCtime",
        lambda at: clock.asctime(clock.gmtime(at)),
        {"1970": (0,), "late": (1714979289.9,), "a day of two digits": (1e9,)},
        st.tuples(st.integers(0, 10**10)),
    ),
    Spec(
        "pyAsctime",
        lambda at: clock.asctime(clock.gmtime(at)),
        {"1970": (0,), "early": (-62135596800,)},
        st.tuples(st.integers(-(10**10), 10**10)),
        code="(at) => pyAsctime(pyGmtime(at))",
    ),
    Spec(
        "pyMonthCalendar",
        calendar.monthcalendar,
        {"leap": (2024, 2), "four weeks": (2021, 2), "six weeks": (2023, 10), "13": (2024, 13)},
        st.tuples(st.integers(1, 9999), st.integers(1, 12)),
    ),
    Spec(
        "pyWeekday",
        calendar.weekday,
        {
            "a day": (2024, 2, 29),
            "none": (2023, 2, 29),
            "far": (12000, 1, 1),
            "before": (-4, 2, 29),
            "str": (2024, "1", 1),
        },
        st.tuples(st.integers(-3000, 19999), st.integers(1, 12), st.integers(1, 28)),
    ),
    Spec(
        "pyLeapdays",
        calendar.leapdays,
        {"some": (2000, 2025), "none": (2001, 2004), "back": (2024, 2000), "a century": (1896, 1905)},
        st.tuples(st.integers(-999, 9999), st.integers(-999, 9999)),
    ),
    Spec(
        "pyIsLeap",
        calendar.isleap,
        {"2024": (2024,), "1900": (1900,), "2000": (2000,)},
        st.tuples(st.integers(-9999, 9999)),
    ),
]
