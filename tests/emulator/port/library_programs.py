"""Handlers that log, sign, pack and write tables, as people write them; each is a whole file with its own events."""

from __future__ import annotations

from typing import Any

LOGGING = """
import logging
import sys
import traceback

logger = logging.getLogger(__name__)
logger.setLevel(logging.INFO)
if not logger.handlers:
    stream = logging.StreamHandler(sys.stdout)
    stream.setFormatter(logging.Formatter("%(asctime)s [%(levelname)s] %(name)s: %(message)s"))
    logger.addHandler(stream)
logger.propagate = False
LOG = logging.getLogger("crm.client")


class Client:
    def __init__(self, log=None):
        self.log = log or logging.getLogger("client")

    def send(self, value):
        self.log.warning("sending %s", value)
        self.log.warning("with more", extra={"value": value})


def onTrack(event, settings):
    logger.info("track %s of %s", event["event"], event.get("userId"), extra={"a": 1})
    logger.debug("never")
    props = event.get("properties", {})
    try:
        total = props["total"] * 2
    except KeyError:
        logger.exception("no total in %r", props)
        total = 0
    except TypeError as error:
        LOG.error("bad total", exc_info=True)
        LOG.error("worse: %s", error, exc_info=error)
        print(traceback.format_exc())
        total = 1
    logging.warning("root %d%%", 5)
    if logger.isEnabledFor(logging.DEBUG):
        print("debug")
    print("total:", total, {"a": [1, 2.0, None]}, end="\\n\\n")
    print()
    print("a", total, 1.0, sep="|", file=sys.stderr)
    sys.stderr.write("direct\\n")
    Client().send(total)
    LOG.log(logging.ERROR, "logged %(x)s", {"x": total})
    LOG.warning("too few %s %s", total)


def onIdentify(event, settings):
    logging.basicConfig(level=settings.get("level", "INFO"), format="%(levelname)s %(message)s", datefmt="%d")
    logging.info("identify %s", event.get("traits"))
    logging.LoggerAdapter(LOG, {"request": 1}).info("adapted %s", 1)


def onPage(event, settings):
    raise ValueError("logged before: " + str(logger.hasHandlers()))
"""
HASHING = """
import base64
import binascii
import hashlib
import hmac
import math
import zlib


def onTrack(event, settings):
    value = event.get("properties", {}).get("v", "")
    if not isinstance(value, str):
        value = repr(value)
    data = value.encode("utf-8")
    signature = hmac.new(b"secret", data, hashlib.sha256)
    digest = hashlib.md5(data)
    try:
        decoded = base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError) as error:
        decoded = str(error)
    print([
        hashlib.sha256(data).hexdigest(), signature.hexdigest(), digest.digest_size, digest.name,
        int(hashlib.sha1(data).hexdigest(), 16) % 100, base64.urlsafe_b64encode(digest.digest()).decode("ascii"),
        hmac.compare_digest(signature.hexdigest(), hmac.new(b"secret", data, "sha256").hexdigest()),
        repr(decoded), zlib.crc32(data), math.floor(len(data) / 3), math.sqrt(len(data)), math.isclose(0.1 + 0.2, 0.3),
    ])
"""
TABLES = """
import csv
import gzip
import io


def onTrack(event, settings):
    value = event.get("properties", {}).get("v")
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", quoting=csv.QUOTE_MINIMAL)
    writer.writerow(["id", "value"])
    writer.writerow([1, value])
    table = csv.DictWriter(out, fieldnames=["a", "b"], extrasaction="ignore")
    table.writeheader()
    table.writerow({"a": value, "b": 2.0, "c": 3})
    rows = list(csv.DictReader(io.StringIO("x,y\\n1,2\\n3\\n")))
    with io.BytesIO() as buffer:
        buffer.write(b"ab")
        size = len(buffer.getvalue())
    packed = gzip.compress(out.getvalue().encode())
    print([out.getvalue(), rows[0]["y"], rows[1]["y"], size, gzip.decompress(packed).decode() == out.getvalue()])
"""
FIELDS = """
import inspect
from dataclasses import *
from functools import reduce
from itertools import starmap
from operator import methodcaller
import statistics


@dataclass(unsafe_hash=True)
class Item:
    sku: str
    seen: int = field(default=3, init=False)
    name: str = field(default="none", kw_only=True)
    price: float = 0


class Record:
    def __init__(self, **values):
        self.kind = "record"
        self.__dict__.update(values)


def onTrack(event, settings):
    value = event.get("properties", {}).get("v")
    item = Item("a", price=value)
    print([each.name for each in fields(item)], len(fields(Item)), replace(item, sku="b", name="n"))
    print(asdict(item, dict_factory=lambda pairs: {key: one for key, one in pairs if one}))
    print({item: 1}.get(replace(item)), methodcaller("strip")(value))
    print(list(map(methodcaller("get", "a", 5), [{}, {"a": value}])))
    record = Record(a=value, b=2)
    vars(record)["c"] = 3
    print(record.c, sorted(vars(record)), {**record.__dict__}["a"])
    held = {}
    put = lambda key, value: held.__setitem__(key, value)
    print(reduce(max, [1, 3, 2]), list(map(min, [1, 3], [2, 2])), [list(each) for each in starmap(zip, [([1], [2])])])
    list(map(print, [value, 1]))
    print(put("a", value), held, list(map(held.__getitem__, ["a"])), held.__contains__("b"), [3].__getitem__(0))
    try:
        print(replace(item, seen=4))
    except ValueError as error:
        print(error)
    try:
        print(statistics.stdev([value]))
    except statistics.StatisticsError as error:
        print(error)
    print(vars(value))
"""
TYPED = """
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import KW_ONLY, dataclass
from enum import IntEnum
from numbers import Number
from typing import cast, overload


@overload
def told(value: None) -> None: ...
@overload
def told(value: str) -> str: ...
def told(value):
    return None if value is None else f"<{value}>"


class Unit(IntEnum):
    ms = 1_000
    us = 1_000_000


@dataclass
class Part:
    name: str
    _: KW_ONLY
    size: int = 1


@dataclass
class Wheel(Part):
    round: bool = True


def onTrack(event, settings):
    value = event.get("properties", {}).get("v")
    print(isinstance(value, Sequence), isinstance(value, (Mapping, int)), told(cast(str, value)))
    print(isinstance(value, Iterable), isinstance(value, Number))
    print(isinstance(value, Callable), isinstance(told, Callable))
    print(3 * Unit.ms, Unit.us + 1, 1500 * Unit[event.get("unit", "ms")] // 7, Unit.us / 4, Unit.ms % 7)
    print(Part("a", size=2), Wheel("b", value), Part("c") == Part("c", size=1))
    try:
        print(Part("a", *[2]))
    except TypeError as error:
        print("too many")
"""
PATTERNS = """
import re

RULES = {"letters": r"^[a-z]+$", "number": r"\\d+(?:\\.\\d+)?", "words": r"(?P<first>\\w+)\\W+(?P<second>\\w+)"}
WORDS = ["abc", "say", "tw.", "é+"]


def allowed(text, globs):
    return [glob for glob in globs if re.fullmatch(re.escape(glob).replace(r"\\*", ".*"), text)]


def onTrack(event, settings):
    value = event.get("properties", {}).get("v")
    compiled = {name: re.compile(rule, re.I) for name, rule in RULES.items()}
    print({name: bool(rule.search(value)) for name, rule in compiled.items()}, allowed(value, ["a*", "*", "x?"]))
    for word in WORDS:
        value = re.sub(r"\\b" + word, lambda match: "*" * len(match.group()), value, flags=re.I | re.M)
    print(value, [re.split(rule, "a1b 2.5") for rule in RULES.values()])
    flags = re.I if value else 0
    try:
        print(re.findall(event["properties"]["v"], "abc AAAA (é)", flags), re.compile(compiled["words"]).pattern)
    except re.error as error:
        print(error)
"""
CHOSEN = """
import hashlib
import hmac
from http import HTTPStatus


class Problem(Exception):
    def __init__(self, message, *, status=0):
        super().__init__(message)
        self.status = status


class Busy(Problem):
    pass


class Caller:
    def __init__(self):
        self.calls = 0

    def __call__(self, query, **variables):
        self.calls += 1
        return {"query": query, "number": self.calls, **variables}

    def twice(self, query):
        return [each["number"] for each in [self(query, first=1), self("more", second=2, third=None)]], [
            other["query"] for other in map(lambda text: self(text), ["a", "b"])]

    @classmethod
    def fresh(cls):
        return cls()


def onTrack(event, settings):
    value = event["properties"]["v"]
    kind = Busy if value else Problem
    try:
        raise kind("chosen", status=value)
    except Problem as problem:
        print(type(problem).__name__, problem, problem.status)
    try:
        kind(status=1, reason=2)
    except TypeError as error:
        print(error)
    caller = Caller.fresh()
    print(caller.twice("one"), caller("two", v=value), caller.calls)
    for algorithm in (hashlib.sha256, "SHA1", "md5"):
        digest = hmac.HMAC(b"key", str(value).encode(), algorithm)
        print(digest.name, digest.hexdigest(), digest.copy().digest()[:2], digest.digest_size)
    print(hmac.HMAC(b"key", None, "md5").hexdigest())
    for key, message, algorithm in (("key", b"", "md5"), (b"key", "a", "md5"), (b"k", b"", None), (b"k", b"", "md6")):
        try:
            print(hmac.HMAC(key, message, algorithm).name)
        except (TypeError, ValueError) as error:
            print(type(error).__name__)
    status = HTTPStatus(429 if value else 200)
    print(status is HTTPStatus.OK, status is not HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.OK is status, int(status))
"""
VALUES: list[Any] = ["", "abc", "AAAA", "é😀", "a;b", 'say "hi"', "two\nlines", 5, 1.5, None, True, [1], {"a": 1}]
TOTALS: list[dict[str, Any]] = [{"total": 9}, {}, {"total": None}, {"total": "x"}, {"total": 1.5}]


def _track(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "track", "event": "Tested", "userId": "u", "properties": properties}


PROGRAMS: dict[str, tuple[str, list[dict[str, Any]]]] = {
    "logging": (
        LOGGING,
        [
            *map(_track, TOTALS),
            {"type": "identify", "userId": "u", "traits": {"email": "a"}},
            {"type": "page", "userId": "u"},
            _track({"total": 2}),
        ],
    ),
    "fields": (FIELDS, [_track({"v": value}) for value in VALUES]),
    "patterns": (PATTERNS, [_track({"v": value}) for value in [*VALUES, "(", "[b-a]", "a+", "+", "^A"]]),
    "typed": (TYPED, [_track({"v": value}) for value in VALUES]),
    "hashing": (HASHING, [_track({"v": value}) for value in VALUES]),
    "chosen": (CHOSEN, [_track({"v": value}) for value in VALUES]),
    "tables": (TABLES, [_track({"v": value}) for value in VALUES]),
}
