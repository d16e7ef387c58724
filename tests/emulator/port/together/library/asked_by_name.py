import hashlib
import hmac
import math

MISSING = object()


def signed(algorithm, text):
    return hmac.new(b"k", text.encode(), getattr(hashlib, algorithm, hashlib.sha512)).hexdigest()


def first(values, default=MISSING):
    for value in values or []:
        return value
    if default is MISSING:
        raise LookupError("nothing")
    return default


def program(v):
    other = object()
    found = [signed(each, str(v)) for each in ("md5", "sha256", "toString", "sha3_256")]
    try:
        found.append(getattr(math, str(v)))
    except AttributeError as error:
        found.append(str(error))
    return [
        *found,
        getattr(hashlib, "sha1")(b"x").hexdigest(),
        getattr(math, "floor")(2.5),
        getattr(math, "pi"),
        MISSING == other,
        MISSING is MISSING,
        {MISSING: 1, other: 2}[other],
        bool(other),
        type(other).__name__,
        isinstance(v, object),
        first(v if isinstance(v, list) else None, None),
        first(v),
    ]
