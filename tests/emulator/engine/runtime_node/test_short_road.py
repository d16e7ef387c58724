"""The short road of fetch does exactly what node-fetch does, whatever the call: what is sent, got, read, and when."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from emulator.engine.replaying import replay
from emulator.values.model import Delivery

from .situations import written

# `size: 0` is node-fetch's own default, but no option of a plain call: with it every call takes the full road.
HANDLER = """
let extra
const READ = {
  text: (got) => got.text(),
  json: (got) => got.json(),
  buffer: async (got) => (await got.buffer()).toString('hex'),
  arrayBuffer: async (got) => (await got.arrayBuffer()).byteLength,
  blob: async (got) => { const blob = await got.blob(); return [blob.size, blob.type] },
  clone: (got) => got.clone().text(),
  both: (got) => Promise.all([got.clone().json(), got.text()]),
  used: (got) => got.bodyUsed,
  names: (got) => { const names = []; for (const name in got) names.push(name); return names.sort() },
  own: (got) => JSON.stringify(got),
  body: (got) => new Promise((done) => {
    const parts = []
    got.body.on('data', (part) => parts.push(part)).on('end', () => done(Buffer.concat(parts).toString()))
  }),
  again: async (got) => (await fetch(got.url, extra)).status,
  now: (got) => [got.body.readableLength, got.body.writableEnded, got.body instanceof Buffer],
}
async function onTrack(event) {
  const { calls } = event.properties
  extra = event.properties.extra
  const lines = []
  const say = (...words) => lines.push(words)
  const first = +setTimeout(() => say('timer'), 1)
  const told = (error) => [error.name, error.message, error.type, error.code, String(error.stack).split('\\n').length]
  const one = async ({ url, options, steps }, at) => {
    try {
      const got = options === null && !extra ? await fetch(url) : await fetch(url, { ...options, ...extra })
      say(at, got.url, got.status, got.statusText, got.ok, got.redirected, got.size, got.timeout, [...got.headers])
      say(at, got instanceof Response, got.constructor === Response, Object.prototype.toString.call(got))
      for (const step of steps) {
        try {
          say(at, step, await READ[step](got))
        } catch (error) {
          say(at, step, ...told(error))
        }
      }
    } catch (error) {
      say(at, ...told(error))
    }
  }
  const hops = async () => { for (let at = 0; at < 9; at += 1) { await null; say('hop', at) } }
  const all = calls.map(one)
  await Promise.all([...all, hops()])
  say(+setTimeout(() => {}, 1) - first)
  await fetch('https://shop.test/lines', { method: 'POST', body: JSON.stringify(lines), size: 0 })
}
"""
JSON = {"Content-Type": "application/json"}
REPLIES: dict[str, dict[str, Any]] = {
    "plain": {"body": '{"a": 1}', "headers": JSON},
    "empty": {"body": "", "status": 204},
    "text": {"body": "ä < b", "headers": {"content-TYPE": "text/html", "X-Two": "1", "9": "x", "1": "y"}},
    "latin": {"body": "äöü", "headers": {"Content-Type": "text/plain; charset=ISO-8859-1"}},
    "broken": {"body": "{", "headers": {"Set-Cookie": "a=b; Path=/"}},
    "odd": {"body": "1", "headers": {"Bad Name": "1", "X-Bad": "a\nb", "X-Good": "c"}},
    "long": {"body": "x" * 40_000},
    "near": {"body": "y" * 8_000},
    "packed": {"body": "abc", "headers": {"Content-Encoding": "gzip"}},
    "failing": {"status": 500, "body": "no"},
    "unknown": {"status": 299, "body": "[]"},
    "moved": {"status": 302, "headers": {"Location": "/plain"}},
    "round": {"status": 307, "headers": {"Location": "/round"}},
    "slow": {"delay": 0.5},
    "refused": {"fault": "refused"},
    "reset": {"fault": "reset", "delay": 0.1},
    "silent": {"fault": "timeout"},
}
RULES = [{"url": f"https://shop.test/{name}", "optional": True, **reply} for name, reply in REPLIES.items()]

urls = st.sampled_from([f"https://shop.test/{name}" for name in REPLIES]) | st.sampled_from(
    [
        *("https://shop.test", "http://shop.test:80/a?b=c d#e", "HTTPS://SHOP.test/Ä", "https://user:word@shop.test/"),
        *("/relative", "", "ftp://shop.test/", "https://", "https://shop.test:x/", "https://[::1]:8/", "https://b\0c/"),
    ]
)
names = st.sampled_from(["X-A", "x-a", "Content-Type", "Accept", "Host", "Content-Length", "Bad Name", ""])
values = st.sampled_from(["v", "", "*/*", "application/json", "a\nb", "ü", "€", 5, None, ["a", "b"]])
options = st.fixed_dictionaries(
    {},
    optional={
        "method": st.sampled_from(["GET", "post", "PUT", "HEAD", "DELETE", "", None]),
        "headers": st.none() | st.dictionaries(names, values, max_size=3),
        "body": st.sampled_from([None, "", "{}", "ä\ud800", 5, "z" * 9_000]),
        "timeout": st.sampled_from([0, 200, 0.5, -1, "300", None, 2_000]),
        "redirect": st.sampled_from(["follow", "manual", "error", "other"]),
        "mode": st.just("cors"),
        "compress": st.booleans(),
    },
)
READINGS = (
    "text",
    "json",
    "buffer",
    "arrayBuffer",
    "blob",
    "clone",
    "both",
    "used",
    "names",
    "own",
    "body",
    "now",
    "again",
)
posts = st.fixed_dictionaries({"method": st.just("POST"), "body": st.just("{}"), "timeout": st.sampled_from([0, 9])})
calls = st.fixed_dictionaries(
    {
        "url": urls,
        "options": st.none() | options | posts,
        "steps": st.lists(st.sampled_from(READINGS), max_size=3),
    }
)
# Reads and replies that fall into the same tick.
BESIDE = [
    {"url": f"https://shop.test/{name}", "options": None, "steps": [step, step]}
    for name, step in (("plain", "text"), ("plain", "again"), ("plain", "json"), ("near", "buffer"), ("plain", "blob"))
]
programs = st.lists(st.lists(calls, min_size=1, max_size=3), min_size=15, max_size=25)


def by(road: dict[str, Any], program: Any) -> dict[str, Any]:
    """Return the event that has a program run by one road: `extra` is added to the options of its calls."""
    return {"type": "track", "event": "Run", "properties": {"calls": program, "extra": road}}


def seen(found: Delivery) -> Any:
    """Return all of a delivery but its place."""
    attempt = found.attempts[0]
    return found.outcome, found.reason, found.logs, found.notes, attempt.exchanges, attempt.error, attempt.elapsed


@pytest.mark.parametrize("replies", [RULES, None], ids=["rules", "the default reply"])
def test_both_roads_are_one(tmp_path: Path, replies: Any) -> None:
    """Whatever is called, and read of what comes back, by whatever other calls at the same time."""
    function = written(tmp_path, HANDLER)

    @hypothesis_settings(
        max_examples=6, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.generate]
    )
    @given(programs)
    def hold(many: list[Any]) -> None:
        events = [by(road, program) for program in [BESIDE, *many] for road in ({}, {"size": 0})]
        found = list(replay(function, events, settings={}, replies=replies, retry=False))
        for program, short, full in zip([BESIDE, *many], found[::2], found[1::2], strict=True):
            assert seen(short) == seen(full), program

    hold()
