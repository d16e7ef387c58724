"""Dates as JavaScript's own parser reads them: ISO 8601 as far as it goes, and the rest as browsers always did.

Numbers fill the day and the time, and words are months, zones or nothing. Only whether there is a date is told.
"""

from functions.shared.date_words import is_letter, number_of, word_at
from functions.shared.iso_dates import add_day, add_time, reads_iso, thousandths
from functions.shared.moments import NONE, is_date
from functions.shared.text import is_digits

MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
# The hours that a zone is behind UTC.
ZONES = {
    "z": 0, "ut": 0, "utc": 0, "gmt": 0,
    "est": 5, "edt": 4, "cst": 6, "cdt": 5, "mst": 7, "mdt": 6, "pst": 8, "pdt": 7,
}  # fmt: skip


def is_known_to_browsers(words: list[str]) -> bool:
    """Return whether JavaScript's own parser reads a date from the words."""
    state = {
        "at": 0, "month": NONE, "half": NONE, "hour": NONE, "minute": NONE, "iso": 0,
        "days": 0, "day1": 1, "day2": 1, "day3": 1, "times": 0, "time1": 0, "time2": 0, "time3": 0, "time4": 0,
        "sign": 1,
    }  # fmt: skip
    return reads_iso(words, state) and reads_rest(words, state) and is_date(state)


def reads_rest(words: list[str], state: dict[str, int]) -> bool:
    """Read what ISO 8601 left over."""
    has_number = state["days"] > 0
    while state["at"] < len(words):
        word = words[state["at"]]
        state["at"] += 1
        fits = True
        if is_digits(word):
            has_number = True
            fits = reads_number(words, number_of(word), state)
        elif is_letter(word[0]):
            fits = reads_word(words, word, state, has_number)
        elif word in ["+", "-"] and ((state["hour"] == 0 and state["minute"] == 0) or state["times"] > 0):
            has_number = True
            state["sign"] = -1 if word == "-" else 1
            fits = reads_offset(words, state)
        elif word in "+-)" and has_number:
            fits = False
        if not fits:
            return False
    return True


def expects_time(number: int, state: dict[str, int]) -> bool:
    """Return whether a number can be the next part of the time."""
    return (state["times"] in [1, 2] and number < 60) or (state["times"] == 3 and number < 1000)


def reads_number(words: list[str], number: int, state: dict[str, int]) -> bool:
    """Read one number as a part of the time, of the zone, or of the day."""
    following = word_at(words, state["at"])
    if following == ":":
        state["at"] += 1
        return reads_before_colon(words, number, state)
    if following == ".":
        state["at"] += 1
        if expects_time(number, state):
            add_time(state, number)
            return reads_fraction(words, state)
    if state["hour"] != NONE and state["minute"] == NONE and number < 60:
        state["minute"] = number
        return True
    if expects_time(number, state):
        add_time(state, number)
        fill(state)
        following = word_at(words, state["at"])
        return following in ["", " ", "+", "-", "z"]
    add_day(state, number)
    if word_at(words, state["at"]) == "-":
        state["at"] += 1
    return state["days"] <= 3


def reads_before_colon(words: list[str], number: int, state: dict[str, int]) -> bool:
    """Read a number with a colon after it."""
    following = word_at(words, state["at"])
    if following == ":":
        state["at"] += 1
        if state["times"] > 0:
            return False
        add_time(state, number)
        add_time(state, 0)
        return True
    if state["times"] == 4:
        return False
    add_time(state, number)
    if following == ".":
        state["at"] += 1
    return True


def reads_fraction(words: list[str], state: dict[str, int]) -> bool:
    """Read thousandths; where the minute is the last, JavaScript takes them for seconds."""
    word = word_at(words, state["at"])
    if not is_digits(word):
        return False
    state["at"] += 1
    add_time(state, thousandths(word))
    fill(state)
    return True


def fill(state: dict[str, int]) -> None:
    """Complete the time with zeros."""
    state["times"] = 4


def reads_word(words: list[str], word: str, state: dict[str, int], has_number: bool) -> bool:
    """Read a half of the day, a month, a zone, or a word that means nothing."""
    if word in ["am", "pm"] and state["times"] > 0:
        state["half"] = 12 if word == "pm" else 0
    elif month_of(word) != NONE:
        state["month"] = month_of(word)
        if word_at(words, state["at"]) == "-":
            state["at"] += 1
    elif word in ZONES and has_number:
        state["sign"] = -1
        state["hour"] = ZONES[word]
        state["minute"] = 0
    else:
        return not has_number and not is_digits(word_at(words, state["at"]))
    return True


def month_of(word: str) -> int:
    """Return the number of the month that a word begins with, or NONE."""
    for number, month in enumerate(MONTHS):
        if word[:3] == month:
            return number + 1
    return NONE


def reads_offset(words: list[str], state: dict[str, int]) -> bool:
    """Read the hours and minutes of a zone."""
    word = word_at(words, state["at"])
    digits = word if is_digits(word) else ""
    number = number_of(digits) if digits != "" else 0
    if digits != "":
        state["at"] += 1
    if word_at(words, state["at"]) == ":":
        state["hour"] = number
        state["minute"] = NONE
    elif len(digits) in [1, 2]:
        state["hour"] = number
        state["minute"] = 0
    elif len(digits) in [3, 4]:
        state["hour"] = number // 100
        state["minute"] = number % 100
    else:
        return False
    return True
