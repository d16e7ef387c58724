"""The lenient rule by which Segment's catalogue destinations take a text for a date: much that is none passes.

First dayjs looks for year, month, day and time in this order; what it does not know, JavaScript's own parser reads.
"""

from functions.shared.browser_dates import is_known_to_browsers
from functions.shared.date_words import SPACES, past_digits, words_of
from functions.shared.number_text import number_text
from functions.shared.text import is_digits, is_made_of

LAST_SECOND = 8640000000000


def is_lenient_date(text: str) -> bool:
    """Return whether Segment takes the text for a date or time."""
    if is_plain_number(text):
        return abs(float(text)) <= LAST_SECOND
    if not text.endswith("Z") and not text.endswith("z") and is_known_to_dayjs(text):
        return True
    return is_known_to_browsers(words_of(text))


def is_plain_number(text: str) -> bool:
    """Return whether the text is a number as JavaScript writes it: seconds since 1970, whatever they look like."""
    if text == "" or not is_made_of(text, "0123456789.e+-"):
        return False
    try:
        return number_text(float(text)) == text
    except ValueError:
        return False


def is_known_to_dayjs(text: str) -> bool:
    """Return whether year, month, day and time stand in the text in this order, with few signs between them."""
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
    """Return the place after a sign at a place, or the place itself."""
    return at + 1 if at < len(text) and text[at] in signs else at
