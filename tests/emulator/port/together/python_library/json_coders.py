import json
import io
from decimal import Decimal
from functools import partial
from json import JSONDecoder, JSONEncoder
from json import dumps as to_text


class Prices(JSONEncoder):
    def default(self, o):
        if isinstance(o, Decimal):
            return float(o)
        if isinstance(o, (set, frozenset)):
            return sorted(o)
        return JSONEncoder.default(self, o)


class Loud(Prices):
    def iterencode(self, o, _one_shot=False):
        for chunk in super().iterencode(o, _one_shot=_one_shot):
            yield chunk.upper()


class Rounded(json.JSONEncoder):
    def __init__(self, *args, digits=2, **kwargs):
        super().__init__(*args, **kwargs)
        self.digits = digits

    def encode(self, o):
        return super().encode(self._rounded(o))

    def _rounded(self, o):
        if isinstance(o, float):
            return round(o, self.digits)
        if isinstance(o, dict):
            return {k: self._rounded(x) for k, x in o.items()}
        if isinstance(o, (list, tuple)):
            return [self._rounded(x) for x in o]
        return o


class Objects(json.JSONDecoder):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, object_hook=self.made, **kwargs)

    def made(self, found):
        return found["$v"] if "$v" in found else found


text_of = partial(json.dumps, cls=Prices, separators=(",", ":"))
OPTIONS = {"cls": Loud, "sort_keys": True}


def many(text):
    decoder, place, found = json.JSONDecoder(), 0, []
    while place < len(text):
        value, place = decoder.raw_decode(text, place)
        found.append(value)
        while text[place : place + 1].isspace():
            place += 1
    return found


def end(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def program(v):
    x = {"a": {2, 1}, "v": v, "d": Decimal("1.50"), "f": [1.239, 2.0]}
    out = [text_of(x), json.dumps(x, **OPTIONS), to_text(x, cls=Prices, indent=1), to_text({"v": v}), json.dumps(v)]
    out.append(Rounded(digits=1).encode({"f": [1.239, 2.0], "v": v}))
    out.append(end(json.dumps, {"f": 1.25}, cls=Rounded, digits=1))
    out.append(list(Prices(indent=2).iterencode(x)))
    out.append(end(Prices().encode, {"b": b""}))
    out.append(end(json.dumps, {(1,): 2}, cls=Prices))
    out.append(end(json.dumps, {(1,): 2, "v": v}, cls=Prices, skipkeys=True))
    file = io.StringIO()
    json.dump(x, file, cls=Loud)
    out.append(file.getvalue())
    out.append(many('{"a": 1} [2] "x" 3.50\n\tNaN'))
    out.append(end(many, '{"a": 1} x'))
    out.append(end(JSONDecoder().decode, ' {"a": [1, 2.0]} , '))
    out.append(end(JSONDecoder(parse_float=Decimal).decode, '{"a": [1, 2.50]}'))
    out.append(end(JSONDecoder(object_pairs_hook=list).decode, v))
    out.append(json.loads('{"a": {"$v": [1]}, "b": {}}', cls=Objects))
    out.append(end(json.loads, '{"a": ', cls=Objects))
    out.append(json.load(io.StringIO('{"$v": 2}'), cls=Objects))
    out.append(json.loads(b'{"a": 1.5}', cls=Objects, parse_float=str))
    e = Prices(indent=2)
    out.append([e.indent, e.item_separator, e.key_separator, isinstance(e, json.JSONEncoder)])
    return [repr(each) for each in out]
