import io
import json
from datetime import date, datetime
from decimal import Decimal
from types import MappingProxyType

PRICES = MappingProxyType({"a": Decimal("1.50"), "b": date(2024, 2, 29)})


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Decimal):
            return str(o)
        if isinstance(o, date):
            return o.isoformat()
        return json.JSONEncoder.default(self, o)


class Sets(Encoder):
    def default(self, o):
        return sorted(o) if isinstance(o, set) else super().default(o)


def program(v):
    out = [json.dumps({"at": datetime(2024, 1, 2), **PRICES, "v": v}, cls=Encoder)]
    out.append(json.dumps({"set": {2, 1}, "d": PRICES["a"]}, cls=Sets, indent=1, sort_keys=True))
    out.append(json.JSONEncoder(separators=(",", ":")).encode([v]))
    for encoder in (Encoder, Sets):
        try:
            out.append(json.dumps([{1}, b""], cls=encoder))
        except TypeError as error:
            out.append(str(error))
    text = json.dumps({"v": v, "price": 1.10, "n": 2})
    out.append(str(json.loads(text, parse_float=Decimal)["price"]))
    out.append(json.loads(text, object_hook=lambda found: sorted(found)))
    out.append(repr(json.loads(text, object_pairs_hook=list)))
    out.append(json.load(io.StringIO(text), parse_int=lambda digits: digits + "!"))
    return out
