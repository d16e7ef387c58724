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
from zoneinfo import ZoneInfo

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
