"""The lenient rule by which Segment's catalogue destinations take a text for a date: much that is none passes.

First dayjs looks for year, month, day and time in this order; what it does not know, JavaScript's own parser reads:
ISO 8601 as far as it goes, and the rest as browsers always did, where numbers fill the day and the time, and words are
months, zones or nothing.
"""

from functions.shared.text import is_digits

SPACES = (
    "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000\ufeff"
)
DIGITS = "0123456789"
SIGNS = ":+-.)"
MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
UTC = ["z", "ut", "utc", "gmt"]
ZONES = ["z", "ut", "utc", "gmt", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt"]
LAST_SECOND = "8640000000000"
NONE = -1


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


def past_digits(text: str, start: int, most: int) -> int:
    """Return the place behind the digits at a place, `most` of them at most."""
    at = start
    while at < len(text) and at - start < most and text[at] in DIGITS:
        at += 1
    return at


def past_one(text: str, at: int, signs: str) -> int:
    """Return the place behind a sign at a place, or the place itself."""
    return at + 1 if at < len(text) and text[at] in signs else at


def words_of(text: str) -> list[str]:
    """Return the numbers, signs, blanks and words of a text, words in small letters; a comment in brackets is "("."""
    words = []
    at = 0
    while at < len(text):
        end = word_end(text, at)
        word = text[at:end]
        if word.startswith("("):
            words.append("(")
        elif word in SPACES:
            words.append(" ")
        else:
            words.append(word.lower())
        at = end
    return words


def word_end(text: str, start: int) -> int:
    """Return where the word ends that begins at a place."""
    if text[start] == "(":
        return comment_end(text, start)
    if text[start] in DIGITS:
        return past_digits(text, start, len(text))
    at = start + 1
    while is_letter(text[start]) and at < len(text) and is_letter(text[at]):
        at += 1
    return at


def is_letter(char: str) -> bool:
    """Tell whether the character belongs to a word: a letter, or a sign that stands behind the capital A."""
    return char >= "A" and char not in SPACES


def comment_end(text: str, start: int) -> int:
    """Return the place behind a comment in brackets; one that is not closed reaches to the end."""
    depth = 0
    for at in range(start, len(text)):
        if text[at] == "(":
            depth += 1
        elif text[at] == ")":
            depth -= 1
        if depth == 0:
            return at + 1
    return len(text)


def number_of(word: str) -> int:
    """Return the number that a word of digits is, of the first nine that count."""
    start = 0
    while start < len(word) - 1 and word[start] == "0":
        start += 1
    return int(word[start : start + 9])


def word_at(words: list[str], at: int) -> str:
    """Return the word at a place, "" behind the last."""
    return words[at] if at < len(words) else ""


def is_known_to_browsers(words: list[str]) -> bool:
    """Tell whether JavaScript's own parser reads a date from the words."""
    state = {
        "at": 0, "month": NONE, "half": NONE, "hour": NONE, "minute": NONE, "iso": 0,
        "days": 0, "day1": 1, "day2": 1, "day3": 1, "times": 0, "time1": 0, "time2": 0, "time3": 0,
    }  # fmt: skip
    return reads_iso(words, state) and reads_rest(words, state) and is_day(state) and is_time(state)


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
    """Take a number as the next part of the time; of thousandths of a second only that they are there matters."""
    state["times"] += 1
    if state["times"] == 1:
        state["time1"] = number
    elif state["times"] == 2:
        state["time2"] = number
    elif state["times"] == 3:
        state["time3"] = number


def fixed(words: list[str], at: int, count: int, least: int, most: int) -> bool:
    """Tell whether a number of so many digits, within the bounds, is at a place."""
    word = word_at(words, at)
    if len(word) != count or not is_digits(word):
        return False
    number = number_of(word)
    return least <= number <= most


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
        if fixed(words, at + 1, 4, 0, 2359):
            state["at"] += 2
            return number_of(words[at + 1]) % 100 < 60
        state["at"] += 4
        return fixed(words, at + 1, 2, 0, 23) and word_at(words, at + 2) == ":" and fixed(words, at + 3, 2, 0, 59)
    return True


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
            fits = reads_offset(words, state)
        elif word in "+-)" and has_number:
            fits = False
        if not fits:
            return False
    return True


def expects_time(number: int, state: dict[str, int]) -> bool:
    """Tell whether a number can be the next part of the time."""
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
    """Read a number with a colon behind it."""
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
        state["hour"] = 0 if word in UTC else 1
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


def is_day(state: dict[str, int]) -> bool:
    """Tell whether the numbers are a day: in the order of ISO 8601, or month, day and year."""
    if state["days"] == 0:
        return False
    first = state["day1"]
    second = state["day2"]
    third = state["day3"]
    first_is_day = 1 <= first <= 31
    year = first
    month = second
    day = third
    if state["month"] != NONE:
        month = state["month"]
        year = second if first_is_day else first
        day = first if first_is_day else second
    elif first_is_day and state["iso"] == 0:
        year = third
        month = first
        day = second
    return 1 <= month <= 12 and 1 <= day <= 31 and is_year(year)


def is_year(year: int) -> bool:
    """Tell whether JavaScript's time reaches the year; its last one is not looked at day by day."""
    return -271821 <= year <= 275760


def is_time(state: dict[str, int]) -> bool:
    """Tell whether the numbers are a time of day."""
    hour = state["time1"]
    minute = state["time2"]
    second = state["time3"]
    if state["half"] != NONE:
        if hour > 12:
            return False
        hour = hour % 12 + state["half"]
    return (hour < 24 and minute < 60 and second < 60) or (hour == 24 and minute == 0 and second == 0)
