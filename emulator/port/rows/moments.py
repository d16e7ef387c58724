"""The modules `datetime` and `zoneinfo`."""

from __future__ import annotations

from emulator.port.rows.row import Row

_CLOCK = "hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0"
_MIDNIGHT = "hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None"
_DELTA = "days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0"

_ZONE = (
    "its rules are Intl's; tzname(), dst(), timetuple() and %Z raise NotImplementedError before 2000, from 2038 on, "
    "and in the few zones that Intl and Python name differently, such as Europe/Dublin"
)
_FORMAT = "directives of the C library only (%-d, %e, %F) are refused, or ValueError where the format is calculated"

_DATETIME = (
    Row(
        python="datetime.datetime",
        signature=f"year, month, day, {_CLOCK}",
        helper="PyDatetime",
        new=True,
        gives="datetime.datetime",
    ),
    Row(python="datetime.datetime.now", signature="tz=None", helper="pyNow", gives="datetime.datetime"),
    Row(python="datetime.datetime.utcnow", helper="pyUtcNow", gives="datetime.datetime"),
    Row(python="datetime.datetime.today", helper="pyUtcNow", gives="datetime.datetime"),
    Row(
        python="datetime.datetime.fromtimestamp",
        signature="timestamp, tz=None",
        helper="pyFromTimestamp",
        gives="datetime.datetime",
    ),
    Row(
        python="datetime.datetime.utcfromtimestamp",
        signature="timestamp",
        helper="pyUtcFromTimestamp",
        gives="datetime.datetime",
    ),
    Row(
        python="datetime.datetime.fromisoformat",
        signature="string",
        helper="pyDatetimeOfIso",
        gives="datetime.datetime",
    ),
    Row(
        python="datetime.datetime.strptime", signature="string, format", helper="pyStrptime", gives="datetime.datetime"
    ),
    Row(
        python="datetime.datetime.combine",
        signature="date, time, tzinfo=True",
        helper="pyCombine",
        gives="datetime.datetime",
    ),
    Row(python="datetime.datetime.min", value="new PyDatetime(1, 1, 1)", gives="datetime.datetime"),
    Row(
        python="datetime.datetime.max",
        value="new PyDatetime(9999, 12, 31, 23, 59, 59, 999999)",
        gives="datetime.datetime",
    ),
    Row(python="datetime.datetime.astimezone", signature="tz=None", gives="datetime.datetime"),
    Row(
        python="datetime.datetime.replace",
        signature=f"year=None, month=None, day=None, {_MIDNIGHT}",
        gives="datetime.datetime",
    ),
)
_DATE = (
    Row(python="datetime.date", signature="year, month, day", helper="PyDate", new=True, gives="datetime.date"),
    Row(python="datetime.date.today", helper="pyToday", gives="datetime.date"),
    Row(
        python="datetime.date.fromtimestamp", signature="timestamp", helper="pyDateFromTimestamp", gives="datetime.date"
    ),
    Row(python="datetime.date.fromisoformat", signature="string", helper="pyDateOfIso", gives="datetime.date"),
    Row(
        python="datetime.date.fromisocalendar",
        signature="year, week, day",
        helper="pyFromIsoCalendar",
        gives="datetime.date",
    ),
    Row(
        python="datetime.datetime.fromisocalendar",
        signature="year, week, day",
        helper="pyDatetimeOfWeek",
        gives="datetime.datetime",
    ),
    Row(python="datetime.time.fromisoformat", signature="string", helper="pyTimeOfIso", gives="datetime.time"),
    *[
        Row(python=f"datetime.{name}.resolution", value=f"new PyTimedelta({size})", gives="datetime.timedelta")
        for name, size in (("date", "1"), ("time", "0, 0, 1"), ("datetime", "0, 0, 1"), ("timedelta", "0, 0, 1"))
    ],
    Row(python="datetime.date.fromordinal", signature="ordinal", helper="pyFromOrdinal", gives="datetime.date"),
    Row(python="datetime.date.min", value="new PyDate(1, 1, 1)", gives="datetime.date"),
    Row(python="datetime.date.max", value="new PyDate(9999, 12, 31)", gives="datetime.date"),
    Row(python="datetime.date.replace", signature="year=None, month=None, day=None", gives="datetime.date"),
    Row(python="datetime.date.isoformat", gives="str"),
)
_TIME = (
    Row(python="datetime.time", signature=_CLOCK, helper="PyTime", new=True, gives="datetime.time"),
    Row(python="datetime.time.min", value="new PyTime()", gives="datetime.time"),
    Row(python="datetime.time.max", value="new PyTime(23, 59, 59, 999999)", gives="datetime.time"),
    Row(python="datetime.time.replace", signature=_MIDNIGHT, gives="datetime.time"),
    Row(python="datetime.time.isoformat", signature="timespec='auto'", gives="str"),
)
_ZONES = (
    Row(
        python="datetime.timezone",
        signature="offset, name=None",
        helper="PyTimezone",
        new=True,
        gives="datetime.timezone",
    ),
    Row(python="datetime.timezone.utc", value="PyTimezone.utc", gives="datetime.timezone"),
    Row(python="datetime.UTC", value="PyTimezone.utc", gives="datetime.timezone"),
    Row(python="datetime.tzinfo", helper="PyTzinfo", new=True, gives="datetime.tzinfo"),
    Row(
        python="zoneinfo.ZoneInfo",
        signature="key",
        helper="PyZoneInfo",
        new=True,
        gives="zoneinfo.ZoneInfo",
        note=_ZONE,
    ),
)
_OF_BOTH = (
    ("isoformat", "sep='T', timespec='auto'", "str"),
    ("ctime", "", "str"),
    ("strftime", "format", "str"),
    ("toordinal", "", "int"),
    ("weekday", "", "int"),
    ("isoweekday", "", "int"),
    ("isocalendar", "", "tuple"),
    ("timetuple", "", "time.struct_time"),
    ("utctimetuple", "", "time.struct_time"),
    ("timestamp", "", "float"),
    ("date", "", "datetime.date"),
    ("time", "", "datetime.time"),
    ("timetz", "", "datetime.time"),
    ("utcoffset", "", "any"),
    ("tzname", "", "any"),
    ("dst", "", "any"),
)
ROWS = (
    *_DATETIME,
    *_DATE,
    *_TIME,
    *_ZONES,
    Row(python="datetime.timedelta", signature=_DELTA, helper="PyTimedelta", new=True, gives="datetime.timedelta"),
    Row(python="datetime.timedelta.total_seconds", gives="float"),
    Row(python="datetime.timedelta.min", value="new PyTimedelta(-999999999)", gives="datetime.timedelta"),
    Row(python="datetime.timedelta.max", value="new PyTimedelta(999999999, 86399, 999999)", gives="datetime.timedelta"),
    Row(python="datetime.MINYEAR", value="1", gives="int"),
    Row(python="datetime.MAXYEAR", value="9999", gives="int"),
    *[Row(python=f"datetime.datetime.{name}", signature=given, gives=gives) for name, given, gives in _OF_BOTH],
    *[Row(python=f"datetime.date.{name}", signature=given, gives=gives) for name, given, gives in _OF_BOTH[1:8]],
    Row(python="datetime.time.strftime", signature="format", gives="str", note=_FORMAT),
)
"""One row each."""
