"""The lenient rule for dates: each row was asked of dayjs on Node 20."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from emulator.mappings.lenient_dates import is_lenient_date
from functions.shared.lenient_dates import is_lenient_date as is_lenient_date_in_handlers

ROWS = (Path(__file__).parent / "examples" / "dates.jsonl").read_text(encoding="utf-8").splitlines()
RULES = pytest.mark.parametrize(
    "takes", [is_lenient_date, is_lenient_date_in_handlers], ids=["mappings", "handlers from mappings"]
)

DATES = """
2023
2023-08-01
2023-02-30
2023-08-01T10:11:12.123Z
2023-08-01T24:00
2023-8-1 9:5
20230801T1011
1700000000
1700000000000
5.5
-1
8/13/2023
2023/8/1
Aug 1, 2023
1 august 2023 10:00 pm
Tue Aug 01 2023 10:11:12 GMT+0200 (CEST)
Wed, 01 Aug 2023 10:11:12 -0800
plan 9
v 2
00
12/31/99
2023-08-01T10:11:12+0200
+275760-09-13
1/2 10:30:59.999
(comment) 1
10:11:12.5 1/1
1/1 10:30.05
1/1 10:60
99999999999999999
2023-08-01T25:00:00
8640000000000
-8640000000000
1234567890123.25
0.000001
1e-7
+275760-09-13T00:00:00.000Z
+275760-09-13T01:00+01:00
-271821-04-20
-271821-04-19T23:00-01:00
Sep 13 275760 01:00 GMT+0100
""".strip().splitlines()

NO_DATES = """
never
Mon
13/08/2023
2023-13-40T10:00:00Z
2023-08-01T10:11:12+25:00
2023 foo
1 pm
10:11
abc 13
Infinity
NaN
8640000000001
-000000
+275760-09-14
1/2/3/4
1/1 10:30.5
1/1 13 pm
1) 2
8/1/2023 10:11:12 +123456
Jan 32 2023 44
9007199254740992
9007199254740993.5
1234567890123456000
123456789012345680000
8640000000000.5
1e+21
+275760-09-13T00:00:00.001Z
+275760-09-13T00:00-00:01
-271821-04-19T23:59:59Z
-271821-04-20T00:30+01:00
Sep 13 275760 00:00 EST
Sep 13 275760 00:00:01
8/1 2:10:11:1000:30
""".strip().splitlines()


@RULES
@pytest.mark.parametrize("text", ["2023 Aug 1\0never", *DATES])
def test_a_date(text: str, takes: Callable[[str], bool]) -> None:
    """Segment takes the text, though people might not."""
    assert takes(text)


@RULES
@pytest.mark.parametrize("text", ["", " ", "\u0661", "\0001990", *NO_DATES])
def test_no_date(text: str, takes: Callable[[str], bool]) -> None:
    """Segment refuses the whole event."""
    assert not takes(text)


@RULES
@pytest.mark.parametrize("row", [json.loads(line) for line in ROWS], ids=range(len(ROWS)))
def test_an_example(row: dict[str, object], takes: Callable[[object], bool]) -> None:
    """What the published packages make of a text."""
    assert row["expected"] == takes(row["text"])
