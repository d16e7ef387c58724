import logging
import sys
import traceback

log = logging.getLogger("x")


def first(v):
    try:
        return v["x"] + 1
    except Exception:
        log.exception("bad")
        return "first"


def second(v):
    try:
        return v["x"] + 1
    except Exception:
        error = traceback.format_exc().splitlines()[-1]
        return error


def third(v):
    try:
        return v["x"] + 1
    except:
        log.warning("worse", exc_info=True)
        raise ValueError("again") from sys.exc_info()[1]


def fourth(v):
    try:
        return v["x"] + 1
    except Exception:
        return "error"


def program(v):
    out = [first(v), second(v), fourth(v)]
    try:
        third(v)
    except ValueError as error:
        out.append(type(error.__cause__).__name__)
    return out
