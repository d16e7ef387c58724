"""`__mro__` of errors, own ones and Python's: what dispatches an error by its class."""

import json


class ApiError(Exception):
    pass


class Throttled(ApiError):
    pass


class NoReply(Throttled, LookupError):
    pass


class Bad(requests.HTTPError, ValueError):
    pass


def names(error):
    return [each.__name__ for each in type(error).__mro__]


def caught(do):
    try:
        do()
    except Exception as error:
        return error


def program(v):
    handlers = {
        ApiError: "api",
        requests.exceptions.RequestException: "requests",
        ValueError: "value",
        Exception: "any",
    }
    errors = [
        *(ApiError(), Throttled(), NoReply(), Bad(), ValueError(), KeyError(1), RecursionError(), UnicodeDecodeError),
        caught(lambda: {}["k"]),
        caught(lambda: json.loads("{")),
        caught(lambda: 1 / 0),
        caught(lambda: v.nothing),
    ]
    found = [
        next(handlers[cls] for cls in type(e).mro() if cls in handlers) for e in errors if isinstance(e, Exception)
    ]
    return [found, [names(e) for e in errors if isinstance(e, Exception)]]
