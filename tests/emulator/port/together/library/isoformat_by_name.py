from datetime import datetime, date, time, timedelta, timezone


def f(created):
    return created.isoformat(timespec="seconds")


def program(v):
    d = datetime(2024, 1, 2, 3, 4, 5, 6000, tzinfo=timezone(timedelta(hours=2), "CEST"))
    return [
        f(d),
        f(time(1, 2, 3)),
        d.isoformat(sep=" ", timespec="minutes"),
        (d + timedelta(1)).isoformat(timespec="seconds"),
    ]
