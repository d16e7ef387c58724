"""Whether the numbers that were read of a date are a day and a time, and within the time that JavaScript reaches."""

NONE = -1
DAY = 86400000
LAST_TIME = 100000000 * DAY


def is_date(state: dict[str, int]) -> bool:
    """Return whether the numbers are a date; where no zone is named, it is one of UTC."""
    if state["days"] == 0:
        return False
    day = day_of(state)
    if not (1 <= day[1] <= 12 and 1 <= day[2] <= 31) or not is_time(state):
        return False
    return abs(day_number(day[0], day[1], day[2]) * DAY + time_of(state)) <= LAST_TIME


def day_of(state: dict[str, int]) -> list[int]:
    """Return year, month and day: the numbers in the order of ISO 8601, or month, day and year."""
    first = state["day1"]
    second = state["day2"]
    first_is_day = 1 <= first <= 31
    if state["month"] != NONE:
        return [second, state["month"], first] if first_is_day else [first, state["month"], second]
    if first_is_day and state["iso"] == 0:
        return [state["day3"], first, second]
    return [first, second, state["day3"]]


def hour_of(state: dict[str, int]) -> int:
    """Return the hour of the day."""
    return state["time1"] if state["half"] == NONE else state["time1"] % 12 + state["half"]


def is_time(state: dict[str, int]) -> bool:
    """Return whether the numbers are a time of day."""
    hour = hour_of(state)
    if state["half"] != NONE and state["time1"] > 12:
        return False
    if hour == 24:
        return state["time2"] == 0 and state["time3"] == 0 and state["time4"] == 0
    return hour < 24 and state["time2"] < 60 and state["time3"] < 60 and state["time4"] < 1000


def time_of(state: dict[str, int]) -> int:
    """Return the thousandths of a second since the day began, in UTC."""
    offset = max(state["hour"], 0) * 60 + max(state["minute"], 0)
    minutes = hour_of(state) * 60 + state["time2"] - state["sign"] * offset
    return (minutes * 60 + state["time3"]) * 1000 + state["time4"]


def day_number(year: int, month: int, day: int) -> int:
    """Return the days from 1970-01-01 to the day, by the calendar of today, whatever the year."""
    moved = year - 1 if month < 3 else year
    days = moved * 365 + moved // 4 - moved // 100 + moved // 400
    return days + (153 * ((month + 9) % 12) + 2) // 5 + day - 1 - 719468
