"""A handler's time is its event's, plus delays and sleeps; its chance derives from its event; its logs are kept."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from .situations import SEND, TRACK, deliveries, delivery, on_track, value_of, values_of

AT = {**TRACK, "receivedAt": "2021-02-03T04:05:06.789Z"}
SLEEP = "const sleep = (ms) => new Promise((done) => setTimeout(done, ms))\n"


CLOCKS = {
    "new Date().toISOString()": "2021-02-03T04:05:06.789Z",
    "Date.now()": 1612325106789,
    "Date()": "Wed Feb 03 2021 04:05:06 GMT+0000 (Coordinated Universal Time)",
    "new Date(2020, 0, 2).toISOString()": "2020-01-02T00:00:00.000Z",
    "Date.UTC(2020, 0)": 1577836800000,
    "Date.parse('2020-01-01')": 1577836800000,
    "new (class extends Date {})().getTime()": 1612325106789,
    "moment().valueOf()": 1612325106789,
    "_.now()": 1612325106789,
    "jsonwebtoken.decode(jsonwebtoken.sign({}, 'k')).iat": 1612325106,
    "(await sleep(1234), Date.now())": 1612325108023,
    "(await sleep(), Date.now())": 1612325106790,
    "(await fetch('https://a.test/slow'), Date.now())": 1612325107289,
    "new Intl.DateTimeFormat('en', { timeZone: 'UTC' }).format()": "2/3/2021",
    "[0].map(() => new Intl.DateTimeFormat('en').formatToParts()[4].value)[0]": "2021",
    "new Intl.DateTimeFormat('en').format(0)": "1/1/1970",
    "structured(new Date())": "2021-02-03T04:05:06.789Z",
}


def test_what_time_it_is(tmp_path: Path) -> None:
    """Every clock that a handler can read tells the virtual time."""
    before = SLEEP + "const structured = (date) => JSON.parse(JSON.stringify({ date })).date\n"
    rules = [{"url": "https://a.test/slow", "delay": 0.5, "optional": True}]

    assert CLOCKS == values_of(tmp_path, CLOCKS, AT, before, replies=rules)


def test_a_fixed_clock(tmp_path: Path) -> None:
    """With `now` time does not pass for the handler, and still counts against the limit."""
    source = SLEEP + SEND + on_track("await sleep(3000)", "await send(Date.now())", "await sleep(2500)")
    found = delivery(tmp_path, source, AT, now="2030-01-01T00:00:00Z")

    assert [1893456000000] == [request.json() for request in found.requests]
    assert ("exhausted", "Timeout", 5.5) == (found.outcome, found.reason, found.attempts[0].elapsed)


def test_the_time_while_a_file_loads(tmp_path: Path) -> None:
    """It is the same on every day."""
    assert 1577836800000 == value_of(tmp_path, "loaded", before="const loaded = Date.now()\n")


def test_timers_fire_in_the_order_of_their_time(tmp_path: Path) -> None:
    """Ties in the order of asking; an interval until it is cleared; a cleared one not at all."""
    source = SLEEP + on_track(
        "const told = [];",
        "[30, 10, 20, 10].forEach((ms, n) => setTimeout((word) => told.push(word + ms + '#' + n), ms, 'at '))",
        "const every = setInterval(() => told.push('every') === 6 && clearInterval(every), 12)",
        "clearTimeout(setTimeout(() => told.push('never'), 1))",
        "const number = +setTimeout(() => told.push('never'), 1)",
        "clearTimeout(number)",
        "clearTimeout(undefined)",
        "const unref = setTimeout(() => told.push('unref'), 45).unref().ref()",
        "console.log(unref.hasRef(), typeof unref.refresh())",
        "Promise.resolve().then(() => told.push('at once'))",
        "await sleep(60)",
        "console.log(told.join())",
    )
    found = delivery(tmp_path, source)

    assert ("true object", "at once,at 10#1,at 10#3,every,at 20#2,every,at 30#0,unref") == found.logs


def test_many_timers(tmp_path: Path) -> None:
    """However many there are, in whatever order they were set."""
    source = on_track(
        "const due = Array.from({ length: 3000 }, (_, at) => [(at * 7919) % 1000 + 1, at])",
        "const told = []",
        "await Promise.all(due.map((one) => new Promise((done) => setTimeout(() => done(told.push(one)), one[0]))))",
        "const sorted = [...due].sort((a, b) => a[0] - b[0] || a[1] - b[1])",
        "console.log(JSON.stringify(sorted) === JSON.stringify(told), told.length)",
    )

    assert ("true 3000",) == delivery(tmp_path, source).logs


def test_a_retry_loop_takes_no_real_time(tmp_path: Path) -> None:
    """Sleeps between calls pass at once, and beyond five seconds the invocation is stopped where it is."""
    source = SLEEP + on_track(
        "for (let wait = 500; ; wait *= 2) {",
        "  const response = await fetch('https://a.test/')",
        "  if (response.ok) return",
        "  await sleep(wait)",
        "}",
    )
    helped = delivery(tmp_path, source, replies=[{"status": 503, "times": 2}])
    never = delivery(tmp_path, source, replies=[{"status": 503}])

    assert ("delivered", 3, 1.5) == (helped.outcome, len(helped.requests), helped.attempts[0].elapsed)
    assert ("exhausted", 4, 7.5) == (never.outcome, len(never.requests), never.attempts[0].elapsed)


CHANCE = {
    "Math.random": "Math.random()",
    "bytes": "crypto.randomBytes(8).toString('hex')",
    "bytes later": "(await new Promise((done) => crypto.randomBytes(8, (e, bytes) => done(bytes)))).toString('hex')",
    "uuid": "crypto.randomUUID()",
    "integer": "crypto.randomInt(1000000)",
    "values": "Array.from(crypto.getRandomValues(new Uint8Array(8)))",
    "fill": "crypto.randomFillSync(Buffer.alloc(8)).toString('hex')",
    "fill later": "(await new Promise((ok) => crypto.randomFill(Buffer.alloc(8), (e, b) => ok(b)))).toString('hex')",
    "lodash": "_.random(1, 1000000)",
    "web": "Array.from(crypto.webcrypto.getRandomValues(new Uint8Array(8)))",
}


def test_chance(tmp_path: Path) -> None:
    """It repeats with the same seed, and differs with another seed, for another event, from draw to draw."""
    ways = ", ".join(f"{json.dumps(name)}: async () => {draw}" for name, draw in CHANCE.items())
    text = SEND + f"const ways = {{ {ways} }}\n"
    text += on_track("const draw = ways[event.event]", "await send([await draw(), await draw()])")
    given = [{**TRACK, "event": name} for name in CHANCE for _ in range(2)]

    def drawn(seed: int) -> dict[str, list[Any]]:
        """Return four draws of each kind: two for each of its events."""
        found: dict[str, list[Any]] = {name: [] for name in CHANCE}
        for event, each in zip(given, deliveries(tmp_path, text, *given, seed=seed), strict=True):
            found[event["event"]] += each.requests[0].json()
        return found

    once, again, other = drawn(1), drawn(1), drawn(2)
    distinct = {name: len({json.dumps(value) for value in once[name] + other[name]}) for name in CHANCE}

    assert once == again
    assert dict.fromkeys(CHANCE, 8) == distinct


def test_chance_of_each_kind_is_even(tmp_path: Path) -> None:
    """Numbers lie where they should, and a UUID is one of version 4."""
    source = SEND + on_track(
        "const drawn = Array.from({ length: 2000 }, Math.random)",
        "const mean = drawn.reduce((sum, each) => sum + each, 0) / 2000",
        "const ints = new Set(Array.from({ length: 500 }, () => crypto.randomInt(3, 6)))",
        "await send([mean, Math.min(...drawn) >= 0, Math.max(...drawn) < 1, [...ints].sort(), crypto.randomUUID()])",
    )
    mean, low, high, ints, uuid = delivery(tmp_path, source).requests[0].json()

    assert 0.45 < mean < 0.55
    assert (True, True, [3, 4, 5]) == (low, high, ints)
    assert "4" == uuid[14]
    assert uuid[19] in "89ab"


LOGS = {
    "texts": ("console.log('a', 1, true, null, undefined)", ["a 1 true null undefined"]),
    "formats": ("console.info('%s is %d, %j', 'a', 2, { b: 1 })", ['a is 2, {"b":1}']),
    "objects": ("console.log({ a: { b: { c: { d: 1 } } } }, [1, 'x'])", ["{ a: { b: { c: [Object] } } } [ 1, 'x' ]"]),
    "many lines": ("console.warn('a\\nb')", ["a", "b"]),
    "groups": ("console.group('g'); console.log('in'); console.groupEnd(); console.error('out')", ["g", "  in", "out"]),
    "table": ("console.table([{ a: 1 }])", 5),
    "counts": (
        "console.count(); console.count('x'); console.countReset(); console.count()",
        ["default: 1", "x: 1", "default: 1"],
    ),
    "stopwatch": (
        "console.time('t'); await sleep(20); console.timeLog('t', 1); console.timeEnd('t'); console.timeEnd('t')",
        ["t: 20ms 1", "t: 20ms"],
    ),
    "assertions": ("console.assert(1 === 2, 'no'); console.assert(true)", ["Assertion failed: no"]),
    "dir and debug": ("console.dir({ a: 1 }); console.debug('d')", ["{ a: 1 }", "d"]),
    "values of libraries": ("console.log(new Headers({ a: 'b' }).get('a'), Buffer.from('a'))", ["b <Buffer 61>"]),
}


@pytest.mark.parametrize("situation", LOGS)
def test_logs(tmp_path: Path, situation: str) -> None:
    """What the console shows is in the delivery, as Node would print it."""
    statement, expected = LOGS[situation]
    logs = list(delivery(tmp_path, SLEEP + on_track(statement)).logs)

    assert expected == (len(logs) if isinstance(expected, int) else logs)


def test_a_logged_error_shows_no_path_of_this_machine(tmp_path: Path) -> None:
    """Its stack has the handler's lines and no other."""
    source = on_track("try { helper() } catch (error) { console.log(error) }") + "function helper() { null.x }\n"
    logs = delivery(tmp_path, source).logs
    path = tmp_path / "shop" / "handler.js"

    assert (
        "TypeError: Cannot read properties of null (reading 'x')",
        f"    at helper ({path}:4:26)",
        f"    at onTrack ({path}:2:7)",
    ) == logs


