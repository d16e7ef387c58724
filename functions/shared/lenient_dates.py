"""The lenient rule by which Segment's catalogue destinations take a text for a date: much that is none passes.

First dayjs looks for year, month, day and time in this order; what it does not know, JavaScript's own parser reads.
"""

from functions.shared.browser_dates import is_known_to_browsers
from functions.shared.date_words import SPACES, past_digits, words_of
from functions.shared.text import is_digits

LAST_SECOND = "8640000000000"


def is_lenient_date(text: str) -> bool:
    """Tell whether Segment takes the text for a date or time."""
    if is_plain_number(text):
        return is_within_time(text.replace("-", "").split(".")[0])
    if not text.endswith("Z") and not text.endswith("z") and is_known_to_dayjs(text):
        return True
    return is_known_to_browsers(words_of(text))


def is_plain_number(text: str) -> bool:
    """Tell whether the text is a number as JavaScript writes it: seconds since 1970, whatever they look like."""
    bare = text[1:] if text.startswith("-") else text
    parts = bare.split(".")
    if len(parts) > 2 or not is_digits(parts[0]) or text == "-0":
        return False
    if len(parts[0]) > 1 and bare[0] == "0":
        return False
    if len(parts) == 1:
        return is_exact(bare)
    return is_digits(parts[1]) and bare[len(bare) - 1] != "0" and len(parts[0]) + len(parts[1]) <= 15


def is_exact(digits: str) -> bool:
    """Tell whether a whole number is written as JavaScript writes it; of the longest, not all are known here."""
    if len(digits) == 16 and digits <= "9007199254740992":
        return True
    return len(significant(digits)) <= 15 and len(digits) <= 21


def significant(digits: str) -> str:
    """Return digits without the zeros at their end."""
    end = len(digits)
    while end > 1 and digits[end - 1] == "0":
        end -= 1
    return digits[:end]


def is_within_time(digits: str) -> bool:
    """Tell whether so many seconds are within JavaScript's time."""
    return len(digits) < len(LAST_SECOND) or (len(digits) == len(LAST_SECOND) and digits <= LAST_SECOND)


def is_known_to_dayjs(text: str) -> bool:
    """Tell whether year, month, day and time stand in the text in this order, with few signs between them."""
    if len(text) < 4 or not is_digits(text[:4]):
        return False
    at = past_digits(text, past_one(text, 4, "-/"), 2)
    at = past_digits(text, past_one(text, at, "-/"), 2)
    while at < len(text) and (text[at] in "Tt" or text[at] in SPACES):
        at += 1
    at = past_one(text, past_digits(text, at, 2), ":")
    at = past_one(text, past_digits(text, at, 2), ":")
    at = past_one(text, past_digits(text, at, 2), ".:")
    return past_digits(text, at, len(text)) == len(text)


def past_one(text: str, at: int, signs: str) -> int:
    """Return the place behind a sign at a place, or the place itself."""
    return at + 1 if at < len(text) and text[at] in signs else at
