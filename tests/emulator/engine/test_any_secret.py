"""Whatever a secret is, in whichever of the stated forms and places it stands, nothing that is told holds it."""

from __future__ import annotations

import base64
import gzip
import zlib
from typing import Any
from urllib.parse import quote

from hypothesis import strategies as st

from emulator.engine.delivery.redacted import Redacted
from emulator.engine.network.rule_answers import Sent
from emulator.values.model import HandlerError, Reply
from emulator.values.packed_secrets import BINARY
from emulator.values.redaction import Redactor
from tests.emulator.properties import examples, hold
from tests.emulator.values.test_redaction import FORMS

API_KEY = "{{settings.apiKey}}"
PACKERS = {
    "gzip": lambda data: gzip.compress(data, mtime=0),
    "zlib": zlib.compress,
    "deflate": lambda data: zlib.compress(data, wbits=-15),
    "binary": lambda data: b"\xff" + data,
}
SECRETS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=8, max_size=24).filter(
    # A placeholder that a log's end cuts may hold a word that is a secret.
    lambda secret: secret == secret.strip() and "{{" not in secret and secret[:8] not in API_KEY
)
AROUND = st.text(st.sampled_from("ab01 \"'\\/%&=<{"), max_size=6)


def sent(text: str, packed: str) -> tuple[Sent, ...]:
    """Return requests in which a text stands wherever a text can."""
    url = "https://a.test/{0}?q={0}".format(quote(text, safe="%"))
    headers = {f"X-{text}": text, "B": f"Bearer {text}"}
    requests = ((f"GET{text}", url, headers, text), ("POST", "https://a.test/", {}, packed))
    reply = Reply(status=200, headers={"A": text}, body=f'{{"a": "{text}"}}')
    return tuple(Sent(*each, reply, fault=None, late=False, where=None, timeout=None) for each in requests)


@examples(100, 4_000)
def test_any_secret(count: int) -> None:
    """The form in which it stood is nowhere but inside the placeholder; a log may be cut anywhere."""

    def check(secret: str, form: str, pack: str, around: tuple[str, str], fill: int) -> None:
        written = FORMS[form](secret)
        text = written.join(around)
        hide = Redacted(Redactor({API_KEY: secret}))
        packed = BINARY + base64.b64encode(PACKERS[pack](f"<{text}>".encode())).decode()
        logs = hide.logs(["x" * fill + text, text])
        error = hide.error(HandlerError(name=f"E{text}", message=text, where=None))
        told: list[Any] = [*logs, hide.value({text: [text]}), hide.text(text), error and (error.name, error.message)]
        for request, reply in ((each.request, each.reply) for each in hide.exchanges(sent(text, packed))):
            told += [request.method, request.url, *request.headers.items(), request.body]
            told += [reply and reply.body, reply and reply.headers]

        assert [] == [each for each in map(str, told) for piece in each.split(API_KEY) if written in piece]
        assert written[:8] not in "\n".join(logs).replace(API_KEY, "").replace("x" * fill, "")

    hold(
        count, check, secret=SECRETS, form=st.sampled_from(sorted(FORMS)), pack=st.sampled_from(sorted(PACKERS)),
        around=st.tuples(AROUND, AROUND), fill=st.integers(4060, 4100) | st.just(0),
    )  # fmt: skip
