"""Names and addresses in mails' headers, where Pythons do not differ: newer ones take no more than one for one."""

from __future__ import annotations

import email.utils
from typing import Any

from hypothesis import strategies as st

from .specs import Spec

ONE = [
    "Ann <a@x.test>",
    '"Lee, Ann" <a@x.test>',
    '"say \\"hi\\"" <a@x.test>',
    "a@x.test",
    "a@x.test (Ann Lee)",
    "Ann (of (all) x) Lee <a@x.test>",
    " Ann  Lee  < a . b @ x . test > ",
    "O. Ann <a.b+c@x.test>",
    "<a@x.test>",
    "<@relay,@b:a@x.test>",
    '"a b"@x.test',
    "a@malicious.test@x.test",
    "a@[127.0.0.1]",
    "Ann\r\n Lee <a@x.test>",
    "Ünn <ü@x.test>",
    "Ann",
    "",
    "<>",
    "a@",
    "Ann <a@x.test",
]
SEVERAL = ["Ann <a@x.test>, b@y.test", "staff: a@x.test, Bo <b@y.test>;", "a@x.test,, b@y.test"]
NAMES = st.text(st.sampled_from('aZ0 _-!?=.é😀\t(,"'), min_size=1, max_size=30)
ADDRESSES = st.sampled_from(["a@x.test", "a.b@x.test", "<a@x.test>", '"a b"@x.test'])
HEADERS = st.lists(st.sampled_from([*ONE[:10], "Ann Lee <a@x>", "x@y (z)"]), min_size=1, max_size=3)


def is_plain(name: str) -> bool:
    """Tell whether an encoded name is one word of a header."""
    return any(ord(character) > 127 for character in name)


def encoded(name: str) -> str:
    """Return a name as formataddr puts it into a header."""
    return email.utils.formataddr((name, "a@b.c")).removesuffix(" <a@b.c>")


def bracketed(name: str, address: str) -> tuple[Any, ...]:
    """Return a header with one address."""
    return (f'"{name}" <{address.strip("<>")}>'.replace('""', '"x"'),)


SPECS = [
    *[
        Spec(
            name,
            email.utils.parseaddr,
            {repr(text): (text,) for text in ONE if "[" not in text} | {"none": (None,), "int": (5,), "no text": ([],)},
            st.builds(bracketed, st.text("ab .,()é", max_size=8), ADDRESSES),
            code="pyParseAddr",
        )
        for name in ("pyParseAddr", "PyMailText")
    ],
    *[
        Spec(
            name,
            email.utils.getaddresses,
            {text: ([text],) for text in SEVERAL} | {"two": (ONE[:2],), "none": ([],), "no list": (5,)},
            st.tuples(HEADERS),
            code="pyGetAddresses",
        )
        for name in ("pyGetAddresses", "PyMailAddresses")
    ],
    Spec(
        "pyEncodedWord",
        encoded,
        {"one": ("Ünn",), "many": ("ÜÜÜÜÜÜ a",), "signs": ("é_-!*+/=?. ",), "beyond the plane": ("😀",)},
        st.tuples(NAMES.filter(is_plain)),
    ),
]
"""One for each helper."""
