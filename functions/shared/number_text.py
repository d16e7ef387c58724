"""Numbers as JavaScript writes them, and as it reads them from a text."""

import re

from functions.shared.date_words import SPACES

DECIMAL = re.compile("[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]+)?")
HEXADECIMAL = re.compile("0[xX][0-9a-fA-F]+")


def number_text(value: float) -> str:
    """Return a number as JavaScript writes it: 1.0 is "1", and 1e21 is "1e+21"."""
    text = "0.0" if value == 0 else str(float(value))
    if text.endswith(".0"):
        return text[: len(text) - 2]
    if "e" not in text:
        return text
    parts = text.split("e")
    sign = "-" if parts[0].startswith("-") else ""
    digits = parts[0].replace("-", "").split(".")
    fraction = digits[1] if len(digits) > 1 else ""
    exponent = int(parts[1])
    if 0 <= exponent < 21:
        return sign + digits[0] + fraction + "0" * (exponent - len(fraction))
    if -7 < exponent < 0:
        return sign + "0." + "0" * (-exponent - 1) + digits[0] + fraction
    mark = "e+" if exponent > 0 else "e-"
    return sign + parts[0].replace("-", "") + mark + str(abs(exponent))


def number_of(text: str) -> float:
    """Return the number that JavaScript reads from a text: 0 from blanks, NaN from what is not a number."""
    bare = text.strip(SPACES)
    if bare == "":
        return 0
    if HEXADECIMAL.fullmatch(bare):
        return int(bare, 16)
    if DECIMAL.fullmatch(bare):
        number = float(bare)
        return int(number) if abs(number) <= 2**53 and number == int(number) else number
    return float("nan")
