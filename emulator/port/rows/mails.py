"""The modules `email.utils` and `statistics`."""

from __future__ import annotations

from emulator.port.rows.row import Row

_DATE = "timeval=None, localtime=False, usegmt=False"

_FINITE = "of finite ints and floats; others raise NotImplementedError"

ROWS = (
    Row(python="email.utils.formatdate", signature=_DATE, helper="pyFormatDate", gives="str"),
    Row(python="email.utils.format_datetime", signature="dt, usegmt=False", helper="pyFormatDatetime", gives="str"),
    Row(python="email.utils.parsedate_to_datetime", signature="data", helper="pyParseDate", gives="datetime.datetime"),
    Row(python="email.utils.formataddr", signature="pair", helper="pyFormatAddr", gives="str"),
    Row(python="email.utils.parseaddr", signature="addr", helper="pyParseAddr", gives="tuple"),
    Row(python="email.utils.getaddresses", signature="fieldvalues", helper="pyGetAddresses", gives="list"),
    Row(python="statistics.mean", signature="data", helper="pyMean"),
    Row(python="statistics.median", signature="data", helper="pyMedian"),
    Row(python="statistics.median_low", signature="data", helper="pyMedianLow"),
    Row(python="statistics.median_high", signature="data", helper="pyMedianHigh"),
    Row(python="statistics.fmean", signature="data, weights=None", helper="pyFmean", gives="float"),
    Row(python="statistics.geometric_mean", signature="data", helper="pyGeometricMean", gives="float"),
    Row(python="statistics.harmonic_mean", signature="data, weights=None", helper="pyHarmonicMean"),
    Row(python="statistics.mode", signature="data", helper="pyMode"),
    Row(python="statistics.multimode", signature="data", helper="pyMultimode", gives="list"),
    Row(
        python="statistics.quantiles", signature="data, *, n=4, method='exclusive'", helper="pyQuantiles", gives="list"
    ),
    *(
        Row(python=f"statistics.{name}", signature="data", helper=f"py{name.capitalize()}", note=_FINITE)
        for name in ("stdev", "pstdev", "variance", "pvariance")
    ),
)
"""One row each."""
