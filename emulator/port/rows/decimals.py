"""The module `decimal`, with contexts of so many digits and a way of rounding."""

from __future__ import annotations

from emulator.port.rows.row import Row

_ROUNDINGS = ("HALF_EVEN", "HALF_UP", "HALF_DOWN", "UP", "DOWN", "CEILING", "FLOOR", "05UP")
_CONTEXT = "decimal.Context"
_SETTINGS = "prec=None, rounding=None"
_TESTS = ("is_nan", "is_infinite", "is_finite", "is_zero", "is_signed")

_POWERS = "a power other than a whole number raises NotImplementedError"

ROWS = (
    Row(
        python="decimal.Decimal",
        signature="value=0",
        helper="PyDecimal",
        new=True,
        gives="decimal.Decimal",
        note=_POWERS,
    ),
    Row(python="decimal.Decimal.quantize", signature="exp, rounding=None", gives="decimal.Decimal"),
    Row(python="decimal.Decimal.to_integral_value", signature="rounding=None", gives="decimal.Decimal"),
    Row(python="decimal.Decimal.to_integral", signature="rounding=None", gives="decimal.Decimal"),
    Row(python="decimal.Decimal.normalize", gives="decimal.Decimal"),
    Row(python="decimal.Decimal.sqrt", gives="decimal.Decimal"),
    Row(python="decimal.Decimal.scaleb", signature="other", gives="decimal.Decimal"),
    Row(python="decimal.Decimal.compare", signature="other", gives="decimal.Decimal"),
    Row(python="decimal.Decimal.max", signature="other", gives="decimal.Decimal"),
    Row(python="decimal.Decimal.min", signature="other", gives="decimal.Decimal"),
    Row(python="decimal.Decimal.copy_sign", signature="other", gives="decimal.Decimal"),
    Row(python="decimal.Decimal.as_integer_ratio", gives="tuple"),
    Row(python="decimal.Decimal.to_integral_exact", signature="rounding=None", gives="decimal.Decimal"),
    Row(python="decimal.Decimal.copy_abs", gives="decimal.Decimal"),
    Row(python="decimal.Decimal.copy_negate", gives="decimal.Decimal"),
    Row(python="decimal.Decimal.as_tuple", gives="tuple"),
    Row(python="decimal.Decimal.adjusted", gives="int"),
    Row(python="decimal.Decimal.from_float", signature="f", helper="pyDecimalOfFloat", gives="decimal.Decimal"),
    *[Row(python=f"decimal.Decimal.{name}", gives="bool") for name in _TESTS],
    Row(python="decimal.getcontext", helper="pyGetContext", gives=_CONTEXT),
    Row(python="decimal.setcontext", signature="context, /", helper="pySetContext", gives="None"),
    Row(
        python="decimal.localcontext",
        signature="ctx=None, *, prec=None, rounding=None",
        helper="PyLocalContext",
        new=True,
    ),
    Row(python=_CONTEXT, signature=_SETTINGS, helper="PyDecimalContext", new=True, gives=_CONTEXT),
    Row(python=f"{_CONTEXT}.prec", gives="int"),
    Row(python=f"{_CONTEXT}.rounding", gives="str"),
    Row(python=f"{_CONTEXT}.copy", gives=_CONTEXT),
    Row(python=f"{_CONTEXT}.create_decimal", signature="num='0', /", gives="decimal.Decimal"),
    Row(python=f"{_CONTEXT}.sqrt", signature="x, /", gives="decimal.Decimal"),
    *[
        Row(python=f"{_CONTEXT}.{name}", signature="x, y, /", gives="decimal.Decimal")
        for name in ("add", "subtract", "multiply", "divide", "quantize")
    ],
    *[Row(python=f"decimal.ROUND_{name}", value=f'"ROUND_{name}"', gives="str") for name in _ROUNDINGS],
)
"""One row each."""
