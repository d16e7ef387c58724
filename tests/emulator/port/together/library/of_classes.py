import io
import threading
from datetime import date, datetime, timedelta
from decimal import Decimal

LOCK = threading.Lock()
COUNTS = {}
FILES = [io.BytesIO(b"a"), Decimal(1)]


def counted(name):
    with LOCK:
        COUNTS[name] = COUNTS.get(name, 0) + 1
        return COUNTS[name]


def program(v):
    day = date(2024, 2, 29)
    out = [date.isoformat(day), datetime.isoformat(datetime(2024, 1, 2, 3), sep=" "), counted("a"), counted("a") >= 2]
    out.append(list(map(date.isoformat, [day, day + timedelta(days=1)])))
    out.append(str(Decimal.quantize(Decimal("1.255"), Decimal("0.01"))))
    for asked in (
        lambda: FILES[0].index("a"),
        lambda: io.StringIO(v).read(1),
        lambda: FILES[1].partition(v),
    ):
        try:
            out.append(asked())
        except (AttributeError, TypeError) as error:
            out.append(str(error))
    COUNTS.clear()
    return out
