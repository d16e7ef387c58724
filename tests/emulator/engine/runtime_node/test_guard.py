"""Nothing leaves the machine, and nothing of it is seen: a guard against accidents."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from emulator.engine.replaying import Stage
from emulator.engine.runtime.invocation import Terms
from emulator.errors import UsageError
from emulator.values.model import Event
from emulator.values.run import RunOptions

from .situations import SEND, TRACK, deliveries, delivery, line, on_track, written

# As a package that runs wild: what only code with `require` can try.
WAYS = {
    "net": "require('net').connect(80, 'a.test')",
    "a socket": "new (require('net').Socket)().connect(9, '127.0.0.1')",
    "tls": "require('tls').connect(443, 'a.test')",
    "dgram": "require('dgram').createSocket('udp4')",
    "dns": "require('dns').lookup('a.test', () => {})",
    "dns promises": "await require('dns').promises.lookup('a.test')",
    "dns records": "require('dns').resolveTxt('a.test', () => {})",
    "a dns resolver": "new (require('dns').Resolver)().resolve4('a.test', () => {})",
    "dns promises of records": "await require('dns').promises.resolveMx('a.test')",
    "a dns resolver's promises": "await new (require('dns').promises.Resolver)().resolveSrv('a.test')",
    "a name's service": "require('dns').lookupService('127.0.0.1', 80, () => {})",
    "a server that listens": "new (require('net').Server)().listen(0)",
    "an https server that listens": "new (require('https').Server)({}).listen(0)",
    "a datagram's socket": "new (require('dgram').Socket)('udp4').bind(0)",
    "http2": "require('http2').connect('https://a.test')",
    "a server": "require('http').createServer()",
}
DENIED = {
    "reading a file": "require('fs').readFileSync('/etc/hostname')",
    "writing a file": "require('fs').writeFileSync('/tmp/never', 'a')",
    "a thread": "new (require('worker_threads').Worker)('1', { eval: true })",
}
QUIET = {
    "the environment": ("JSON.stringify(process.env)", "{}"),
    "the arguments": ("JSON.stringify(process.argv)", "[]"),
    "the folder": ("process.cwd()", "/"),
    "its own requests": ("await ask(require('https').request('https://b.test/x'))", "200"),
    "and those by http": ("await ask(require('http').get('http://b.test/x'))", "200"),
}


def wild(folder: Path, expression: str) -> Stage:
    """Return a function with a package of the user's that does something as soon as it is asked to."""
    package = folder / "own" / "node_modules" / "stripe"
    package.mkdir(parents=True)
    ask = "const ask = (r) => new Promise((done) => { r.on('response', (s) => done(String(s.statusCode))); r.end() })"
    (package / "package.json").write_text(json.dumps({"name": "stripe", "version": "1.0.0", "main": "lib"}))
    (package / "lib.js").write_text(f"{ask}\nmodule.exports = async () => {{ return {expression} }}\n")
    function = written(folder, SEND + on_track("await send(await stripe())"))
    return Stage(function, RunOptions(packages=folder / "own"))


def outcome(folder: Path, expression: str) -> tuple[str | None, tuple[str, ...], list[object]]:
    """Return what a package of the user's comes to: the error's text, the refusals, what was sent."""
    stage = wild(folder, expression)
    try:
        (found,) = stage.replay([Event(value=TRACK)], Terms(settings={}, options=RunOptions(retry=False)))
    finally:
        stage.close()
    sent = [request.json() for request in found.requests if request.url == "https://shop.test/"]
    return found.error.message if found.error else None, found.refusals, sent


@pytest.mark.parametrize("way", WAYS)
def test_every_way_out_is_refused(tmp_path: Path, way: str) -> None:
    """With the handler's line, and as a refusal of the delivery, which fails a replay."""
    text, refusals, sent = outcome(tmp_path, WAYS[way])

    assert [] == sent
    assert (text,) == refusals
    assert refusals[0].startswith(f"{tmp_path / 'shop' / 'handler.js'}:3: ")
    assert "is refused: " in refusals[0]


@pytest.mark.parametrize("way", DENIED)
def test_the_machine_is_not_there(tmp_path: Path, way: str) -> None:
    """Node's own permissions keep files, processes and threads away."""
    text, _, sent = outcome(tmp_path, DENIED[way])

    assert [] == sent
    assert "Access to this API has been restricted" in str(text)


@pytest.mark.parametrize("what", QUIET)
def test_what_a_package_sees(tmp_path: Path, what: str) -> None:
    """A package of the user's gets by, sees nothing of this machine, and sends by the recorded way."""
    expression, expected = QUIET[what]

    assert (None, (), [expected]) == outcome(tmp_path, expression)


def test_a_folder_without_packages(tmp_path: Path) -> None:
    """It is said before anything runs."""
    with pytest.raises(UsageError, match="no node_modules in it; npm install packages there"):
        Stage(written(tmp_path, "function onTrack() {}"), RunOptions(packages=tmp_path))


def test_nodes_own_fetch_is_not_the_handlers(tmp_path: Path) -> None:
    """There is one fetch, and it is node-fetch."""
    found = delivery(tmp_path, on_track("console.log(fetch.name, typeof fetch.Promise, window.WebSocket)"))

    assert ("fetch function undefined",) == found.logs


def test_a_refusal_is_told_although_it_is_caught(tmp_path: Path) -> None:
    """A handler's own catch does not hide it."""
    statement = "try { https.globalAgent.createConnection({ host: 'a.test' }) } catch (error) {}"
    first, after = deliveries(tmp_path, on_track(statement), TRACK, TRACK)

    assert ["delivered"] * 2 == [first.outcome, after.outcome]
    assert [1, 1] == [len(first.refusals), len(after.refusals)]
    assert first.refusals[0].startswith(f"{line(first, 'https', tmp_path)}: ")
