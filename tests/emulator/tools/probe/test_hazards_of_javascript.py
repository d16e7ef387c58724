"""What a probe finds in JavaScript: the same, since it only compares replays."""

from __future__ import annotations

from pathlib import Path

from emulator.inputs.bundle import read_function
from emulator.values.function import Function
from tests.bundles import write

from .probing import KEY, event, names, probed

EVERY_HAZARD = """
let kept = null;
let count = 0;

async function onTrack(event, settings) {
  kept = kept || settings.apiKey;
  count += 1;
  console.log(`sending with ${settings.apiKey}`, 'x'.repeat(4096));
  const headers = { Authorization: `Bearer ${kept}` };
  await fetch(`https://api.test/track?key=${settings.apiKey}`, { method: 'POST', headers, timeout: 4500 });
  if (count === 2) await fetch('https://api.test/second', { method: 'POST' });
}
"""
NO_HAZARD = """
async function onTrack(event, settings) {
  const key = settings.apiKey;
  const token = await cache.load(`token of ${key}`, 60000, () => call('GET', 'token', key));
  const chance = Math.random();
  await call('POST', 'track', key, JSON.stringify({ token, id: event.messageId, chance, at: Date.now() }));
}

async function call(method, path, key, body) {
  let response;
  try {
    const headers = { Authorization: `Bearer ${key}` };
    response = await fetch(`https://api.test/${path}`, { method, headers, body, timeout: 1900 });
  } catch (error) {
    throw new RetryError(error.message);
  }
  if (response.status === 429 || response.status >= 500) throw new RetryError(`HTTP ${response.status}`);
  if (response.status >= 400) throw new ValidationError(`HTTP ${response.status}`);
  return (await response.json()).token || 'none';
}
"""


def written(root: Path, source: str) -> Function:
    """Return a function of a handler.js."""
    return read_function(write(root / "functions" / "shop" / "handler.js", source))


def test_every_hazard(tmp_path: Path) -> None:
    """A handler.js that does everything wrong is found to do so, with its lines."""
    found = probed(tmp_path, written(tmp_path, EVERY_HAZARD), [event(number) for number in range(4)])

    assert [
        "settings-kept", "state-leak", "no-timeout", "slow", "ignored-status", "fault-not-retried", "secret-in-url",
        "secret-in-log", "logs",
    ] == names(found)  # fmt: skip
    assert {f"{tmp_path}/functions/shop/handler.js:{line}" for line in (10, 11)} == {
        each.where for each in found.judged if each.where
    }
    assert KEY not in str(found)


def test_no_hazard(tmp_path: Path) -> None:
    """A handler.js that does everything right is found to be free of hazards, and takes time."""
    found = probed(tmp_path, written(tmp_path, NO_HAZARD), [event(number) for number in range(4)])

    assert ([], ["duplicates"]) == (names(found), names(found, judged=False))
    assert [("onTrack", 4)] == [(each.handler, each.events) for each in found.cost.handlers]
