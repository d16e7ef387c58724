import functools
import json


def called(function, *given):
    try:
        return function(*given)
    except (TypeError, AttributeError) as error:
        return f"{type(error).__name__}: {error}"


def program(v):
    out = [called(str.upper, v), called(str.strip, v), called(lambda: str.lower(v)), called(dict.get, v, "a")]
    out.append(called(lambda: list(map(str.title, v))))
    out.append(called(lambda: sorted(["b", "A"], key=str.lower)))
    dumps = functools.partial(json.dumps, separators=(",", ":"), sort_keys=True)
    binary = functools.partial(int, base=2)
    out += [dumps({"b": v, "a": 1}), binary("101"), called(binary, "102x"[v == 3 :]) if v else None]
    out += [functools.partial(round, ndigits=1)(2.25), functools.partial(dict, a=1)(b=v)]
    out.append((b"%s:%d|%5.1f" % (b"key", 7, 2.25)).decode())
    out.append(called(lambda: b"%s" % v))
    return out
