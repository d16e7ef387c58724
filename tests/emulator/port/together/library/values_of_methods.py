from datetime import datetime, timezone, timedelta
import hashlib


def program(v):
    d = datetime(2024, 1, 2, tzinfo=timezone.utc)
    f = d.isoformat
    h = hashlib.sha256()
    add = h.update
    add(b"a")
    g = timedelta(1).total_seconds
    return [f(), h.hexdigest()[:5], list(map(d.strftime, ["%Y", "%m"])), g(), f(timespec="hours")]
