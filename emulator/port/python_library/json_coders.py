"""What the library's json has as classes, encoders and decoders, and its functions where `cls` names one."""

# ruff: noqa: PLR0913  (the library's own parameters)
# mypy: ignore-errors

import json
from json import JSONDecodeError

_SPACE = " \t\n\r"


class JSONEncoder:
    """Writes values as JSON text; a class below says in `default` what becomes of other values."""

    item_separator = ", "
    key_separator = ": "

    def __init__(
        self,
        *,
        skipkeys=False,
        ensure_ascii=True,
        check_circular=True,
        allow_nan=True,
        sort_keys=False,
        indent=None,
        separators=None,
        default=None,
    ):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        """Return what JSON has for a value that it does not have; TypeError where there is none."""
        raise TypeError(f"Object of type {o.__class__.__name__} is not JSON serializable")

    def encode(self, o):
        """Return the text of a value."""
        if isinstance(o, str):
            return json.dumps(o, ensure_ascii=self.ensure_ascii)
        return "".join(self.iterencode(o, _one_shot=True))

    def iterencode(self, o, _one_shot=False):
        """Return the text of a value in pieces."""
        if not _one_shot:
            return self._pieces(o, "\n", [])
        text = json.dumps(
            o,
            skipkeys=self.skipkeys,
            ensure_ascii=self.ensure_ascii,
            allow_nan=self.allow_nan,
            sort_keys=self.sort_keys,
            indent=self.indent,
            separators=(self.item_separator, self.key_separator),
            default=self.default,
        )
        return (text,)

    def _pieces(self, o, line, around):
        if o is None or isinstance(o, (str, int, float)):
            yield self._plain(o)
            return
        if self.check_circular and any(each is o for each in around):
            raise ValueError("Circular reference detected")
        inside = [*around, o]
        if isinstance(o, dict):
            yield from self._fields(o, line, inside)
        elif isinstance(o, (list, tuple)):
            yield from self._items(o, line, inside)
        else:
            yield from self._pieces(self.default(o), line, inside)

    def _plain(self, o):
        return json.dumps(o, ensure_ascii=self.ensure_ascii, allow_nan=self.allow_nan, indent=0)

    def _deeper(self, line):
        """Return what a line within begins with; no text where all is one line."""
        if self.indent is None:
            return ""
        return line + (self.indent if isinstance(self.indent, str) else " " * self.indent)

    def _items(self, items, line, around):
        inner, start = self._deeper(line), "["
        if not items:
            yield "[]"
            return
        for each in items:
            before = start + inner
            if each is None or isinstance(each, (str, int, float)):
                yield before + self._plain(each)
            else:
                yield before
                yield from self._pieces(each, inner, around)
            start = self.item_separator
        if inner:
            yield line
        yield "]"

    def _fields(self, fields, line, around):
        inner, start = self._deeper(line), ""
        if not fields:
            yield "{}"
            return
        yield "{"
        if inner:
            yield inner
        for key, value in sorted(fields.items()) if self.sort_keys else fields.items():
            if key is not None and not isinstance(key, (str, int, float)):
                if self.skipkeys:
                    continue
                kind = key.__class__.__name__
                raise TypeError(f"keys must be str, int, float, bool or None, not {kind}")
            if start:
                yield start
            start = self.item_separator + inner
            name = self._plain(key)
            yield name if isinstance(key, str) else f'"{name}"'
            yield self.key_separator
            yield from self._pieces(value, inner, around)
        if inner:
            yield line
        yield "}"


class JSONDecoder:
    """Reads values from JSON text, with what its functions make of them."""

    def __init__(
        self,
        *,
        object_hook=None,
        parse_float=None,
        parse_int=None,
        parse_constant=None,
        strict=True,
        object_pairs_hook=None,
    ):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or float
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook

    def decode(self, s):
        """Return the value of a text."""
        if not isinstance(s, str):
            if isinstance(s, (bytes, bytearray)):
                raise TypeError("cannot use a string pattern on a bytes-like object")
            raise TypeError(f"expected string or bytes-like object, got '{type(s).__name__}'")
        value, end = self.raw_decode(s, _behind_space(s, 0))
        end = _behind_space(s, end)
        if end != len(s):
            raise JSONDecodeError("Extra data", s, end)
        return value

    def raw_decode(self, s, idx=0):
        """Return the value that a text has at a place, and the place behind it."""
        if not isinstance(s, str):
            raise TypeError(f"first argument must be a string, not {type(s).__name__}")
        if idx < 0:
            raise ValueError("idx cannot be negative")
        end = _end(s, idx, self.strict)
        value = json.loads(
            s[idx:end],
            object_hook=self.object_hook,
            parse_float=self.parse_float,
            parse_int=self.parse_int,
            parse_constant=self.parse_constant,
            strict=self.strict,
            object_pairs_hook=self.object_pairs_hook,
        )
        return value, end


def _behind_space(text, place):
    while text[place : place + 1] and text[place] in _SPACE:
        place += 1
    return place


def _end(text, start, strict):
    """Return the place behind the value that begins at one."""
    if start >= len(text) or text[start] in _SPACE or text[start] == "\ufeff":
        raise JSONDecodeError("Expecting value", text, start)
    rest = text[start:]
    try:
        json.loads(rest, strict=strict, parse_constant=str)
    except JSONDecodeError as error:
        if error.msg != "Extra data":
            raise JSONDecodeError(error.msg, text, start + error.pos) from None
        rest = rest[: error.pos]
    return start + len(rest.rstrip(_SPACE))


def dumps(obj, *, cls=None, **options):
    """Return the text of a value as an encoder of a class writes it."""
    return _encoder(cls or JSONEncoder, **options).encode(obj)


def dump(obj, fp, *, cls=None, **options):
    """Write the text of a value into a file, as an encoder of a class writes it."""
    for piece in _encoder(cls or JSONEncoder, **options).iterencode(obj):
        fp.write(piece)


def _encoder(
    cls,
    *,
    skipkeys=False,
    ensure_ascii=True,
    check_circular=True,
    allow_nan=True,
    indent=None,
    separators=None,
    default=None,
    sort_keys=False,
    **options,
):
    return cls(
        skipkeys=skipkeys,
        ensure_ascii=ensure_ascii,
        check_circular=check_circular,
        allow_nan=allow_nan,
        indent=indent,
        separators=separators,
        default=default,
        sort_keys=sort_keys,
        **options,
    )


def loads(s, *, cls=None, **options):
    """Return the value of a text as a decoder of a class reads it."""
    if cls is None and not options:
        return json.loads(s)
    if isinstance(s, (bytes, bytearray)):
        s = s.decode("utf-8-sig")
    elif not isinstance(s, str):
        raise TypeError(f"the JSON object must be str, bytes or bytearray, not {s.__class__.__name__}")
    elif s.startswith("\ufeff"):
        raise JSONDecodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", s, 0)
    return (cls or JSONDecoder)(**{name: value for name, value in options.items() if value is not None}).decode(s)


def load(fp, *, cls=None, **options):
    """Return the value of a file's text as a decoder of a class reads it."""
    return loads(fp.read(), cls=cls, **options)