def test_a_logged_fetch_error(tmp_path: Path) -> None:
    """It is printed as the error that it is, with what it knows."""
    source = on_track("try { await fetch('https://a.test/') } catch (error) { console.log(error) }")
    logs = delivery(tmp_path, source, replies=[{"fault": "reset"}]).logs

    assert "FetchError: request to https://a.test/ failed, reason: socket hang up" == logs[0]
    assert ("  type: 'system',", "  errno: 'ECONNRESET',", "  code: 'ECONNRESET'", "}") == logs[-4:]


def test_long_logs(tmp_path: Path) -> None:
    """Segment shows 4 KB; so does a delivery, and says how much there was."""
    found = delivery(tmp_path, on_track("for (let n = 0; n < 100; n++) console.log('ä'.repeat(49))"))

    assert found.notes == ("9,900 bytes of output: Segment shows the first 4 KB, and so does this delivery",)
    assert sum(len(line.encode()) + 1 for line in found.logs) <= 4097


def test_logs_without_end(tmp_path: Path) -> None:
    """They take no memory."""
    found = delivery(tmp_path, on_track("for (let n = 0; n < 3000; n++) console.log('x'.repeat(100000))"))

    assert "delivered" == found.outcome


CACHE = {
    "kept": ("load(-1)", "load(-1)", 1),
    "kept without a ttl": ("load()", "load()", 1),
    "still kept": ("load(2000)", "(await sleep(1999), await load(2000))", 1),
    "over": ("load(2000)", "(await sleep(2000), await load(2000))", 2),
    "deleted": ("load(-1)", "(cache.delete('k'), await load(-1))", 2),
    "another key": ("load(-1)", "load(-1, 'other')", 2),
    "of a failing function": ("load(-1, 'k', true).catch(() => 0)", "load(-1)", 2),
}


