"""Keys and signatures derive from the event where that can be; where it cannot, a note says so."""

from __future__ import annotations

from pathlib import Path

from .situations import SEND, TRACK, deliveries, on_track

SEEDED = [
    "crypto.generateKeySync('hmac', { length: 128 }).export().toString('hex')",
    "await new Promise((d) => crypto.generateKey('aes', { length: 256 }, (_, key) => d(key.export().toString('hex'))))",
    "(() => { const e = crypto.createECDH('prime256v1'); return e.generateKeys('hex') })()",
    "(() => { const e = crypto.getDiffieHellman('modp14'); return e.generateKeys('hex') })()",
]
PAIR = "const { privateKey, publicKey } = crypto.generateKeyPairSync('ec', { namedCurve: 'P-256' })\n"
NOT_REPEATED = {
    "crypto.generateKeyPairSync": f"{PAIR}return publicKey.type",
    "crypto.generatePrimeSync": "return typeof crypto.generatePrimeSync(32)",
    "crypto.subtle.generateKey":
        "return (await crypto.webcrypto.subtle.generateKey({ name: 'AES-GCM', length: 128 }, true, ['encrypt'])).type",
    "a signature of this kind of key": f"{PAIR}return typeof crypto.sign('sha256', Buffer.from('a'), privateKey)",
}  # fmt: skip
WITHOUT_A_NOTE = "return jsonwebtoken.sign({}, 'key').length + crypto.createHash('md5').update('a').digest('hex')"


def test_what_derives_from_the_event(tmp_path: Path) -> None:
    """Two replays draw the same keys, and say nothing of it."""
    source = SEND + on_track(f"await send([{', '.join(SEEDED)}])")
    (first,), (again,) = deliveries(tmp_path, source), deliveries(tmp_path, source)

    assert (None, ()) == (first.error, first.notes)
    assert len(SEEDED) == len(set(first.requests[0].json()))
    assert first.requests[0].json() == again.requests[0].json()


def test_what_can_not_be_repeated(tmp_path: Path) -> None:
    """The note has the handler's line."""
    ways = [*NOT_REPEATED.values(), WITHOUT_A_NOTE, "return String(crypto.constants.RSA_PKCS1_PADDING)"]
    cases = "\n".join(f"'{number}': async () => {{ {way} }}," for number, way in enumerate(ways))
    source = f"const ways = {{\n{cases}\n}}\n" + SEND + on_track("await send(await ways[event.event]())")
    events = [{**TRACK, "event": str(number), "messageId": f"m-{number}"} for number in range(len(ways))]
    found = deliveries(tmp_path, source, *events)

    assert [None] * len(ways) == [delivery.error for delivery in found]
    for delivery, what in zip(found, NOT_REPEATED, strict=False):
        assert f"{what} draws on the machine's own chance: each replay has another" in delivery.notes[-1]
        assert delivery.notes[-1].startswith(f"{tmp_path}/shop/handler.js:")
    assert [(), ()] == [delivery.notes for delivery in found[len(NOT_REPEATED) :]]
