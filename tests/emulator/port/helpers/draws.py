"""What is drawn by chance: both runtimes draw the same from one seed. UUIDs."""

from __future__ import annotations

import os
import random
import secrets
import uuid
from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from emulator.engine.runtime.python import chance

from .specs import Spec
from .values import TEXTS, Made

Rows = dict[str, tuple[Any, ...]]
SEEDS = st.integers(0, 10**6).map(str)
LISTS = st.lists(st.integers(0, 99), min_size=1, max_size=40)
HEX = "12345678-1234-5678-1234-567812345678"
NAMESPACE = Made(uuid.NAMESPACE_DNS, f"new PyUUID('{uuid.NAMESPACE_DNS}')")
UUIDS = st.uuids().map(lambda each: Made(each, f"new PyUUID('{each}')"))


def drawn(module: Any, name: str) -> Callable[..., Any]:
    """Return a function that draws from a seed, as a handler does for an event."""

    def call(seed: str, *given: Any, **named: Any) -> Any:
        with chance.seeded():
            chance.next_event(lambda: seed)
            return [getattr(module, name)(*given, **named), random.getrandbits(16)]

    return call


def spec(helper: str, source: tuple[Any, str], rows: Rows, strategy: st.SearchStrategy[Any]) -> Spec:
    """Return the spec of a helper that draws; what comes after it is drawn as well, to see that no more was taken."""
    code = f"(seed, ...given) => drawing(seed, () => [{helper}(...given), pyRandomBits(16)])"
    return Spec(
        helper,
        drawn(*source),
        {key: ("seed", *row) for key, row in rows.items()},
        strategy.flatmap(lambda row: SEEDS.map(lambda seed: (seed, *row))),
        code=code,
    )


def weighted(seed: str, population: Any, weights: Any, k: int) -> Any:
    """Return random.choices with k."""
    return drawn(random, "choices")(seed, population, weights, k=k)


def cumulated(seed: str, population: Any, weights: Any, sums: Any) -> Any:
    """Return random.choices with weights added up."""
    return drawn(random, "choices")(seed, population, weights, cum_weights=sums)


def counted(seed: str, population: Any, k: int, counts: Any) -> Any:
    """Return random.sample with counts."""
    return drawn(random, "sample")(seed, population, k, counts=counts)


def everything(made: uuid.UUID) -> list[Any]:
    """Return all that a UUID says."""
    seen = [str(made), repr(made), made.hex, made.int, made.bytes, made.urn, made.version, int(made)]
    seen += [made.fields, made.time_low, made.time_mid, made.time_hi_version, made.clock_seq_hi_variant]
    return [*seen, made.clock_seq_low, made.clock_seq, made.node, made.time, made.bytes_le, made.variant]


EVERYTHING = "((u) => [u.pyStr(), u.pyRepr(), u.hex, u.int, u.bytes, u.urn, u.version, u.pyInt(), "
EVERYTHING += (
    "u.fields, u.time_low, u.time_mid, u.time_hi_version, u.clock_seq_hi_variant, u.clock_seq_low, u.clock_seq, "
)
EVERYTHING += "u.node, u.time, u.bytes_le, u.variant])"
NO_ROWS: Rows = {"drawn": (), "again": ()}
SIZES = {"some": (5,), "none": (0,), "many": (70,), "below zero": (-1,), "str": ("a",)}
INTS = st.integers(-(10**20), 10**20)
SIZE = st.tuples(st.integers(0, 40))
COUNTS = st.lists(st.integers(1, 30), min_size=3, max_size=3)

