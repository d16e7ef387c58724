"""What the library's fractions has: exact numbers of two ints, of any size."""

# mypy: ignore-errors

import math
import operator
import re
from decimal import Decimal

_LITERAL = re.compile(
    r"\s*([-+]?)(?=\.?\d)(|\d+(?:_\d+)*)(?:/(\d+(?:_\d+)*)|(?:\.(|\d+(?:_\d+)*))?(?:[eE]([-+]?\d+(?:_\d+)*))?)\s*"
)


class Fraction:
    """A number that is one int over another, in lowest terms; it never changes."""

    __slots__ = ("_denominator", "_numerator")

    def __init__(self, numerator=0, denominator=None):
        above, below = _single(numerator) if denominator is None else _quotient(numerator, denominator)
        if below == 0:
            raise ZeroDivisionError(f"Fraction({above}, 0)")
        common = math.gcd(above, below) if below > 0 else -math.gcd(above, below)
        self._numerator = above // common
        self._denominator = below // common

    @classmethod
    def from_float(cls, value):
        """Return exactly what a float is."""
        if not isinstance(value, (float, int)):
            kind = type(value).__name__
            raise TypeError(f"{cls.__name__}.from_float() only takes floats, not {value!r} ({kind})")
        return cls(value)

    @classmethod
    def from_decimal(cls, value):
        """Return exactly what a Decimal is."""
        if not isinstance(value, (Decimal, int)):
            kind = type(value).__name__
            raise TypeError(f"{cls.__name__}.from_decimal() only takes Decimals, not {value!r} ({kind})")
        return cls(value)

    @property
    def numerator(self):
        """The int above the line, which has the sign."""
        return self._numerator

    @property
    def denominator(self):
        """The int below the line, above zero."""
        return self._denominator

    def as_integer_ratio(self):
        """Return both ints."""
        return (self._numerator, self._denominator)

    def limit_denominator(self, max_denominator=1000000):
        """Return the nearest fraction whose denominator is at most a number."""
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        above, below = self._numerator, self._denominator
        last, now = (0, 1), (1, 0)
        while True:
            whole, rest = divmod(above, below)
            following = (last[0] + whole * now[0], last[1] + whole * now[1])
            if following[1] > max_denominator:
                break
            last, now, above, below = now, following, below, rest
        steps = (max_denominator - last[1]) // now[1]
        between = Fraction(last[0] + steps * now[0], last[1] + steps * now[1])
        convergent = Fraction(now[0], now[1])
        return convergent if abs(convergent - self) <= abs(between - self) else between

    def __repr__(self):
        return f"{self.__class__.__name__}({self._numerator}, {self._denominator})"

    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else f"{self._numerator}/{self._denominator}"

    def __hash__(self):
        if self._denominator == 1:
            return hash(self._numerator)
        try:
            value = float(self)
        except OverflowError:
            return hash((self._numerator, self._denominator))
        return hash(value) if self == value else hash((self._numerator, self._denominator))

    def __bool__(self):
        return self._numerator != 0

    def __int__(self):
        return self.__trunc__()

    def __float__(self):
        return self._numerator / self._denominator

    def __trunc__(self):
        whole = abs(self._numerator) // self._denominator
        return -whole if self._numerator < 0 else whole

    def __floor__(self):
        return self._numerator // self._denominator

    def __ceil__(self):
        return -(-self._numerator // self._denominator)

    def __round__(self, ndigits=None):
        if ndigits is not None:
            unit = Fraction(10) ** -ndigits
            return Fraction(round(self / unit)) * unit
        whole, rest = divmod(self._numerator, self._denominator)
        is_odd = whole % 2 == 1
        return whole + 1 if 2 * rest > self._denominator or (2 * rest == self._denominator and is_odd) else whole

    def __pos__(self):
        return Fraction(self)

    def __neg__(self):
        return Fraction(-self._numerator, self._denominator)

    def __abs__(self):
        return Fraction(abs(self._numerator), self._denominator)

    def __eq__(self, other):
        return _compared(self, other, operator.eq)

    def __lt__(self, other):
        return _compared(self, other, operator.lt)

    def __le__(self, other):
        return _compared(self, other, operator.le)

    def __gt__(self, other):
        return _compared(self, other, operator.gt)

    def __ge__(self, other):
        return _compared(self, other, operator.ge)

    def __add__(self, other):
        return _calculated(self, other, operator.add, _sum)

    def __radd__(self, other):
        return _calculated(other, self, operator.add, _sum)

    def __sub__(self, other):
        return _calculated(self, other, operator.sub, _difference)

    def __rsub__(self, other):
        return _calculated(other, self, operator.sub, _difference)

    def __mul__(self, other):
        return _calculated(self, other, operator.mul, _product)

    def __rmul__(self, other):
        return _calculated(other, self, operator.mul, _product)

    def __truediv__(self, other):
        return _calculated(self, other, operator.truediv, _ratio)

    def __rtruediv__(self, other):
        return _calculated(other, self, operator.truediv, _ratio)

    def __floordiv__(self, other):
        return _calculated(self, other, operator.floordiv, _floor_ratio)

    def __rfloordiv__(self, other):
        return _calculated(other, self, operator.floordiv, _floor_ratio)

    def __mod__(self, other):
        return _calculated(self, other, operator.mod, _rest)

    def __rmod__(self, other):
        return _calculated(other, self, operator.mod, _rest)

    def __divmod__(self, other):
        return _calculated(self, other, divmod, _floor_ratio_and_rest)

    def __rdivmod__(self, other):
        return _calculated(other, self, divmod, _floor_ratio_and_rest)

    def __pow__(self, other):
        if not isinstance(other, (int, Fraction)):
            return float(self) ** other
        exponent = _exact(other)
        if exponent.denominator != 1:
            return float(self) ** float(exponent)
        power = exponent.numerator
        if power < 0:
            return Fraction(self._denominator**-power, self._numerator**-power)
        return Fraction(self._numerator**power, self._denominator**power)

    def __rpow__(self, other):
        if self._denominator != 1:
            return (float(other) if isinstance(other, int) else other) ** float(self)
        is_exact = isinstance(other, int) and self._numerator < 0
        return Fraction(other) ** self._numerator if is_exact else other**self._numerator


def _exact(value):
    return value if isinstance(value, Fraction) else Fraction(value)


def _single(value):
    """Return the two ints of one value."""
    if isinstance(value, int):
        return (int(value), 1)
    if isinstance(value, (float, Decimal, Fraction)):
        return value.as_integer_ratio()
    if isinstance(value, str):
        return _read(value)
    raise TypeError("argument should be a string or a Rational instance")


def _quotient(numerator, denominator):
    if not isinstance(numerator, (int, Fraction)) or not isinstance(denominator, (int, Fraction)):
        raise TypeError("both arguments should be Rational instances")
    return _crossed(numerator, denominator)


def _read(text):
    found = _LITERAL.fullmatch(text)
    if found is None:
        raise ValueError(f"Invalid literal for Fraction: {text!r}")
    sign, whole, below, decimals, exponent = found.groups()
    places = (decimals or "").replace("_", "")
    above = int(sign + (whole or "0") + places)
    power = int(exponent or "0") - len(places)
    if below is not None:
        return (above, int(below))
    return (above * 10**power, 1) if power >= 0 else (above, 10**-power)


def _is_finite(value):
    return value.is_finite() if isinstance(value, Decimal) else math.isfinite(value)


def _compared(one, other, operation):
    if not isinstance(other, (int, float, Decimal, Fraction)):
        return NotImplemented
    if isinstance(other, (float, Decimal)) and not _is_finite(other):
        return operation(0, other)
    left, right = _crossed(one, other)
    return operation(left, right)


def _calculated(one, other, inexact, exact):
    """Return what two numbers make, one of them a fraction: as floats where the other is one."""
    if isinstance(one, float) or isinstance(other, float):
        return inexact(float(one), float(other))
    if isinstance(one, (int, Fraction)) and isinstance(other, (int, Fraction)):
        return exact(one, other)
    return NotImplemented


def _crossed(one, other):
    """Return two ints that are to each other as two numbers are."""
    left, right = _exact(one), _exact(other)
    return (left.numerator * right.denominator, right.numerator * left.denominator)


def _below_both(one, other):
    return _exact(one).denominator * _exact(other).denominator


def _sum(one, other):
    left, right = _crossed(one, other)
    return Fraction(left + right, _below_both(one, other))


def _difference(one, other):
    return _sum(one, -other)


def _product(one, other):
    left, right = _exact(one), _exact(other)
    return Fraction(left.numerator * right.numerator, left.denominator * right.denominator)


def _ratio(one, other):
    above, below = _crossed(one, other)
    common = math.gcd(above, below) or 1
    return Fraction(above // common, below // common)


def _floor_ratio(one, other):
    above, below = _crossed(one, other)
    return above // below


def _rest(one, other):
    above, below = _crossed(one, other)
    return Fraction(above % below, _below_both(one, other))


def _floor_ratio_and_rest(one, other):
    return (_floor_ratio(one, other), _rest(one, other))
