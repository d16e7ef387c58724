import base64
import operator
import os
import statistics
import sys
from functools import reduce
from operator import iadd, imul, ior, setitem
from urllib.parse import quote_from_bytes, unquote_to_bytes


class Total:
    def __init__(self):
        self.seen = []

    def __iadd__(self, other):
        self.seen.append(other)
        return self


def program(v):
    rows, table = [[1], [2, 3]], {}
    setitem(table, "a", v)
    total = iadd(Total(), v)
    out = [reduce(iadd, rows, []), rows, reduce(ior, [{"a": 1}, {"b": v}], {}), table, total.seen, imul([1], 2)]
    out += [operator.itruediv(7, 2), operator.ipow(2, 5), operator.indexOf([1, v], v), operator.isub(3, 1)]
    operator.delitem(table, "a")
    joined = os.linesep.join(["a", "b"])
    out += [table, joined, sys.version_info[0], sys.version_info.major, sys.version_info >= (3, 8), os.sep]
    out += [f"py{sys.version_info.major}" if sys.version_info > (3,) else "old", len(sys.version_info)]
    out += [statistics.harmonic_mean([40, 60]), round(statistics.geometric_mean([54, 24, 36]), 6)]
    out += [statistics.fmean([1, 2], weights=[3, 1]), statistics.harmonic_mean([1, 3], weights=[2, 1])]
    for call in (lambda: statistics.harmonic_mean(v), lambda: statistics.geometric_mean(v), lambda: iadd(v, 1)):
        try:
            out.append(call())
        except (TypeError, statistics.StatisticsError) as error:
            out.append(f"{type(error).__name__}: {error}")
    out += [base64.a85encode(b"hello world").decode(), base64.a85decode("BOu!rD]j7BEbo7").decode()]
    out += [base64.a85encode(b"    " * 9, foldspaces=True, wrapcol=6, adobe=True).decode()]
    return [*out, quote_from_bytes(b"a /\xff", safe=""), unquote_to_bytes("a%20%FF%é").hex()]