SPECS = [
    spec("pyRandom", (random, "random"), NO_ROWS, st.just(())),
    spec("pyRandomBits", (random, "getrandbits"), SIZES, st.tuples(st.integers(0, 200))),
    spec("pyRandomBytes", (os, "urandom"), SIZES, st.tuples(st.integers(0, 100))),
    spec("pyRandomBelow", (secrets, "randbelow"), {"one": (1,), "many": (10**30,)}, st.tuples(st.integers(1, 10**25))),
    spec(
        "pyRandbelow",
        (secrets, "randbelow"),
        {"ten": (10,), "nought": (0,), "below zero": (-1,), "str": ("a",)},
        st.tuples(st.integers(0, 1000)),
    ),
    spec(
        "pyRandrange",
        (random, "randrange"),
        {
            "up to": (10,),
            "from and to": (-5, 5),
            "steps": (0, 100, 7),
            "steps down": (100, 0, -7),
            "nothing": (0,),
            "crossed": (5, 1),
            "crossed steps": (5, 1, 2),
            "no step": (1, 5, 0),
            "no end": (1, None, 2),
            "large": (10**30,),
        },
        st.tuples(INTS, INTS, st.integers(-9, 9)),
    ),
    spec("pyRandint", (random, "randint"), {"die": (1, 6), "crossed": (5, 1), "str": (1, "2")}, st.tuples(INTS, INTS)),
    spec(
        "pyChoice",
        (random, "choice"),
        {"list": ([1, 2, 3],), "str": ("a😀b",), "tuple": ((1, 2),), "empty": ([],), "set": ({1},), "int": (5,)},
        st.tuples(LISTS | TEXTS),
    ),
    spec(
        "pyShuffle",
        (random, "shuffle"),
        {"list": ([1, 2, 3, 4],), "one": ([1],), "tuple": ((1, 2),), "none": (None,)},
        st.tuples(LISTS),
    ),
    spec(
        "pySample",
        (random, "sample"),
        {
            "list": ([1, 2, 3], 2),
            "many of few": (list(range(50)), 30),
            "few of many": (list(range(1000)), 3),
            "more of many": (list(range(1000)), 9),
            "text": ("a😀b", 2),
            "too many": ([1], 2),
            "below nought": ([1], -1),
            "set": ({1, 2}, 1),
            "dict": ({"a": 1}, 1),
        },
        st.tuples(st.integers(1, 400).map(lambda size: list(range(size))), st.integers(0, 30)),
    ),
    Spec(
        "pyCounted",
        counted,
        {
            "counts": ("s", ["a", "b"], 2, [2, 3]),
            "none": ("s", ["a"], 1, [0]),
            "too few": ("s", ["a", "b"], 1, [1]),
            "parts": ("s", ["a"], 1, [1.5]),
        },
        st.tuples(
            SEEDS, st.just(["a", "b", "c"]), st.integers(0, 2), st.lists(st.integers(1, 30), min_size=3, max_size=3)
        ),
        code="(seed, ...given) => drawing(seed, () => [pySample(...given), pyRandomBits(16)])",
    ),
    Spec(
        "pyChoices",
        weighted,
        {
            "even": ("s", ["a", "b"], None, 5),
            "weights": ("s", ["a", "b"], [1, 9], 5),
            "parts": ("s", ["a", "b", "c"], [0.5, 0.1, 0.4], 5),
            "no weight": ("s", ["a"], [0], 1),
            "too few": ("s", ["a", "b"], [1], 1),
            "endless": ("s", ["a"], [float("inf")], 1),
            "none": ("s", [1], None, 0),
            "below nought": ("s", [1], None, -1),
        },
        st.tuples(
            SEEDS,
            st.just("abc"),
            st.none() | st.lists(st.integers(1, 9) | st.floats(0.1, 9), min_size=3, max_size=3),
            st.integers(0, 6),
        ),
        code="(seed, items, weights, k) => "
        "drawing(seed, () => [pyChoices(items, weights, undefined, k), pyRandomBits(16)])",
    ),
    Spec(
        "pyChoices",
        cumulated,
        {"sums": ("s", ["a", "b"], None, [1, 3]), "both": ("s", ["a"], [1], [1]), "neither": ("s", [1, 2], None, None)},
        st.tuples(SEEDS, st.just("abc"), st.none(), st.just([1, 4, 4.5])),
        code="(seed, ...given) => drawing(seed, () => [pyChoices(...given), pyRandomBits(16)])",
    ),
    spec(
        "pyUniform",
        (random, "uniform"),
        {"ints": (1, 5), "floats": (0.5, -2.5), "equal": (2, 2), "str": ("a", 1), "none": (1, None)},
        st.tuples(st.floats(-1e9, 1e9), st.floats(-1e9, 1e9)),
    ),
    spec(
        "pyTriangular",
        (random, "triangular"),
        {"default": (), "ends": (1, 5), "a mode": (1, 5, 2), "equal": (1, 1, 1)},
        st.tuples(st.floats(-99, 0), st.floats(1, 99), st.none() | st.floats(0, 1)),
    ),
    spec("pyTokenBytes", (secrets, "token_bytes"), {"default": (), "none": (None,), "some": (5,)}, SIZE),
    spec("pyTokenHex", (secrets, "token_hex"), {"default": (), "some": (5,), "str": ("a",)}, SIZE),
    spec("pyTokenUrlsafe", (secrets, "token_urlsafe"), {"default": (), "some": (5,)}, SIZE),
    spec("pyUuid4", (uuid, "uuid4"), NO_ROWS, st.just(())),
    Spec(
        "PyUUID",
        lambda *given: everything(uuid.UUID(*given)),
        {
            "hex": (HEX,),
            "no dashes": (HEX.replace("-", ""),),
            "braces and a name": ("{urn:uuid:" + HEX.upper() + "}",),
            "a version": (HEX, None, None, None, None, 4),
            "no version": (HEX, None, None, None, None, 9),
            "bytes": (None, bytes(range(16))),
            "too few bytes": (None, b"1"),
            "bytes in another order": (None, None, bytes(range(16))),
            "too few in another order": (None, None, b"1"),
            "fields": (None, None, None, (1, 2, 3, 255, 5, 2**48 - 1)),
            "five fields": (None, None, None, (1, 2, 3, 4, 5)),
            "too large a field": (None, None, None, (1, 2**16, 3, 4, 5, 6)),
            "another field": (None, None, None, (1, 2, 3, 256, 5, 6)),
            "int": (None, None, None, None, 2**100),
            "too large": (None, None, None, None, 2**128),
            "below zero": (None, None, None, None, -1),
            "too short": ("1234",),
            "no digits": ("g" * 32,),
            "nothing": (),
            "none": (None,),
            "two": (HEX, bytes(16)),
            "an int for hex": (5,),
        },
        st.tuples(st.uuids().map(str) | st.text(st.sampled_from("0aF-{}urn:"), max_size=40)),
        code=f"(...given) => {EVERYTHING}(new PyUUID(...given))",
    ),
    Spec(
        "PyUUID",
        lambda one, other: [one == other, one < other, hash(one) == hash(other)],
        {
            "equal": (Made(uuid.UUID(HEX), f"new PyUUID('{HEX}')"),) * 2,
            "less": (Made(uuid.UUID(int=1), "new PyUUID(undefined, undefined, undefined, undefined, 1)"), NAMESPACE),
        },
        st.tuples(UUIDS, UUIDS),
        code="(a, b) => [pyEqual(a, b), a.pyLess(b), pyHash(a) === pyHash(b)]",
    ),
    *[
        Spec(
            f"pyUuid{version}",
            getattr(uuid, f"uuid{version}"),
            {
                "a name": (Made(uuid.NAMESPACE_DNS, f"new PyUUID('{uuid.NAMESPACE_DNS}')"), "segment.com"),
                "no namespace": ("dns", "a"),
                "no name": (Made(uuid.NAMESPACE_URL, f"new PyUUID('{uuid.NAMESPACE_URL}')"), None),
            },
            st.tuples(UUIDS, st.text(st.characters(exclude_categories=["Cs"]))),
        )
        for version in (3, 5)
    ],
    Spec(
        "pyUuidOfName",
        uuid.uuid5,
        {"a name": (Made(uuid.NAMESPACE_DNS, f"new PyUUID('{uuid.NAMESPACE_DNS}')"), "é😀"), "none": (None, "a")},
        st.tuples(UUIDS, st.text(st.characters(exclude_categories=["Cs"]))),
        code="(namespace, name) => pyUuidOfName(namespace, name, 'sha1', 5)",
    ),
    Spec(
        "pyUuidHex",
        lambda text: uuid.UUID(text).int,
        {"hex": (HEX,), "short": ("12",), "none": (5,)},
        st.tuples(st.uuids().map(str)),
        code="(text) => pyInteger(pyUuidHex(text))",
    ),
    Spec(
        "pyUuidBytes",
        lambda held: uuid.UUID(bytes=held).int,
        {"bytes": (bytes(range(16)),), "few": (b"ab",)},
        st.tuples(st.binary(min_size=15, max_size=17)),
        code="(held) => pyInteger(pyUuidBytes(held))",
    ),
    Spec(
        "pyUuidFields",
        lambda held: uuid.UUID(fields=held).int,
        {"six": ([1, 2, 3, 4, 5, 6],), "too large": ([2**32, 2, 3, 4, 5, 6],)},
        st.tuples(st.lists(st.integers(-1, 300), min_size=5, max_size=7)),
        code="(held) => pyInteger(pyUuidFields(held))",
    ),
    Spec(
        "pyUuidInt",
        lambda number: uuid.UUID(int=number).int,
        {"int": (2**100,), "nought": (0,), "too large": (2**128,), "below": (-1,)},
        st.tuples(st.integers(-1, 2**129)),
        code="(number) => pyInteger(pyUuidInt(number))",
    ),
    Spec(
        "pyUuidVersion",
        lambda number, version: uuid.UUID(int=number, version=version).int,
        {"4": (2**127 - 1, 4), "1": (0, 1), "none": (0, 0), "6": (0, 6)},
        st.tuples(st.integers(0, 2**128 - 1), st.integers(1, 5)),
        code="(number, version) => pyInteger(pyUuidVersion(BigInt(number), version))",
    ),
]
