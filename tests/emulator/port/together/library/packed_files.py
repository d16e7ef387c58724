import base64
import gzip
import io
import operator
import pprint
import time
from xml.sax.saxutils import escape, unescape


def packed(lines):
    inside = io.BytesIO()
    with gzip.GzipFile(fileobj=inside, mode="wb") as file:
        for line in lines:
            file.write(line.encode() + b"\n")
    return inside.getvalue()


def program(v):
    data = packed(["a", "bc", str(v)])
    with gzip.GzipFile(fileobj=io.BytesIO(data), mode="rb") as file:
        out = [line.decode() for line in file]
    out.append(gzip.GzipFile(fileobj=io.BytesIO(data)).read().decode())
    event = {"name": "x" * 50, "v": v, "items": [{"id": n, "title": "some words"} for n in range(4)]}
    out += [pprint.pformat(event), pprint.pformat(event, indent=2, width=40, sort_dicts=False)]
    pprint.pprint([event, 1])
    pprint.pp({"b": 1, "a": 2})
    out += [
        base64.b85encode(b"abc").decode(),
        base64.b85decode("VPaz").decode(),
        base64.decodebytes(b"YWJj\n").decode(),
    ]
    out += [time.ctime(0), time.asctime(time.gmtime(1e9)), time.timezone, time.tzname]
    out += [unescape(escape("<a & b>")), unescape("&quot;", {"&quot;": '"'}), operator.index(3), operator.lshift(1, 4)]
    return out
