"""The functions and constants of math."""

from __future__ import annotations

from emulator.port.rows.row import Row

_NEAR = "the last digit may be another, as between the machines that Python runs on"
_EXACT = ("sqrt", "fabs", "degrees", "radians")
_OF_ONE = [
    "acos",
    "acosh",
    "asin",
    "asinh",
    "atan",
    "atanh",
    "cbrt",
    "cos",
    "cosh",
    "exp",
    "exp2",
    "expm1",
    "log1p",
    "log2",
    "log10",
    "sin",
    "sinh",
    "tan",
    "tanh",
]


def _row(name: str, signature: str, gives: str = "float", note: str = "") -> Row:
    return Row(python=f"math.{name}", signature=signature, helper=f"pyMath{name.capitalize()}", gives=gives, note=note)


ROWS = (
    Row(python="math.pi", value="Math.PI", gives="float"),
    Row(python="math.e", value="Math.E", gives="float"),
    Row(python="math.tau", value="2 * Math.PI", gives="float"),
    Row(python="math.inf", value="Infinity", gives="float"),
    Row(python="math.nan", value="NaN", gives="float"),
    *(_row(name, "x") for name in _EXACT),
    *(_row(name, "x", note=_NEAR) for name in _OF_ONE),
    *(_row(name, "x", "int") for name in ("floor", "ceil", "trunc")),
    *(_row(name, "x", "bool") for name in ("isnan", "isinf", "isfinite")),
    _row("isclose", "a, b, *, rel_tol=1e-09, abs_tol=0.0", "bool"),
    _row("log", "x, base=None", note=_NEAR),
    _row("pow", "x, y", note=_NEAR),
    _row("atan2", "y, x", note=_NEAR),
    _row("fmod", "x, y"),
    _row("copysign", "x, y"),
    _row("modf", "x", "tuple"),
    _row("frexp", "x", "tuple"),
    _row("hypot", "*coordinates"),
    _row("dist", "p, q"),
    _row("fsum", "seq"),
    _row("prod", "iterable, *, start=1", "any"),
    _row("gcd", "*integers", "int"),
    _row("lcm", "*integers", "int"),
    _row("factorial", "n", "int"),
    _row("perm", "n, k=None", "int"),
    _row("comb", "n, k", "int"),
    _row("isqrt", "n", "int"),
)
"""One row each."""
