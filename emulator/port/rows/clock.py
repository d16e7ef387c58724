"""The modules `time` and `calendar`."""

from __future__ import annotations

import calendar

from emulator.port.rows.row import Row

_ENGLISH = {"day_name": "days", "day_abbr": "shortDays"}
_MONTHS = {"month_name": "months", "month_abbr": "shortMonths"}
_DAYS = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")

ROWS = (
    Row(python="time.time", helper="pyTime", gives="float"),
    Row(python="time.time_ns", helper="pyTimeNs", gives="int"),
    Row(python="time.monotonic", helper="pyTime", gives="float"),
    Row(python="time.perf_counter", helper="pyTime", gives="float"),
    Row(python="time.monotonic_ns", helper="pyTimeNs", gives="int"),
    Row(python="time.perf_counter_ns", helper="pyTimeNs", gives="int"),
    Row(python="time.sleep", signature="secs", helper="pySleep", gives="None", waits=True),
    Row(python="time.gmtime", signature="secs=None", helper="pyGmtime", gives="time.struct_time"),
    Row(python="time.localtime", signature="secs=None", helper="pyLocaltime", gives="time.struct_time"),
    Row(python="time.mktime", signature="t", helper="pyMktime", gives="float"),
    Row(python="time.strftime", signature="format, t=None", helper="pyTimeStrftime", gives="str"),
    Row(python="time.asctime", signature="t=None, /", helper="pyAsctime", gives="str"),
    Row(python="time.ctime", signature="secs=None, /", helper="pyCtime", gives="str"),
    *[Row(python=f"time.{name}", value="0", gives="int") for name in ("timezone", "altzone", "daylight")],
    Row(python="time.tzname", value='pyTuple("UTC", "UTC")', gives="tuple"),
    Row(python="time.strptime", signature="string, format=None", helper="pyTimeStrptime", gives="time.struct_time"),
    Row(python="calendar.timegm", signature="tuple", helper="pyTimegm", gives="int"),
    Row(python="calendar.monthrange", signature="year, month", helper="pyMonthRange", gives="tuple"),
    Row(python="calendar.monthcalendar", signature="year, month", helper="pyMonthCalendar", gives="list"),
    Row(python="calendar.weekday", signature="year, month, day", helper="pyWeekday", gives="int"),
    Row(python="calendar.leapdays", signature="y1, y2", helper="pyLeapdays", gives="int"),
    Row(python="calendar.isleap", signature="year", helper="pyIsLeap", gives="bool"),
    *[Row(python=f"calendar.{name}", value=f'pyDateNames("{kind}")', gives="list") for name, kind in _ENGLISH.items()],
    *[Row(python=f"calendar.{name}", value=f'["", ...pyDateNames("{kind}")]') for name, kind in _MONTHS.items()],
    *[Row(python=f"calendar.{name}", value=str(getattr(calendar, name)), gives="int") for name in _DAYS],
)
"""One row each."""
