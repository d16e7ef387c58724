"""The module `decimal`, in its default context."""

from __future__ import annotations

from emulator.port.rows.row import Row

_ROUNDINGS = ("HALF_EVEN", "HALF_UP", "HALF_DOWN", "UP", "DOWN", "CEILING", "FLOOR", "05UP")
_TESTS = ("is_nan", "is_infinite", "is_finite", "is_zero", "is_signed")

_POWERS = "in the default context; a power other than a whole number raises NotImplementedError"

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
    *[Row(python=f"decimal.Decimal.{name}", gives="bool") for name in _TESTS],
    *[Row(python=f"decimal.ROUND_{name}", value=f'"ROUND_{name}"', gives="str") for name in _ROUNDINGS],
)
"""One row each."""
