"""Dates and addresses of mails, and the averages of `statistics`."""

from __future__ import annotations

import email.utils
import statistics
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from typing import Any

from hypothesis import strategies as st

from .clocks import INSTANTS
from .moments import FIXED, INDIA, NOON, ZULU, made
from .specs import Spec, UnmodelledError
from .values import NUMBERS

DATES = [
    "Fri, 09 Nov 2001 01:08:47 -0000",
    "Mon, 20 Nov 1995 19:12:08 -0500",
    "20 Nov 95 19:12 EST",
    "Sun Nov  6 08:49:37 1994",
]
DATES += [
    "Sunday, 06-Nov-94 08:49:37 GMT",
    "Nov 6 1994, 08:49:37",
    "6 november 1994 08.49 Z",
    "Fri,09 Nov 2001 01:08:47+0100",
]
DATES += [
    "",
    "no date",
    "1 2 3 4 5",
    "Fri, 31 Feb 2001 01:08:47 +0000",
    "9 Nov 2001 25:08:47 +0000",
    "9 Nov 2001 1:8",
    "9 Nov 2001",
]
DATES += [
    "9 Nov 2001 01:08:47 +2500",
    "9 Nov 2001 01:08:47 XYZ",
    "2001 Nov 9 01:08:47 GMT",
    "9 Nov 68 01:08:47 -0130",
    "9 Nov 2001 1.2.3.4 Z",
]
NAMES = ["Ann", "Ann O'Neil", "O. Ann", 'say "hi"', "back\\slash", "", "a@b", "[x]", None]
MOMENTS = FIXED.filter(lambda at: at.utcoffset() == timedelta(minutes=at.utcoffset() // timedelta(minutes=1)))


def mail_clock(year: str, day: str, clock: str, zone: str) -> Any:
    """Return the parts of a date in November."""
    found = email.utils.parsedate_to_datetime(f"{day} Nov {year} {clock} {zone}")
    offset = found.utcoffset()
    return [None if offset is None else offset // timedelta(seconds=1), *found.timetuple()[:6]]


def average(function: Any) -> Any:
    """Return a function of statistics whose results with NaN are not asked for: their order decides."""

    def called(data: Any) -> Any:
        items = list(data) if isinstance(data, (list, tuple)) else []
        if any(isinstance(item, float) and item != item for item in items):  # noqa: PLR0124 - NaN only
            raise UnmodelledError
        return function(data)

    return called


SPECS = [
    Spec(
        "pyFormatDatetime",
        email.utils.format_datetime,
        {"naive": (NOON,), "UTC": (ZULU,), "GMT": (ZULU, True), "India": (INDIA,), "India as GMT": (INDIA, True)},
        st.tuples((MOMENTS | st.datetimes()).map(made)),
    ),
    Spec(
        "pyFormatDate",
        lambda at, usegmt=False: email.utils.format_datetime(
            datetime.fromtimestamp(at, UTC).replace(tzinfo=UTC if usegmt else None), usegmt
        ),
        {"1970": (0,), "GMT": (0, True), "late": (1e12,)},
        st.tuples(INSTANTS, st.booleans()),
        code="(at, usegmt) => pyFormatDate(at, false, usegmt)",
    ),
    Spec(
        "pyFormatAddr",
        email.utils.formataddr,
        {ascii(name): ((name, "ann@example.com"),) for name in [*NAMES, "Ünn", "日本"]}
        | {"address": (("Ann", "ü@x.test"),), "no text": (("Ann", 5),)},
        st.tuples(st.tuples(st.text(st.characters(exclude_categories=["Cs"]), max_size=9), st.just("a@b.c"))),
    ),
    Spec(
        "pyParseDate",
        email.utils.parsedate_to_datetime,
        {text: (text,) for text in DATES} | {"none": (None,), "int": (5,), "nothing": (0,), "list": ([1],)},
        st.tuples(MOMENTS.filter(lambda at: at.year > 999).map(email.utils.format_datetime) | st.sampled_from(DATES)),
    ),
    Spec(
        "pyMailDate",
        lambda text: None if email.utils.parsedate_tz(text) is None else True,
        {text: (text,) for text in DATES},
        st.tuples(
            st.lists(st.sampled_from(["Fri,", "9", "Nov", "2001", "01:02", "GMT", "+0100", ","]), max_size=6).map(
                " ".join
            )
        ),
        code="(text) => pyMailDate(text) && true",
    ),
    Spec(
        "pyMailClock",
        mail_clock,
        {
            "two": ("2001", "9", "1:2", "GMT"),
            "short year": ("70", "9", "1:2:3", "-0100"),
            "dots": ("2001", "9", "1.2.3", ""),
        },
        st.tuples(
            st.sampled_from(["1999", "68", "69"]),
            st.just("7"),
            st.times().map(lambda at: f"{at:%H:%M:%S}"),
            st.just("EST"),
        ),
        code="(year, day, clock, zone) => pyMailClock([year, 11, day], clock, zone)",
    ),
    Spec(
        "pyMailOffset",
        lambda zone: mail_clock("2001", "9", "1:2", zone)[0],
        {
            zone or "none": (zone,)
            for zone in ["", "GMT", "EST", "PDT", "Z", "-0000", "+0000", "+0530", "-1200", "QQ", "UT"]
        },
        st.tuples(st.integers(-1200, 1200).map(lambda number: f"{number:+05}")),
    ),
    Spec(
        "pyMean",
        average(statistics.mean),
        {
            "ints": ([1, 2, 3],),
            "a part": ([1, 2],),
            "floats": ([0.1, 0.2, 0.3],),
            "mixed": ([1, 2.5, True],),
            "large": ([10**30, 1],),
            "infinite": ([1, float("inf")],),
            "none": ([],),
            "texts": (["a"],),
            "no list": (5,),
        },
        st.tuples(st.lists(NUMBERS | st.integers(-99, 99), min_size=1, max_size=6)),
    ),
    Spec(
        "pyExactMean",
        statistics.mean,
        {"ints": ([1, 2, 4],), "floats": ([1e16, 1.0, -1e16],)},
        st.tuples(st.lists(st.floats(-1e9, 1e9), min_size=1, max_size=6)),
    ),
    Spec(
        "pyMedian",
        average(statistics.median),
        {
            "odd": ([3, 1, 2],),
            "even": ([4, 1, 3, 2],),
            "none": ([],),
            "texts": (["b", "a", "c"],),
            "mixed": ([1, "a"],),
        },
        st.tuples(st.lists(NUMBERS, min_size=1, max_size=6)),
    ),
    *(
        Spec(
            f"py{name.capitalize()}",
            average(getattr(statistics, name)),
            {
                "ints": ([1, 2, 4],),
                "whole": ([1, 3, 5, 7],),
                "floats": ([0.1, 0.2, 0.4],),
                "alike": ([2.5, 2.5],),
                "one": ([5],),
                "none": ([],),
                "texts": (["a", "b"],),
                "large": ([10**30, 1],),
                "least": ([5e-324, 1e300],),
            },
            st.tuples(st.lists(st.floats(-1e9, 1e9) | st.integers(-99, 99), min_size=2, max_size=6)),
        )
        for name in ("stdev", "pstdev", "variance", "pvariance")
    ),
    Spec(
        "pySpread",
        lambda data: statistics.variance(data) * 1.0,
        {"floats": ([0.5, 0.25],), "ints": ([3, 9],)},
        st.tuples(st.lists(st.integers(-99, 99), min_size=2, max_size=6)),
        code="(data) => pyMultiply(pyFloatOf(pyRatio(...pySpread(data, 1, ''))), new PyFloat(1))",
    ),
    Spec(
        "pyRatioOf",
        lambda number: [str(part) for part in number.as_integer_ratio()],
        {"half": (0.5,), "minus": (-0.75,), "least": (5e-324,)},
        st.tuples(st.floats(-1e3, 1e3).filter(lambda number: not number.is_integer())),
        code="(number) => pyRatioOf(number).map(String)",
    ),
    Spec(
        "pyFmean",
        statistics.fmean,
        {
            "weights": ([1, 2.5], [3, 1]),
            "too few": ([1, 2], [1]),
            "too many": ([1], [1, 2]),
            "of nothing": ([1, 2], [0, 0]),
            "none": ([], []),
        },
        st.tuples(st.lists(NUMBERS, max_size=3), st.lists(st.integers(0, 9), max_size=3)),
    ),
    Spec(
        "pyHarmonicMean",
        average(statistics.harmonic_mean),
        {
            "ints": ([40, 60],),
            "one": ([2.5],),
            "one below": ([-1],),
            "a text": (["a"],),
            "a zero": ([1, 0, -1],),
            "below": ([1, -1, 0],),
            "texts": (["a", "b"],),
            "infinite": ([1, float("inf")],),
            "tiny": ([5e-324, 1.0],),
            "none": ([],),
        },
        st.tuples(st.lists(st.floats(0, 1e9) | st.integers(0, 99), max_size=5)),
    ),
    Spec(
        "pyHarmonicMean",
        statistics.harmonic_mean,
        {
            "weights": ([40, 60], [5, 30]),
            "of nothing": ([1, 2], [0, 0]),
            "too few": ([1, 2], [1]),
            "below": ([1], [-1]),
        },
        st.tuples(st.lists(st.integers(0, 99), max_size=3), st.lists(st.integers(-1, 9), max_size=3)),
    ),
    Spec(
        "pyGeometricMean",
        lambda data: round(statistics.geometric_mean(data), 6),
        {"ints": ([54, 24, 36],), "none": ([],), "zero": ([0, 1],), "below": ([-1],), "texts": (["a"],)},
        st.tuples(st.lists(st.integers(0, 99) | st.floats(0.1, 1e3), max_size=4)),
        code="(data) => pyRound(pyGeometricMean(data), 6)",
    ),
    Spec(
        "pyExactSum",
        lambda numbers: str(sum(map(Fraction, numbers))),
        {"ints": ([1, 2],), "parts": ([0.5, 0.25, 3],)},
        st.tuples(st.lists(st.floats(-1e9, 1e9).filter(lambda x: x != int(x)), min_size=1, max_size=4)),
        code="""(numbers) => {
  let [top, bottom] = pyExactSum(numbers);
  while (top % 2n === 0n && bottom > 1n) [top, bottom] = [top / 2n, bottom / 2n];
  return bottom === 1n ? `${top}` : `${top}/${bottom}`;
}""",
    ),
    Spec(
        "pyFmean",
        statistics.fmean,
        {"ints": ([1, 2],), "none": ([],), "texts": (["a"],), "mixed": ([True, 0.5],)},
        st.tuples(st.lists(st.floats(-1e9, 1e9) | st.integers(-99, 99), min_size=1, max_size=6)),
    ),
    *(
        Spec(
            helper,
            function,
            {"odd": ([3, 1, 2],), "even": ([4, 1, 3, 2],), "none": ([],), "mixed": ([1, "a"],)},
            st.tuples(st.lists(st.integers(-9, 9), min_size=1, max_size=6)),
        )
        for helper, function in (("pyMedianLow", statistics.median_low), ("pyMedianHigh", statistics.median_high))
    ),
    *(
        Spec(
            helper,
            function,
            {"first": (["b", "a", "a", "b"],), "text": ("hello",), "none": ([],), "unhashable": ([[1]],)},
            st.tuples(st.lists(st.integers(0, 3) | st.booleans() | st.none(), min_size=1, max_size=8)),
        )
        for helper, function in (("pyMode", statistics.mode), ("pyMultimode", statistics.multimode))
    ),
    Spec(
        "pyQuantiles",
        lambda data, n=4, method="exclusive": statistics.quantiles(data, n=n, method=method),
        {"quarters": ([1, 2, 3, 4, 5],), "one": ([1],), "no parts": ([1, 2], 0), "other": ([1, 2], 4, "x")},
        st.tuples(
            st.lists(st.integers(-99, 99) | st.floats(-99, 99), min_size=2, max_size=9),
            st.integers(1, 12),
            st.sampled_from(["inclusive", "exclusive"]),
        ),
    ),
]
