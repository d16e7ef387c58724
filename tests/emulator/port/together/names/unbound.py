import re


def free(v):
    def read():
        return held

    if v:
        held = 1
    return read()


def behind_a_lambda(v):
    if v:
        held = 2
    return (lambda: held)()


def walrus_in_a_list(v):
    return [last for x in v if (last := str(x))], last


def walrus_behind_and(v):
    if v and (found := re.match("a", v)):
        return found.group()
    return found


def captured_by_a_case(v):
    match v:
        case {"a": found}:
            pass
        case [found, *_]:
            pass
    return found


def captured_by_every_case(v):
    match v:
        case {"a": found}:
            pass
        case _:
            found = 5
    return found


def nonlocal_without_value(v):
    def more():
        nonlocal count
        count += 1
        return count

    if v:
        count = 1
    return more()


def set_later(v):
    def read():
        return held

    held = v
    return read()


def deleted(v):
    held = 1
    del held
    if v:
        held = 2
    return (lambda: held)()


FUNCTIONS = [
    free,
    behind_a_lambda,
    walrus_in_a_list,
    walrus_behind_and,
    captured_by_a_case,
    captured_by_every_case,
    nonlocal_without_value,
    set_later,
    deleted,
]


def program(v):
    found = []
    for function in FUNCTIONS:
        try:
            found.append(function(v))
        except Exception as error:
            found.append(f"{type(error).__name__}: {error}")
    return found
