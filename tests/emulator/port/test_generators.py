"""Generators that send are taken item by item, or whole, as in Python: the same requests in the same order."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from emulator.port import PortError, port

from .both import differences, ends, written

FORMS = [
    "list(pages())", "tuple(pages())", "[*pages(), 9]", "sorted(pages(), reverse=True)", "sum(pages())",
    "len(set(pages()))", "max(pages(), default=0)", "dict((x, x) for x in pages())",
    "','.join(str(x) for x in pages())", "','.join(map(str, pages()))", "print(*pages())",
    "reduce(lambda a, b: a + b, pages())", "Counter(pages()).most_common(1)", "deque(pages(), 2)[0]",
    "sum(x for x in pages() if x > 1)", "[p for p in enumerate(pages(), start=1)]", "list(zip(pages(), 'abc'))",
    "list(filter(lambda x: x > 1, pages()))", "list(filter(None, pages()))", "list(islice(pages(), 2))",
    "list(islice(pages(), 0, None, 2))", "list(chain(pages(), [7], pages()))",
    "list(chain.from_iterable(x * 'ab' for x in pages()))", "list(takewhile(lambda x: x < 2, pages()))",
    "next(pages())", "next(pages(), None)", "next((x for x in pages() if x > 1), 0)",
    "next(x for x in pages() if x > 5)", "any(x > 1 for x in pages())", "list(pages() if event else [])",
    "list(more())", "[x for x in Client().pages()]", "[list(each) for each in batches(pages(), 2)]",
    "[a + b for a, (b, c) in deep()]", "unpacked()", "list(few(2))", "next(few(1), 0)", "[x for x in lazily()]",
    "held()", "extended()", "left()", "first_two()", "numbered()",
    "re.sub(r'\\d', asked, 'a1b2')", "re.compile('[ab]').sub(asked, 'a1b2', 1)", "given(pages())", "given(x=[1])",
]  # fmt: skip
PROGRAM = """
import re
import requests
from collections import Counter, deque
from functools import reduce
from itertools import chain, islice, takewhile


def pages():
    for n in (1, 2, 3):
        reply = requests.get("https://api.test/%d" % n, timeout=1)
        yield reply.status_code // 200 * n


def more():
    yield 0
    yield from pages()


def deep():
    for x in pages():
        yield x, (x, 0)


class Client:
    def pages(self):
        for x in pages():
            yield x


def batches(items, size):
    items = iter(items)
    while chunk := list(islice(items, size)):
        yield chunk


def unpacked():
    a, *b = pages()
    return a, b


def few(most):
    return islice(chain.from_iterable(batches(pages(), 1)), most)


def lazily():
    return (x + 1 for x in pages())


def asked(match):
    return str(requests.get("https://api.test/" + match.group(), timeout=1).status_code)


def held():
    found = pages()
    first = next(found)
    return first, [x for x in found]


def extended():
    found = [0]
    found.extend(pages())
    return found


def left():
    found = pages()
    for x in found:
        break
    return list(found)


def first_two():
    found = Client().pages()
    return next(found), next(found)


def numbered():
    found = []
    for n, x in enumerate(pages(), 1):
        found.append((n, x))
        if n == 2:
            break
    return found


def given(x):
    return list(x)


def onTrack(event, settings):
    for form in event["properties"]["forms"]:
        try:
            print(form, TAKEN[form](event))
        except Exception as error:
            print(form, type(error).__name__, error)


TAKEN = {
    FORMS
}
"""


def test_what_takes_a_generator_that_sends(tmp_path: Path) -> None:
    """Each form gives the same, and asks for no page that Python does not ask for."""
    forms = ",\n    ".join(f"{form!r}: lambda event: {form}" for form in FORMS)
    events = [
        {"type": "track", "event": "x", "messageId": form, "properties": {"forms": [form]}, "userId": "u"}
        for form in FORMS
    ]
    handler = written(tmp_path / "functions" / "generators", PROGRAM.replace("FORMS", forms))

    assert [] == list(differences(handler, events))
    assert all(end["requests"] for end in ends(handler, events[:1], settings={}, isolate=False))


@pytest.mark.parametrize("form", ["[k for k, _ in groupby(pages())]", "list(compress(pages(), [1]))"])
def test_what_stops_early_is_refused(tmp_path: Path, form: str) -> None:
    """Where the port has nothing that waits as Python would go on, it says so."""
    handler = tmp_path / "handler.py"
    body = """
        import requests
        from itertools import compress, groupby

        def pages():
            yield requests.get("https://api.test/", timeout=1).status_code

        def onTrack(event, settings):
            print(FORM)
    """
    handler.write_text(textwrap.dedent(body).replace("FORM", form), encoding="utf-8")

    with pytest.raises(PortError, match="of what sends requests; write a for loop"):
        port(handler)
