import csv
import io
import json
import re
import string
import textwrap
from collections import defaultdict
from datetime import date, datetime, timedelta, timezone
from itertools import islice, zip_longest, tee, accumulate
from string import Template


class Pipe:
    def __init__(self, f):
        self.f = f

    def __ror__(self, other):
        return self.f(other)

    def __call__(self, *a, **k):
        return Pipe(lambda x: self.f(x, *a, **k))


@Pipe
def where(rows, **conditions):
    return [r for r in rows if all(r.get(k) == x for k, x in conditions.items())]


@Pipe
def pick(rows, *names):
    return [{n: r.get(n) for n in names} for r in rows]


def chunks(it, n):
    it = iter(it)
    while batch := list(islice(it, n)):
        yield batch


def snake(name):
    return (
        re.sub(r"(?<!^)(?=[A-Z][a-z])|(?<=[a-z0-9])(?=[A-Z])", "_", name)
        .replace("-", "_")
        .replace(" ", "_")
        .lower()
        .replace("__", "_")
    )


def camel(name, upper=False):
    head, *tail = re.split(r"[_\s-]+", name.strip())
    return (head.title() if upper else head.lower()) + "".join(map(str.title, tail))


def to_csv(rows, names=None):
    buffer = io.StringIO(newline="")
    writer = csv.DictWriter(
        buffer,
        names or sorted({k for r in rows for k in r}),
        extrasaction="ignore",
        restval="-",
        lineterminator="\n",
        quoting=csv.QUOTE_MINIMAL,
    )
    writer.writeheader()
    writer.writerows(rows)
    return buffer.getvalue()


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, (datetime, date)):
            return o.isoformat()
        if isinstance(o, (set, frozenset)):
            return sorted(o)
        if isinstance(o, timedelta):
            return o.total_seconds()
        if hasattr(o, "__json__"):
            return o.__json__()
        return super().default(o)


class Thing:
    def __json__(self):
        return {"thing": [1, 2]}


def program(v):
    rows = [{"id": 1, "kind": "a", "v": v}, {"id": 2, "kind": "b"}, {"id": 3, "kind": "a", "note": 'say "hi", ok\nyes'}]
    out = [
        rows | where(kind="a") | pick("id", "v"),
        list(chunks(range(5), 2)),
        [snake(x) for x in ("HTTPResponseCode", "userId", "already_snake", "Some Name-x", "ABC")],
        [camel(x) for x in ("user_id", "Some-name x", "a")],
        camel("order_total", upper=True),
    ]
    out.append(to_csv(rows))
    out.append(list(csv.reader(io.StringIO('a,"b ""q""",c\n1,,"x\ny"\n'))))
    out.append(
        json.dumps(
            {
                "d": date(2024, 2, 29),
                "t": datetime(2024, 1, 1, tzinfo=timezone(timedelta(hours=-5, minutes=-30))),
                "s": {3, 1},
                "x": Thing(),
                "v": v,
                "delta": timedelta(days=1, seconds=2.5),
            },
            cls=Encoder,
            indent=1,
            sort_keys=True,
            ensure_ascii=False,
        )
    )
    try:
        json.dumps(Pipe(1), cls=Encoder)
    except TypeError as e:
        out.append(str(e))
    out.append(Template("$who owes $$${amount} ${missing}").safe_substitute(who=v, amount=5))
    out += [
        textwrap.shorten("some long text here and more", 15, placeholder="…"),
        textwrap.dedent("""
        a
          b
    """),
        textwrap.fill("one two three four five", 9),
    ]
    out += [
        list(zip_longest("abc", [1], fillvalue="-")),
        list(accumulate([1, 2, 3], lambda a, b: a * b)),
        string.capwords("hello wORLD"),
        "Straße".casefold().center(11, "*"),
        "a\tb".expandtabs(4),
        "ß".upper(),
        "x".join(reversed("abc")),
    ]
    a, b = tee(x * 2 for x in range(3))
    out += [list(a), sum(b)]
    d = defaultdict(lambda: defaultdict(int))
    for r in rows:
        d[r["kind"]][type(r.get("v")).__name__] += 1
    out.append({k: dict(x) for k, x in d.items()})
    return out
