"""The filters of Liquid that make texts, as LiquidJS does it: each value is a text first, and what is missing is ""."""

from __future__ import annotations

import base64
import hashlib
import hmac
import math
import re
import unicodedata
from collections.abc import Callable
from typing import Any, Final
from urllib.parse import quote

from emulator.mappings.javascript import MISSING, SPACE, is_truthy, own_members
from emulator.mappings.liquid_values import is_nothing, javascript_number, refused, text, trimmed

__all__ = ["TEXT_FILTERS"]

_ESCAPES: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&#34;", "'": "&#39;"}
_UNESCAPES: Final = {escape: sign for sign, escape in _ESCAPES.items()}
_ESCAPED: Final = re.compile("|".join(_UNESCAPES))
_MARKUP: Final = re.compile(r"<script.*?</script>|<style.*?</style>|<!--.*?-->|<.*?>", re.DOTALL)
_SPACES: Final = re.compile(f"[{SPACE}]+")
_CODED: Final = re.compile(r"(?:%[0-9A-Fa-f]{2})+|%")
_BASE64: Final = re.compile("[A-Za-z0-9+/]*")
_COMPONENT: Final = "!'()*-._~"
_CJK: Final = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
_CJK_SIGN: Final = re.compile(f"[{_CJK}]")
_OTHER_WORD: Final = re.compile(f"[^{_CJK}{SPACE}]+")
_PRETTY: Final = "._~!$&'()+,;=@"
_ACCENTS: Final = str.maketrans(
    {
        **dict.fromkeys("àáâãäå", "a"),
        **dict.fromkeys("èéêë", "e"),
        **dict.fromkeys("ìíîï", "i"),
        **dict.fromkeys("òóôõöø", "o"),
        **dict.fromkeys("ùúûü", "u"),
        **dict.fromkeys("ýÿ", "y"),
        **dict(zip("æçðñßœþ\u1e9eŒÞ", ("ae", "c", "d", "n", "ss", "oe", "th", "SS", "OE", "TH"), strict=True)),
    }
)


def _of_text(change: Callable[[str], Any]) -> Callable[[Any], Any]:
    return lambda value: change(text(value))


def _joined(name: str, join: Callable[[str, str], str]) -> Callable[..., str]:
    def filtered(*values: Any) -> str:
        if len(values) != 2:
            raise refused(f"{name} expect 2 arguments")
        return join(text(values[0]), text(values[1]))

    return filtered


def _strip(*, start: bool, end: bool) -> Callable[..., str]:
    def filtered(value: Any, signs: Any = MISSING) -> str:
        whole = text(value)
        if not is_truthy(signs):
            return trimmed(whole, start=start, end=end)
        kept = whole.lstrip(text(signs)) if start else whole
        return kept.rstrip(text(signs)) if end else kept

    return filtered


def _cut(whole: str, separator: str) -> list[str]:
    """Return the parts of a text as JavaScript's `split` does it: by "" they are its UTF-16 units."""
    return whole.split(separator) if separator else list(own_members(whole).values())


def _split(value: Any, separator: Any = MISSING) -> list[str]:
    parts = _cut(text(value), text(separator))
    while parts and not parts[-1]:
        parts.pop()
    return parts


def _replace(value: Any, wanted: Any = MISSING, replacement: Any = MISSING) -> str:
    return text(replacement).join(_cut(text(value), text(wanted)))


def _replace_first(value: Any, wanted: Any = MISSING, replacement: Any = MISSING) -> str:
    return text(value).replace(text(wanted), text(replacement), 1)


def _replace_last(value: Any, wanted: Any = MISSING, replacement: Any = MISSING) -> str:
    before, found, after = _last_cut(text(value), text(wanted))
    return before + text(replacement) + after if found else before


def _last_cut(whole: str, wanted: str) -> tuple[str, bool, str]:
    at = whole.rfind(wanted)
    return (whole, False, "") if at < 0 else (whole[:at], True, whole[at + len(wanted) :])


def _remove(value: Any, wanted: Any = MISSING) -> str:
    return _replace(value, wanted, "")


def _remove_first(value: Any, wanted: Any = MISSING) -> str:
    return _replace_first(value, wanted, "")


def _remove_last(value: Any, wanted: Any = MISSING) -> str:
    return _replace_last(value, wanted, "")


def _truncate(value: Any, length: Any = MISSING, end: Any = MISSING) -> Any:
    whole, most = text(value), 50 if length is MISSING else javascript_number(length)
    tail = "..." if end is MISSING else text(end)
    if len(whole) <= most or not whole:
        return value
    kept = most - len(tail)
    return whole[: math.ceil(kept) if kept > 0 else 0] + tail


def _truncatewords(value: Any, count: Any = MISSING, end: Any = MISSING) -> str:
    words = _SPACES.split(trimmed(text(value), end=False))
    most = 15 if count is MISSING else javascript_number(count)
    most = 1 if most <= 0 else most
    kept = words if most == math.inf else words[: int(most) if most > 0 else 0]
    return " ".join(kept) + (("..." if end is MISSING else text(end)) if len(words) >= most else "")


def _escaped(whole: str) -> str:
    return "".join(_ESCAPES.get(sign, sign) for sign in whole)


