"""The beginning of a date as ISO 8601 has it, read word by word; `state` says how far, and what day and time came."""

from functions.shared.date_words import fixed, number_of, word_at
from functions.shared.text import is_digits


def reads_iso(words: list[str], state: dict[str, int]) -> bool:
    """Read what is ISO 8601; False when the text begins so and must not go on as it does."""
    if not reads_iso_year(words, state):
        return True
    for most in [12, 31]:
        if word_at(words, state["at"]) != "-":
            break
        state["at"] += 1
        if not fixed(words, state["at"], 2, 1, most):
            return True
        add_day(state, number_of(words[state["at"]]))
        state["at"] += 1
    if word_at(words, state["at"]) == "t":
        state["at"] += 1
        state["iso"] = 1
        return reads_iso_time(words, state) and state["at"] == len(words)
    state["iso"] = 1 if state["at"] == len(words) else 0
    return True


def reads_iso_year(words: list[str], state: dict[str, int]) -> bool:
    """Read the year of ISO 8601; a sign before anything else is passed over."""
    sign = word_at(words, 0)
    if sign not in ["+", "-"]:
        if fixed(words, 0, 4, 0, 9999):
            add_day(state, number_of(words[0]))
            state["at"] = 1
        return state["days"] > 0
    state["at"] = 1
    if fixed(words, 1, 6, 0, 999999):
        state["at"] = 2
        if sign == "+" or number_of(words[1]) > 0:
            add_day(state, number_of(words[1]) if sign == "+" else -number_of(words[1]))
    return state["days"] > 0


def reads_iso_time(words: list[str], state: dict[str, int]) -> bool:
    """Read the time of ISO 8601 and its zone."""
    at = state["at"]
    if not fixed(words, at, 2, 0, 24) or word_at(words, at + 1) != ":":
        return False
    hour = number_of(words[at])
    last = 0 if hour == 24 else 59
    if not fixed(words, at + 2, 2, 0, last):
        return False
    add_time(state, hour)
    add_time(state, number_of(words[at + 2]))
    at += 3
    if word_at(words, at) == ":":
        if not fixed(words, at + 1, 2, 0, last):
            return False
        add_time(state, number_of(words[at + 1]))
        at += 2
        if word_at(words, at) == ".":
            fraction = word_at(words, at + 1)
            if not is_digits(fraction) or (hour == 24 and number_of(fraction) > 0):
                return False
            add_time(state, thousandths(fraction))
            at += 2
    state["at"] = at
    return reads_iso_zone(words, state)


def reads_iso_zone(words: list[str], state: dict[str, int]) -> bool:
    """Read the zone of ISO 8601, if there is one."""
    at = state["at"]
    word = word_at(words, at)
    if word == "z":
        state["at"] += 1
    elif word in ["+", "-"]:
        state["sign"] = -1 if word == "-" else 1
        if fixed(words, at + 1, 4, 0, 2359):
            state["at"] += 2
            state["hour"] = number_of(words[at + 1]) // 100
            state["minute"] = number_of(words[at + 1]) % 100
            return state["minute"] < 60
        state["at"] += 4
        if not fixed(words, at + 1, 2, 0, 23) or word_at(words, at + 2) != ":" or not fixed(words, at + 3, 2, 0, 59):
            return False
        state["hour"] = number_of(words[at + 1])
        state["minute"] = number_of(words[at + 3])
    return True


def thousandths(word: str) -> int:
    """Return digits as the fraction of a second."""
    number = number_of(word)
    if len(word) == 1:
        return number * 100
    if len(word) == 2:
        return number * 10
    for _ in range(min(len(word), 9) - 3):
        number = number // 10
    return number


def add_day(state: dict[str, int], number: int) -> None:
    """Take a number as the next part of the day."""
    state["days"] += 1
    if state["days"] == 1:
        state["day1"] = number
    elif state["days"] == 2:
        state["day2"] = number
    else:
        state["day3"] = number


def add_time(state: dict[str, int], number: int) -> None:
    """Take a number as the next part of the time, from hours to thousandths of a second."""
    state["times"] += 1
    if state["times"] == 1:
        state["time1"] = number
    elif state["times"] == 2:
        state["time2"] = number
    elif state["times"] == 3:
        state["time3"] = number
    else:
        state["time4"] = number
