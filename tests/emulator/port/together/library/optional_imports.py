try:
    import ujson
except ImportError as error:
    ujson = None
try:
    import simplejson as json

    HAS_FAST = True
except (ImportError, ValueError):
    import json

    HAS_FAST = False
try:
    from backports.zoneinfo import ZoneInfo
except ModuleNotFoundError:
    from zoneinfo import ZoneInfo
else:
    HAS_FAST = None
try:
    from urllib import quote
except ImportError:
    from urllib.parse import quote
try:
    import rapidjson

    def dumps(x):
        return rapidjson.dumps(x)
except Exception:

    def dumps(x):
        return "plain" + json.dumps(x)


try:
    import decimal
    from html import escape
except ImportError:
    decimal = None
else:
    ESCAPES = True


def encoded(x):
    if ujson is None:
        return json.dumps(x)
    return ujson.dumps(x)


def encoded2(x):
    if HAS_FAST and ujson.loads("1"):
        return "fast"
    try:
        import msgpack
    except ImportError:
        return "none"
    return msgpack.packb(x)


def program(v):
    return [
        encoded(v),
        encoded2(v),
        HAS_FAST,
        ujson is None,
        str(ZoneInfo("Europe/Berlin")),
        quote("a b"),
        dumps(v),
        escape("<") if ESCAPES else 0,
        json.loads("[1]") if not ujson else ujson.loads("2"),
        str(decimal.Decimal("1.0")),
    ]