def _escaped_once(whole: str) -> str:
    return _escaped(_ESCAPED.sub(lambda match: _UNESCAPES[match[0]], whole))


def _encoded(whole: str, safe: str) -> str:
    try:
        return quote(whole, safe=safe)
    except UnicodeEncodeError:
        raise refused("URI malformed") from None


def _url_decoded(whole: str) -> str:
    def decoded(match: re.Match[str]) -> str:
        try:
            return bytes.fromhex(match[0].replace("%", "") or "x").decode()
        except ValueError:
            raise refused("URI malformed") from None

    return _CODED.sub(decoded, whole.replace("+", " "))


def _uri_escaped(whole: str) -> str:
    return _encoded(whole, f"{_COMPONENT};/?:@&=+$,#[]")


def _slugify(value: Any, mode: Any = MISSING, cased: Any = False) -> str:
    whole, how = text(value), "default" if mode is MISSING else mode
    is_kept = _SLUG_KEEPS.get(how) if isinstance(how, str) else None
    if is_kept is not None:
        whole = whole.translate(_ACCENTS) if how == "latin" else whole
        marked = re.sub("\0+", "-", "".join(sign if is_kept(sign) else "\0" for sign in whole))
        whole = marked.removeprefix("-").removesuffix("-")
    return whole if is_truthy(cased) else whole.lower()


def _is_letter(sign: str) -> bool:
    kind = unicodedata.category(sign)
    return kind[0] in "ML" or kind == "Nd"


_SLUG_KEEPS: Final[dict[str, Callable[[str], bool]]] = {
    "ascii": lambda sign: sign.isascii() and sign.isalnum(),
    "default": _is_letter,
    "latin": _is_letter,
    "pretty": lambda sign: _is_letter(sign) or sign in _PRETTY,
    "raw": lambda sign: _SPACES.fullmatch(sign) is None,
}


def _base64_decoded(whole: str) -> str:
    bare = re.sub("[\t\n\f\r ]", "", whole)
    bare = re.sub("==?$", "", bare) if len(bare) % 4 == 0 else bare
    if len(bare) % 4 == 1 or not _BASE64.fullmatch(bare):
        raise refused("invalid base64 provided to base64_decode")
    return base64.b64decode(bare + "=" * (-len(bare) % 4)).decode(errors="replace")


def _number_of_words(value: Any, mode: Any = MISSING) -> int:
    whole = trimmed(text(value))
    if mode == "cjk" or (mode == "auto" and _CJK_SIGN.search(whole)):
        return len(_CJK_SIGN.findall(whole)) + len(_OTHER_WORD.findall(whole))
    return len(_SPACES.split(whole)) if whole else 0


def _bytes(value: Any) -> bytes:
    return text(value).encode(errors="replace")


def _hmac_sha256(value: Any, key: Any = MISSING) -> str:
    return hmac.new(_bytes(key), _bytes(value), hashlib.sha256).hexdigest()


def _default(value: Any, instead: Any = MISSING, *rest: Any) -> Any:
    if isinstance(value, (list, str)):
        return value or instead
    allows_false = any(each[:1] == ["allow_false"] and is_truthy(each[1]) for each in rest if isinstance(each, list))
    return instead if is_nothing(value) or (value is False and not allows_false) else value


TEXT_FILTERS: Final[dict[str, Callable[..., Any]]] = {
    "append": _joined("append", lambda whole, more: whole + more),
    "base64_decode": _of_text(_base64_decoded),
    "base64_encode": lambda value: base64.b64encode(_bytes(value)).decode(),
    "capitalize": _of_text(lambda whole: whole[:1].upper() + whole[1:].lower()),
    "cgi_escape": _of_text(lambda whole: _encoded(whole, "-._~ ").replace(" ", "+")),
    "default": _default,
    "downcase": _of_text(str.lower),
    "escape": _of_text(_escaped),
    "escape_once": _of_text(_escaped_once),
    "hmac_sha256": _hmac_sha256,
    "lstrip": _strip(start=True, end=False),
    "normalize_whitespace": _of_text(lambda whole: _SPACES.sub(" ", whole)),
    "number_of_words": _number_of_words,
    "prepend": _joined("prepend", lambda whole, more: more + whole),
    "remove": _remove,
    "remove_first": _remove_first,
    "remove_last": _remove_last,
    "replace": _replace,
    "replace_first": _replace_first,
    "replace_last": _replace_last,
    "rstrip": _strip(start=False, end=True),
    "sha256": lambda value: hashlib.sha256(_bytes(value)).hexdigest(),
    "slugify": _slugify,
    "split": _split,
    "squish": _of_text(lambda whole: trimmed(_SPACES.sub(" ", whole))),
    "strip": _strip(start=True, end=True),
    "strip_html": _of_text(lambda whole: _MARKUP.sub("", whole)),
    "strip_newlines": _of_text(lambda whole: re.sub("\r?\n", "", whole)),
    "truncate": _truncate,
    "truncatewords": _truncatewords,
    "upcase": _of_text(str.upper),
    "uri_escape": _of_text(_uri_escaped),
    "url_decode": _of_text(_url_decoded),
    "url_encode": _of_text(lambda whole: _encoded(whole, f"{_COMPONENT} ").replace(" ", "+")),
    "xml_escape": _of_text(_escaped),
}
