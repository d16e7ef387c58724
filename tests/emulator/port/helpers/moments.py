"""Dates, times and lengths of time, as the classes of `datetime` that a port has."""

from __future__ import annotations

import operator
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from .dates import EDGES, NAIVE, ZONED
from .specs import Spec, UnmodelledError
from .values import NUMBERS, Made

MICROSECOND = timedelta(microseconds=1)
PLACES = ["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "UTC", "Pacific/Chatham"]


def made(value: Any) -> Made:
    """Return a value of `datetime` with the JavaScript that makes it."""
    return Made(value, code_of(value))


def code_of(value: Any) -> str:
    """Return the JavaScript of a value of `datetime`."""
    if value is None or isinstance(value, (int, float)):
        return "null" if value is None else repr(value)
    if isinstance(value, timedelta):
        return f"new PyTimedelta({value.days}, {value.seconds}, {value.microseconds})"
    if value is UTC:
        return "PyTimezone.utc"
    if isinstance(value, ZoneInfo):
        return f"new PyZoneInfo('{value.key}')"
    if isinstance(value, timezone):
        return f"new PyTimezone({code_of(value.utcoffset(None))})"
    names = {datetime: ["year", "month", "day"], date: ["year", "month", "day"], time: []}[type(value)]
    names = [*names] if type(value) is date else [*names, "hour", "minute", "second", "microsecond", "tzinfo", "fold"]
    return f"new Py{type(value).__name__.title()}({', '.join(code_of(getattr(value, name)) for name in names)})"


DELTAS = st.timedeltas() | st.sampled_from([
    timedelta(0), timedelta(1), -timedelta(1), MICROSECOND, -MICROSECOND, timedelta.max, timedelta.min,
    timedelta(hours=25, microseconds=5), timedelta(days=-1, seconds=3661), timedelta(seconds=-0.5),
])  # fmt: skip
CLOSE = st.timedeltas(timedelta(-400), timedelta(400))
IN_PLACES = st.builds(
    lambda at, key, fold: at.replace(tzinfo=ZoneInfo(key), fold=fold),
    st.datetimes(datetime(1980, 1, 1), datetime(2036, 1, 1))
    | st.sampled_from([datetime(2024, 3, 31, 2, 30), datetime(2024, 10, 27, 2, 30), datetime(2024, 11, 3, 1, 30)])
    | st.sampled_from([datetime(2024, 3, 10, 2, 30), datetime(2024, 4, 7, 1, 45), datetime(2024, 10, 6, 2, 15)]),
    st.sampled_from(PLACES),
    st.integers(0, 1),
)
FIXED = st.builds(lambda at, tz: at.replace(tzinfo=tz), NAIVE | EDGES, ZONED | st.just(UTC))
MOMENTS = NAIVE | EDGES | FIXED | IN_PLACES
DATES = st.dates() | st.sampled_from([date.min, date.max, date(2024, 2, 29), date(2024, 12, 30), date(2021, 1, 3)])
TIMES = st.times(timezones=ZONED | st.just(UTC)) | st.times()
PARTS = st.integers(-1, 62) | st.sampled_from([2024, 9999, 10000, 999999, 1000000, 2**31, 10**30, "1", 1.5, None])
NOON = made(datetime(2024, 2, 29, 12, 5, 9, 7))
ZULU = made(datetime(2024, 2, 29, 12, 5, 9, tzinfo=UTC))
INDIA = made(datetime(2024, 2, 29, 17, 35, 9, tzinfo=timezone(timedelta(hours=5, minutes=30))))
TWICE = made(datetime(2024, 10, 27, 2, 30, fold=1, tzinfo=ZoneInfo("Europe/Berlin")))
SKIPPED = made(datetime(2024, 3, 31, 2, 30, tzinfo=ZoneInfo("Europe/Berlin")))
LEAP = made(date(2024, 2, 29))
HOUR = made(timedelta(hours=1))
SAMPLES = {"a naive one": NOON, "UTC": ZULU, "India": INDIA, "shown twice": TWICE, "skipped": SKIPPED}
SIGNS = {"<": operator.lt, ">=": operator.ge, "==": operator.eq, "+": operator.add, "-": operator.sub}
COMPUTED = "(a, b, sign) => ({ '==': pyEqual, '+': pyAdd, '-': pySubtract, '*': pyMultiply, '/': pyDivide, "
COMPUTED += "'//': pyFloorDiv, '%': pyMod, divmod: pyDivmod }[sign] ?? ((a, b) => sign === '<' "
COMPUTED += "? a.pyLess?.(b) ?? null : a.pyLess?.(b) === undefined ? null : !a.pyLess(b)))(a, b)"
MORE = SIGNS | {"*": operator.mul, "/": operator.truediv, "//": operator.floordiv, "%": operator.mod, "divmod": divmod}


def computed(a: Any, b: Any, sign: str) -> Any:
    """Return what an operator gives."""
    if sign in ("<", ">=") and not isinstance(b, type(a)) and not isinstance(a, type(b)):
        return None
    return MORE[sign](a, b)


def everything_of_delta(delta: timedelta) -> Any:
    """Return all that a timedelta says."""
    seen = [delta.days, delta.seconds, delta.microseconds, delta.total_seconds(), str(delta), repr(delta), bool(delta)]
    return [*seen, abs(delta) if delta != timedelta.min else 0]


def everything_of_moment(at: datetime) -> Any:
    """Return all that a datetime says."""
    seen: list[Any] = [
        str(at),
        repr(at),
        at.isoformat(),
        at.isoformat(" ", "minutes"),
        at.utcoffset(),
        f"{at:%d.%m.%y}",
    ]
    seen += [at.date(), at.time(), at.timetz(), at.toordinal(), at.weekday(), at.isoweekday(), tuple(at.isocalendar())]
    seen += [at.isocalendar().week, at.replace(hour=3, tzinfo=None), at.replace(2000, fold=1), at.ctime(), f"{at}"]
    return [*seen, tuple(at.timetuple())[:8], at.timestamp(), tuple(at.utctimetuple())]


EVERYTHING = """(at) => [at.pyStr(), at.pyRepr(), at.isoformat(), at.isoformat(" ", "minutes"), at.utcoffset(),
  at.pyFormat("%d.%m.%y"), at.date(), at.time(), at.timetz(), at.toordinal(), at.weekday(), at.isoweekday(),
  pyTuple(...at.isocalendar()), at.isocalendar().week, at.replace(...Array(3), 3, ...Array(3), null),
  at.replace(2000, ...Array(7), 1), at.ctime(), at.pyFormat(""),
  pyTuple(...pyTimeTuple(at, 0).slice(0, 8)), at.timestamp(), pyTuple(...at.utctimetuple())]"""


def everything(at: datetime) -> Any:
    """Return all that a datetime says, where its time in UTC has a year."""
    try:
        return everything_of_moment(at)
    except OverflowError:
        raise UnmodelledError from None


SPECS = [
    Spec(
        "PyTimedelta",
        lambda *given: everything_of_delta(timedelta(*given)),
        {
            "nothing": (),
            "days": (1,),
            "part of a day": (1.5,),
            "all": (1, 2, 3, 4, 5, 6, 7),
            "below zero": (0, -1),
            "ties": (0, 0, 0.5),
            "odd ties": (0, 0, 1.5),
            "parts of all": (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7),
            "too many": (10**9,),
            "far too many": (10**10,),
            "nan": (float("nan"),),
            "infinity": (float("inf"),),
            "a str": ("1",),
            "none": (None,),
            "bool": (True,),
        },
        st.lists(NUMBERS | st.floats(-1e6, 1e6) | st.integers(-(10**6), 10**6), max_size=7).map(tuple),
        code="(...given) => { const d = new PyTimedelta(...given); return [d.days, d.seconds, d.microseconds, "
        "d.total_seconds(), d.pyStr(), d.pyRepr(), d.pyBool(), d.total === -86399999913600000000n ? 0 : d.pyAbs()]; }",
    ),
    Spec(
        "PyTimedelta",
        computed,
        {
            f"{sign} {name}": (a, b, sign)
            for sign in MORE
            for name, a, b in [
                ("hours", HOUR, made(timedelta(minutes=-7))),
                ("zero", HOUR, made(timedelta(0))),
                ("int", HOUR, 7),
                ("float", HOUR, 0.3),
                ("nought", HOUR, 0),
                ("nought as a float", HOUR, 0.0),
                ("int first", 3, HOUR),
                ("nan", HOUR, float("nan")),
                ("infinity", HOUR, float("inf")),
            ]
        },
        st.tuples(DELTAS.map(made), DELTAS.map(made) | NUMBERS, st.sampled_from(sorted(MORE))),
        code=COMPUTED,
    ),
    Spec(
        "pyTimedeltaTooLarge",
        timedelta,
        {"just": (10**9,), "below": (-(10**9),), "far": (2**31,), "very far": (10**30,)},
        st.tuples(st.integers(10**9, 10**12)),
    ),
    Spec(
        "pyTimedeltaTimes",
        lambda delta, number, divides: delta / number if divides else delta * number,
        {"times": (HOUR, 1.5, False), "through": (HOUR, 7, True), "nought": (HOUR, 0.0, True)},
        st.tuples(CLOSE.map(made), NUMBERS, st.booleans()),
    ),
    Spec(
        "pyMicrosecondsOf",
        lambda given: timedelta(**given) // MICROSECOND,
        {"days": ({"days": 1},), "weeks": ({"weeks": 0.1},), "a str": ({"days": "x"},)},
        st.tuples(st.dictionaries(st.sampled_from(["days", "hours", "minutes"]), st.floats(-1e6, 1e6))),
        code="(given) => { const { minutes = 0, hours = 0, days = 0, weeks = 0 } = given; "
        "return pyInteger(pyMicrosecondsOf({ minutes, hours, days, weeks })); }",
    ),
    Spec(
        "pyFloorOf",
        operator.floordiv,
        {"up": (7, 2), "down": (-7, 2), "below zero": (7, -2), "whole": (-8, 2), "nought": (1, 0)},
        st.tuples(st.integers(), st.integers()),
        code="(a, b) => pyInteger(pyFloorOf(BigInt(a), b))",
    ),
    Spec(
        "PyDatetime",
        everything,
        {name: (at,) for name, at in SAMPLES.items()}
        | {
            "the first": (made(datetime.min),),
            "the last": (made(datetime.max),),
            "1970": (made(datetime(1970, 1, 1, tzinfo=UTC)),),
            "an offset of seconds": (
                made(datetime(2024, 1, 1, tzinfo=timezone(-timedelta(seconds=1, microseconds=2)))),
            ),
        },
        st.tuples(MOMENTS.map(made)),
        code=EVERYTHING,
    ),
    Spec(
        "PyDatetime",
        computed,
        {
            f"{name} {sign} {other}": (a, b, sign)
            for sign in SIGNS
            for name, a in SAMPLES.items()
            for other, b in [*SAMPLES.items(), ("an hour", HOUR), ("a date", LEAP), ("an int", 5), ("none", None)]
        },
        st.tuples(MOMENTS.map(made), (MOMENTS | CLOSE | DATES).map(made), st.sampled_from(sorted(SIGNS))),
        code=COMPUTED,
    ),
    Spec(
        "PyDatetime",
        datetime,
        {
            "a date": (2024, 2, 29),
            "all": (2024, 2, 29, 1, 2, 3, 4),
            "no such day": (2023, 2, 29),
            "month 13": (2024, 13, 1),
            "year 0": (0, 1, 1),
            "hour 24": (2024, 1, 1, 24),
            "a str": (2024, "1", 1),
            "a float": (2024, 1.0, 1),
            "large": (10**10, 1, 1),
            "very large": (10**30, 1, 1),
            "no zone": (2024, 1, 1, 0, 0, 0, 0, 5),
        },
        st.tuples(st.integers(-1, 10001), *[PARTS] * 6),
        code="(...given) => new PyDatetime(...given)",
    ),
    Spec(
        "PyDatetime",
        lambda at, zone: at.astimezone(zone),
        {f"{name} in {key}": (at, made(ZoneInfo(key))) for name, at in SAMPLES.items() for key in PLACES}
        | {"no zone": (NOON, 5), "out of range": (made(datetime.min), made(timezone(-timedelta(hours=1))))},
        st.tuples(
            (NAIVE.filter(lambda at: 1971 < at.year < 2036) | IN_PLACES).map(made),
            (ZONED | st.sampled_from(PLACES).map(ZoneInfo)).map(made),
        ),
        code="(at, zone) => at.astimezone(zone)",
    ),
    Spec(
        "PyDatetime",
        lambda at, sep, timespec: at.isoformat(sep, timespec),
        {
            spec: (INDIA, "T", spec)
            for spec in ["auto", "hours", "minutes", "seconds", "milliseconds", "microseconds", "days", ""]
        }
        | {"two characters": (NOON, "ab", "auto"), "a pair": (NOON, "😀", "auto"), "none": (NOON, None, "auto")},
        st.tuples(
            MOMENTS.map(made), st.sampled_from([" ", "T", "é"]), st.sampled_from(["auto", "hours", "milliseconds"])
        ),
        code="(at, sep, timespec) => at.isoformat(sep, timespec)",
    ),
]
