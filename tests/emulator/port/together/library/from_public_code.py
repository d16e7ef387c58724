import http.client
import re
from urllib.parse import SplitResult, urlunsplit


class BaseError(Exception):
    pass


class RefusedError(BaseError):
    def __init__(self, payload, *args, **kwargs):
        self.code = payload.get("code", 9)
        BaseError.__init__(self, *args, **kwargs)

    def __str__(self):
        return f"refused {self.code} {self.args}"


class PlainError(BaseError):
    def __init__(self, text):
        BaseError.__init__(self, text, 1)


def scrubbed(x, seen=None):
    """Walk what may hold itself."""
    seen = seen if seen is not None else {}
    if id(x) in seen:
        return "<again>"
    if isinstance(x, (dict, list)):
        seen[id(x)] = True
        held = x.items() if isinstance(x, dict) else enumerate(x)
        found = [(str(key), scrubbed(value, seen)) for key, value in held]
        del seen[id(x)]
        return found
    return x


def amounts(codes, flags):
    pattern = re.compile(
        r"""
        (?:{})[ ]?   # a code, and a space in brackets
        ([0-9]+      # its amount
        [.]? \d*)\ ? # an escaped space
        [^]#x ]      # a set with what would end it
        """.format("|".join(re.escape(each) for each in codes)),
        flags,
    )
    return [pattern.findall("NZD 12.5 ; $7# A$3x"), pattern.sub("-", "NZD 1 ;")]


def program(v):
    url = urlunsplit(SplitResult(scheme="https", netloc="x.test", path="/a", query="q=1", fragment=""))
    ring = {"v": v}
    ring["self"], ring["more"] = ring, [ring, v]
    out = [
        url,
        scrubbed(ring),
        id(ring) == id(ring["self"]),
        id(ring) == id([]),
        amounts(["NZD", "A$", "$"], re.X | re.I),
    ]
    for make in (
        lambda: RefusedError({"code": 3}, "a", 2),
        lambda: RefusedError({}, wrong=1),
        lambda: PlainError("p"),
        lambda: SyntaxError("unclosed"),
    ):
        try:
            raise make()
        except SyntaxError as error:
            out.append([error.msg, str(error)])
        except (http.client.HTTPException, BaseError) as error:
            out.append([str(error), list(error.args)])
        except TypeError as error:
            out.append(str(error))
    return out
