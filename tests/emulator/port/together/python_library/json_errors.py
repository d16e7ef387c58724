import json
import requests


def end(f):
    try:
        f()
    except ValueError as e:
        return [
            type(e).__name__,
            str(e),
            repr(e),
            repr(e.args),
            getattr(e, "pos", None),
            getattr(e, "lineno", None),
            getattr(e, "colno", None),
            getattr(e, "msg", None),
            getattr(e, "doc", None),
        ]


def r(e):
    raise e


def program(v):
    kinds = [json.JSONDecodeError, json.decoder.JSONDecodeError, requests.exceptions.JSONDecodeError]
    out = [end(lambda: r(json.JSONDecodeError("no", "a\nbc", 3))), end(lambda: r(json.JSONDecodeError("m", "", 0)))]
    out += [end(lambda: r(kind("x", "yy😀\n\nz", 4))) for kind in kinds]
    for given in [(), ("x",), ("x", "y"), (1, 2, 3, 4)]:
        try:
            json.JSONDecodeError(*given)
        except TypeError as e:
            out.append(str(e))
    return out
