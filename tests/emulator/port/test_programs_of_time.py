"""Programs with dates, patterns, decimals and chance end alike in Python and in the JavaScript that they become."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import Any

from .both import differences, written

IMPORTS = """
import calendar
import email.utils
import random
import re
import secrets
import statistics
import time
import uuid
from datetime import date, timedelta, timezone
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

EMAIL = re.compile(r"^[\\w.+-]+@([\\w-]+\\.)+[a-z]{2,}$", re.IGNORECASE)
DATE = re.compile(r"(?P<year>\\d{4})-(?P<month>\\d\\d)(?:-(?P<day>\\d\\d))?")
BERLIN = ZoneInfo("Europe/Berlin")
"""
VALUES: list[Any] = [
    None,
    0,
    1714979289,
    1714979289123,
    -1.5,
    "",
    "2024-05-06T07:08:09.123Z",
    "2024-05-06",
    "ann.o'neil+x@Shop.Example.com",
    "on 2024-02-29 and 2023-13 é😀",
    "19.995",
    "-1E+3",
    "a, b ,c,,d",
    "Mon, 06 May 2024 07:08:09 GMT",
    [3, 1.5, 2],
    {"a": 1},
]
PROGRAMS = {
    "match": "answer(bool(EMAIL.match(v)))",
    "groups": "m = DATE.search(v)\n"
    "answer(m and [m['year'], m.group('month', 'day'), m.groupdict(), m.span(), m.start(2)])",
    "finditer": "answer([(m.group(), m.end()) for m in re.finditer(r'\\w+', v)])",
    "findall": "answer(re.findall(r'(\\w)(\\d)?', v))",
    "split": "answer(re.split(r'\\s*,\\s*', v, maxsplit=2))",
    "sub": "answer(re.sub(r'(\\d+)', lambda m: f'<{int(m.group(1)) * 2}>', v))",
    "template": "answer(DATE.sub(r'\\g<month>/\\1', str(v), count=1))",
    "escape": "answer(re.sub(rf'\\b{re.escape(str(v)[:3])}', '*', 'on a, 2024-', flags=re.I))",
    "fullmatch": "answer(re.fullmatch(r'-?\\d+(\\.\\d+)?', str(v)) is not None)",
    "iso": "answer(str(datetime.fromisoformat(v)))",
    "as many parts as there are": "answer(str(date(*[int(part) for part in str(v).split('-')])))",
    "a time of parts": "answer(str(datetime(*[int(part) for part in re.findall(r'\\d+', str(v))])))",
    "no more than it takes": "answer(round(*[1.25, 1, 2][: len(str(v)) % 4]))",
    "iso with a zone": "answer(datetime.fromisoformat(v.replace('Z', '+00:00')).astimezone(BERLIN).isoformat())",
    "milliseconds": "answer(int(datetime.fromisoformat(v).replace(tzinfo=timezone.utc).timestamp() * 1000))",
    "from a timestamp": "answer(datetime.fromtimestamp(v, tz=timezone.utc).strftime('%d.%m.%Y %H:%M %z'))",
    "from a local timestamp": "answer(datetime.fromtimestamp(v).isoformat())",
    "strptime": "answer(datetime.strptime(v, '%Y-%m-%d').strftime('%A, %d. %B %Y, week %V, day %j'))",
    "date": "d = date.fromisoformat(v)\n"
    "answer([d.weekday(), (d + timedelta(weeks=1)).isoformat(), (d - date(2024, 1, 1)).days])",
    "now": "answer([datetime.now(UTC).isoformat(), datetime.utcnow().isoformat(), time.time(), str(date.today())])",
    "now without a zone": "answer(datetime.now() - datetime(2020, 1, 1) > timedelta(days=1))",
    "naive and aware": "answer(datetime.now() < datetime.now(UTC))",
    "an int for a time": "answer(datetime.now(UTC) < v)",
    "formats": "now = datetime.now(UTC)\n"
    "answer([f'{now:%Y/%m/%d}', f'{now}', str(now - now), repr(timedelta(seconds=90))])",
    "sleep": "before = time.time()\ntime.sleep(0.0204)\nanswer(round(time.time() - before, 6))",
    "timedelta": "d = timedelta(hours=v)\n"
    "answer([str(d), d.total_seconds(), d / timedelta(minutes=7), d // 2 == d * 0.5])",
    "month": "answer(calendar.monthrange(2024, v))",
    "mail": "answer(email.utils.parsedate_to_datetime(v).isoformat())",
    "mail date": "answer(email.utils.formatdate(v, usegmt=True))",
    "decimal": "d = Decimal(v)\n"
    "answer([str(d * 3), str(d.quantize(Decimal('0.01'), rounding=ROUND_HALF_UP))])\n"
    "answer([f'{d:,.1f}', d > 5, d <= 100, 5 < d])",
    "decimal of a text": "answer(str(sum((Decimal(str(x)) for x in [v, 1, '2.50']), Decimal('0'))))",
    "decimal caught": "try:\n    answer(str(1 / Decimal(str(v))))\nexcept InvalidOperation:\n    answer('no number')",
    "mean": "answer([statistics.mean(v), statistics.median(v)])",
    "random": "answer([random.random(), random.randint(1, 6), random.uniform(0, 2), random.sample(range(50), 3)])",
    "choice": "answer([random.choice(v), secrets.choice(v)])",
    "shuffle": "items = list(v)\nrandom.shuffle(items)\nanswer(items)",
    "tokens": "answer([secrets.token_hex(4), secrets.token_urlsafe(), str(uuid.uuid4()), uuid.uuid4().hex])",
    "uuid": "answer([str(uuid.uuid5(uuid.NAMESPACE_DNS, v)), uuid.uuid3(uuid.NAMESPACE_URL, v).version])",
    "uuid of a text": "answer(uuid.UUID(v).hex)",
    "parts of a match": "m = DATE.search('2024-05')\nanswer([m.lastindex, m.lastgroup, m.re.pattern, m.string, m['year'], m[0], DATE.groups, dict(DATE.groupindex)])",
    "parts of a time": "now = datetime.now(UTC)\nanswer([now.year, now.month, now.microsecond, str(now.tzinfo), now.tzinfo is not None, now.hour])",
    "weeks": "y, w, d = datetime(2024, 5, 6).isocalendar()\nanswer([y, w, d, datetime(2024,5,6).isocalendar()[1], date(2024,5,6).isocalendar().week])",
    "order of dates": "ds = [date(2024,5,6), date(2023,1,1)]\nanswer([str(x) for x in sorted(ds)])\nanswer(str(max(ds)))\nanswer(date(2024,5,6) in ds)",
    "dates as keys": "d = {date(2024,5,6): 1}\nanswer(d[date(2024,5,6)])\nanswer(len({datetime(2024,1,1), datetime(2024,1,1)}))",
    "sum of lengths": "answer(str(sum([timedelta(1), timedelta(hours=2)], timedelta())))",
    "types": "now = datetime.now()\nanswer([isinstance(now, datetime), isinstance(now, date), isinstance(v, datetime), type(now).__name__, isinstance(timedelta(1), timedelta)])",
    "tuples of time": "t = time.gmtime(0)\nanswer([t.tm_year, t[0], t.tm_yday, time.strftime('%Y', t), list(t)[:3]])",
    "parts of a uuid": "u = uuid.UUID('12345678123456781234567812345678')\nanswer([u.hex, u.int % 7, u.version, str(u), u == uuid.UUID(str(u)), u.bytes.hex()])",
    "limits": "answer([str(datetime.min), str(date.max), str(datetime.max.year)])",
    "sorted by time": "ts = sorted([{'at': '2024-05-06'}, {'at': '2023-05-06'}], key=lambda e: datetime.fromisoformat(e['at']))\nanswer(ts)",
    "a zone for what has none": "at = datetime.fromisoformat('2024-05-06T00:00:00')\nif at.tzinfo is None:\n    at = at.replace(tzinfo=UTC)\nanswer(at.isoformat())",
    "in UTC": "at = datetime.fromisoformat('2024-05-06T10:00:00+02:00')\nanswer(at.astimezone(timezone.utc).strftime('%Y-%m-%dT%H:%M:%SZ'))",
    "whole times": "answer(int(time.time()))\nanswer(round(time.time() * 1000))\nanswer(time.time_ns() // 1000000)",
    "decimal as a number": "answer([int(Decimal('5.9')), float(Decimal('1.5')), round(Decimal('2.675'), 2) == Decimal('2.68'), str(abs(Decimal('-1'))), str(-Decimal('1')), str(Decimal('2') ** 3), bool(Decimal('0'))])",
    "sum of prices": "items=[{'price': '19.99', 'quantity': 3}, {'price': 5, 'quantity': 1}]\ntotal = sum(Decimal(str(i['price'])) * i['quantity'] for i in items)\nanswer(f'{total:.2f}')\nanswer(float(total))",
    "names of days": "answer([calendar.day_name[0], calendar.month_abbr[2], list(calendar.month_name)[1], calendar.MONDAY])",
    "a named replacement": "def up(m):\n    return m.group(0).upper()\nanswer(re.sub(r'[aeiou]', up, str(v)))",
    "pairs of a text": "P = re.compile(r'^\\s*(\\w+)\\s*=\\s*(.*?)\\s*$', re.M)\nanswer(dict(P.findall('a = 1\\nb=2 ')))",
    "a match in a condition": "if (m := re.match(r'(\\d+)', str(v))):\n    answer(m[1])\nelse:\n    answer(None)",
    "a wrong template": "try:\n    answer(re.sub('a', '\\\\q', 'a'))\nexcept re.error as e:\n    answer(str(e))",
    "a flag in the pattern": "answer(re.findall(r'(?i)[a-c]+', str(v)))",
    "zones": "answer(str(datetime(2024, 7, 1, 12, tzinfo=ZoneInfo('America/New_York')).astimezone(UTC)))\ntry:\n    ZoneInfo(str(v))\nexcept ZoneInfoNotFoundError as e:\n    answer(str(e))\nexcept (KeyError, ValueError) as e:\n    answer('other')",
    "overflow": "try:\n    answer(str(datetime(2024,1,1) + timedelta(days=v)))\nexcept OverflowError as e:\n    answer(str(e))",
    "since then": "delta = datetime.now(UTC) - datetime.fromisoformat(str(v).replace('Z', '+00:00'))\nanswer([delta.days, delta.seconds, delta.total_seconds() > 0])",
    "choices": "answer(random.choices(['a','b'], weights=[1, 2], k=4))\nanswer(random.randrange(0, 10, 3))",
    "clocks": "a = time.perf_counter()\nb = time.monotonic()\nanswer(a == b)",
    "json": "answer({'at': datetime.now(UTC)})",
}


def source() -> str:
    """Return a handler that runs the program whose name is the event's, with its value."""
    functions = [
        f"def program_{number}(v):\n{textwrap.indent(body, '    ')}\n" for number, body in enumerate(PROGRAMS.values())
    ]
    cases = [
        f"    if event['event'] == {name!r}:\n        program_{number}(event.get('v'))\n"
        for number, name in enumerate(PROGRAMS)
    ]
    return IMPORTS + "\n\n" + "\n\n".join(functions) + "\n\ndef onTrack(event, settings):\n" + "".join(cases)


def test_programs_of_time_end_alike(tmp_path: Path) -> None:
    """Requests, outcome, reason, and an error's name and text are the same for every program and value."""
    handler = written(tmp_path / "functions" / "programs", source())
    pairs = [(name, value) for name in PROGRAMS for value in VALUES]
    at = "2024-05-06T07:08:09.123Z"
    events = [
        {"type": "track", "messageId": str(number), "event": name, "v": value, "receivedAt": at}
        for number, (name, value) in enumerate(pairs)
    ]

    assert [] == list(differences(handler, events))
