"""The modules `email.utils` and `statistics`."""

from __future__ import annotations

from emulator.port.rows.row import Row

_DATE = "timeval=None, localtime=False, usegmt=False"

_ASCII = "a name that is not ASCII raises NotImplementedError"

ROWS = (
    Row(python="email.utils.formatdate", signature=_DATE, helper="pyFormatDate", gives="str"),
    Row(python="email.utils.format_datetime", signature="dt, usegmt=False", helper="pyFormatDatetime", gives="str"),
    Row(python="email.utils.parsedate_to_datetime", signature="data", helper="pyParseDate", gives="datetime.datetime"),
    Row(python="email.utils.formataddr", signature="pair", helper="pyFormatAddr", gives="str", note=_ASCII),
    Row(python="statistics.mean", signature="data", helper="pyMean"),
    Row(python="statistics.median", signature="data", helper="pyMedian"),
)
"""One row each."""