@pytest.mark.parametrize("situation", CACHE)
def test_cache(tmp_path: Path, situation: str) -> None:
    """It keeps what its function resolved to, by the virtual clock."""
    first, second, calls = CACHE[situation]
    source = (
        SLEEP
        + SEND
        + (
            "let calls = 0\n"
            "const load = (ttl, key = 'k', fails) => cache.load(key, ttl, async () => {"
            " calls++; if (fails) throw new Error('no'); return calls })\n"
        )
    )
    found = delivery(
        tmp_path, source + on_track(f"await {first}", f"const value = await {second}", "await send([calls, value])")
    )

    assert [calls, calls] == found.requests[-1].json()


def test_the_cache_outlives_an_event(tmp_path: Path) -> None:
    """Until its time is over, which the next events bring about."""
    source = SEND + on_track("await send(await cache.load('k', 60000, async () => event.messageId))")
    events = [{**TRACK, "messageId": at, "timestamp": f"2020-01-01T00:{at}Z"} for at in ("00:00", "00:59", "01:00")]
    found = deliveries(tmp_path, source, *events)

    assert ["00:00", "00:00", "01:00"] == [each.requests[0].json() for each in found]


def test_a_ttl_in_seconds(tmp_path: Path) -> None:
    """Authors often pass seconds: it is noted, once for each line of the file."""
    source = on_track("await cache.load('k', 300, async () => 1)", "await cache.load('l', 1000, async () => 1)")
    found = deliveries(tmp_path, source, TRACK, {**TRACK, "timestamp": "2020-01-02T00:00:00Z"})
    told = "cache.load with a ttl of 300 keeps its value for 300 ms: the ttl is in milliseconds, not in seconds"

    assert [(f"{tmp_path / 'shop' / 'handler.js'}:2: {told}",), ()] == [each.notes for each in found]
