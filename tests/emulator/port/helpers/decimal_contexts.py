"""decimal's contexts: so many digits, rounded in one of eight ways."""

from __future__ import annotations

import decimal
import operator
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from .decimals import made
from .specs import Spec

ROUNDINGS = [name for name in dir(decimal) if name.startswith("ROUND_")]
METHODS = ["add", "subtract", "multiply", "divide", "quantize"]
NUMBERS = st.decimals("-1000", "1000", places=3) | st.sampled_from([Decimal("-0"), Decimal("1E+3"), Decimal("NaN")])
MADE = NUMBERS.map(lambda number: made(str(number)))


INSIDE: dict[str, Callable[[Any, Any], Any]] = {
    "%": operator.mod,
    "//": operator.floordiv,
    "round": lambda a, _: [round(a, 1), round(a)],
    "format": lambda a, _: [f"{a:.2f}", f"{a:.1e}", f"{a:.3g}"],
    "+": lambda a, _: +a,
    "to_integral_value": lambda a, _: a.to_integral_value(),
}


def calculated(prec: Any, rounding: Any, name: str, a: Any, b: Any) -> Any:
    """Return what a context, or an operator in it, makes of two numbers."""
    context = decimal.Context(prec=prec, rounding=rounding)
    if name in METHODS:
        return getattr(context, name)(a, b)
    if name in ("sqrt", "create_decimal"):
        return getattr(context, name)(a)
    with decimal.localcontext(context):
        return INSIDE[name](a, b)


CALCULATED = f"""(prec, rounding, name, a, b) => {{
  const context = new PyDecimalContext(prec, rounding);
  if ({METHODS}.includes(name)) return context[name](a, b);
  if (["sqrt", "create_decimal"].includes(name)) return context[name](a);
  const local = new PyLocalContext(context);
  local.pyEnter();
  try {{
    if (name === "%") return pyMod(a, b);
    if (name === "//") return pyFloorDiv(a, b);
    if (name === "round") return [pyRound(a, 1), pyRound(a)];
    if (name === "format") return [".2f", ".1e", ".3g"].map((spec) => pyFormat(a, spec));
    return name === "to_integral_value" ? a.to_integral_value() : pyPositive(a);
  }} finally {{
    local.pyExit();
  }}
}}"""


def in_turn(prec: Any, rounding: Any, other: Any) -> list[Any]:
    """Return what contexts say before, in and behind blocks that have others."""
    before = decimal.getcontext().copy()
    try:
        decimal.setcontext(decimal.Context(prec=7))
        with decimal.localcontext(prec=prec) as outer:
            if rounding is not None:
                outer.rounding = rounding
            with decimal.localcontext() as inner:
                inner.prec = other
                seen = [inner.prec, inner.rounding, str(Decimal(2) / 3)]
            seen += [outer.prec, decimal.getcontext().prec, str(Decimal(2) / 3)]
        return [*seen, decimal.getcontext().prec, decimal.getcontext().copy().rounding]
    finally:
        decimal.setcontext(before)


IN_TURN = """(prec, rounding, other) => {
  const before = pyGetContext().copy();
  const entered = [];
  try {
    pySetContext(new PyDecimalContext(7));
    const outer = new PyLocalContext(null, prec);
    const held = (entered.unshift(outer), outer.pyEnter());
    if (rounding !== null) held.rounding = rounding;
    const inner = new PyLocalContext();
    const own = (entered.unshift(inner), inner.pyEnter());
    own.prec = other;
    const third = () => pyStr(pyDivide(new PyDecimal(2), 3));
    const seen = [own.prec, own.rounding, third()];
    entered.shift().pyExit();
    seen.push(held.prec, pyGetContext().prec, third());
    entered.shift().pyExit();
    return [...seen, pyGetContext().prec, pyGetContext().copy().rounding];
  } finally {
    for (const each of entered) each.pyExit();
    pySetContext(before);
  }
}"""
ROWS: dict[str, tuple[Any, ...]] = {
    "a third": (5, "ROUND_HALF_UP", "divide", made("1"), made("3")),
    "a half": (2, "ROUND_HALF_UP", "create_decimal", made("1.25"), made("0")),
    "down": (2, "ROUND_DOWN", "+", made("-1.29"), made("0")),
    "nothing from below": (4, "ROUND_FLOOR", "subtract", made("1.5"), made("1.5")),
    "nothing and nothing": (4, "ROUND_FLOOR", "add", made("-0"), made("0")),
    "too many digits": (3, None, "quantize", made("123.4"), made("0.01")),
    "a root": (9, "ROUND_UP", "sqrt", made("2"), made("0")),
    "an impossible rest": (3, None, "%", made("12345"), made("0.1")),
    "many digits": (60, None, "divide", made("2"), made("7")),
    "ints": (3, None, "multiply", 1234, 5),
    "a float": (3, None, "add", 1.5, 5),
    "no digits": (0, None, "+", made("1"), made("1")),
    "no way of rounding": (3, "HALF_UP", "+", made("1"), made("1")),
    "no number": ("3", None, "+", made("1"), made("1")),
}
TURNS: dict[str, tuple[Any, ...]] = {
    "two": (5, "ROUND_DOWN", 3),
    "as it was": (5, None, 5),
    "no digits": (0, None, 3),
    "no digits inside": (5, None, 0),
    "no way of rounding": (5, "up", 3),
}


SPECS = [
    Spec(
        "PyDecimalContext",
        calculated,
        ROWS,
        st.tuples(
            st.integers(1, 40),
            st.sampled_from(ROUNDINGS),
            st.sampled_from([*METHODS, "sqrt", "create_decimal", *INSIDE]),
            MADE,
            MADE,
        ),
        code=CALCULATED,
    ),
    *[
        Spec(
            name,
            in_turn,
            TURNS,
            st.tuples(st.integers(1, 40), st.none() | st.sampled_from(ROUNDINGS), st.integers(1, 40)),
            code=IN_TURN,
        )
        for name in ("PyLocalContext", "pyGetContext", "pySetContext")
    ],
    Spec(
        "pyDecimalOfFloat",
        Decimal.from_float,
        {"a half": (0.5,), "a tenth": (0.1,), "an int": (2,), "a text": ("1",), "none": (None,)},
        st.tuples(st.floats() | st.integers()),
    ),
]
"""One for each helper."""
