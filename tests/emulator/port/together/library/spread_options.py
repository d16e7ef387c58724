from datetime import datetime, timedelta, date
import json

from urllib.parse import urlencode
from decimal import Decimal


def program(v):
    unit = "hours" if v else "days"
    parts = {"year": 2024, "month": 2, "day": 3}
    opts = {"indent": 1, "sort_keys": True}
    out = [
        timedelta(**{unit: 3}).total_seconds(),
        datetime(**parts).isoformat(),
        date(**parts).isoformat(),
        json.dumps({"b": 1, "a": 2}, **opts),
    ]
    out += [
        date(2024, 1, 31).replace(**{"day": 1}).isoformat(),
        round(**{"number": 2.567, "ndigits": 1}),
        sorted([1, 3, 2], **{"reverse": True}),
    ]
    out += [max([1, 2], **{"default": 1}), urlencode(**{"query": {"a": 1}}), "{a}-{b}".format(**{"a": 1, "b": v})]
    out += [datetime(*(2024, 1), **{"day": 5}).isoformat(), dict(a=1, **{"b": v})]
    for f in (lambda: timedelta(**{"nope": 1}), lambda: datetime(2024, **{"year": 1}), lambda: date(**{"year": 1})):
        try:
            f()
        except TypeError as e:
            out.append(type(e).__name__)
    return out
