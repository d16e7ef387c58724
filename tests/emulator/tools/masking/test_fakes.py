"""Every kind of fake: what it looks like, that it is the same again, and that a check knows it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emulator.tools.masking.data_kinds import Kind
from emulator.tools.masking.fakes import Fakes
from emulator.tools.masking.forms import form_of
from emulator.tools.masking.key import Key
from emulator.tools.masking.marks import is_fake

FAKES = Fakes(Key.of("a key that is long enough for anyone"))
FIRST, LAST, MARK = r"[A-Z][a-z]+", r"[A-Z][a-z]+", "[a-z2-7]{8}"
HOST = rf"{MARK}\.example\.org"


@pytest.mark.parametrize(
    ("kind", "text", "pattern"),
    [
        pytest.param(Kind.EMAIL, "dana@hollis.ie", rf"[a-z]+\.{MARK}@[a-z2-7]{{4}}\.example\.org", id="email"),
        pytest.param(Kind.EMAIL, "josé@hollis.ie", rf"[a-z]+ä\.{MARK}@.+\.example\.org", id="email beyond ASCII stays"),
        pytest.param(Kind.EMAIL, "ask reception", r"[a-z]{3} [a-z]{9}", id="an email that is none stays none"),
        pytest.param(Kind.EMAIL, "dana@hollis", r"[a-z]{4}@[a-z]{6}", id="an address without a dotted host"),
        pytest.param(Kind.PHONE, "+353861234567", r"\+1[2-9][0-9]{2}55501[0-9]{2}", id="phone with country"),
        pytest.param(Kind.PHONE, "+353 86 123 4567", r"\+1 [2-9][0-9]{2} 555 01[0-9]{2}", id="phone with spaces"),
        pytest.param(Kind.PHONE, "0861234567", r"[2-9][0-9]{2}55501[0-9]{2}", id="phone in digits"),
        pytest.param(Kind.PHONE, "(212) 867-5309", r"\([2-9][0-9]{2}\) 555-01[0-9]{2}", id="phone in brackets"),
        pytest.param(Kind.PHONE, "ask Dana", r"[a-z]{3} [A-Z][a-z]{3}", id="a phone that is none"),
        pytest.param(Kind.IP, "81.2.69.142", r"192\.0\.2\.[0-9]{1,3}", id="IPv4"),
        pytest.param(Kind.IP, "2a02:8084::1", r"2001:db8:[0-9a-f:]+", id="IPv6"),
        pytest.param(Kind.NAME, "Dana Hollis", f"{FIRST} {LAST}", id="name"),
        pytest.param(Kind.NAME, "DANA von hollis", "[A-Z]+ [a-z]+ [a-z]+", id="a name's case stays"),
        pytest.param(Kind.USERNAME, "dhollis", f"[a-z]+_{MARK}", id="user name"),
        pytest.param(Kind.COMPANY, "Hollis & Byrne", f"{FIRST} {LAST} Example", id="company"),
        pytest.param(Kind.STREET, "12 Mill Lane", f"[0-9]+ {LAST} Street", id="street"),
        pytest.param(Kind.CITY, "Cork", f"{LAST} City", id="city"),
        pytest.param(Kind.ADDRESS, "12 Mill Lane, Cork", f"[0-9]+ {LAST} Street, {LAST} City", id="address"),
        pytest.param(Kind.COORDINATE, "51.8985", r"[1-8][0-9]\.[0-9]{3}[1-9]", id="coordinate"),
        pytest.param(Kind.DEVICE_NAME, "Dana's iPhone", f"{FIRST}'s device", id="device name"),
        pytest.param(Kind.WRITE_KEY, "Zx81kQpLm4RtYw0a", f"fake-write-key-{MARK}", id="writeKey"),
        pytest.param(Kind.SECRET, "hunter2", f"fake-{MARK}", id="secret"),
        pytest.param(Kind.TEXT, "called twice", f"fake-{MARK}", id="text"),
        pytest.param(Kind.TEXT, "2024-05-17T10:00:00Z", r"2024-[01][0-9]-[0-2][0-9]T10:00:00Z", id="date"),
        pytest.param(Kind.TEXT, "5/17/2024", r"[0-9]{1,2}/[0-9]{1,2}/2024", id="slashed date"),
        pytest.param(Kind.QUERY, "shoes", f"fake-{MARK}", id="query value"),
        pytest.param(Kind.QUERY, "12", "[1-9][0-9]", id="a number in a query stays one"),
        pytest.param(Kind.LINK, "https://fox.ie/me/a.html?x=1", f"https://{HOST}/{MARK}.html", id="link"),
        pytest.param(Kind.LINK, "danahollis.ie", HOST, id="bare host"),
        pytest.param(Kind.LINK, "data:image/png;base64,iVBORw0KGgo=", f"fake-{MARK}", id="a picture in the link"),
    ],
)  # fmt: skip
def test_a_fake_looks_like_its_kind(kind: Kind, text: str, pattern: str) -> None:
    """The fake is of the same form, is not the value, and is known as a fake without the key."""
    fake = FAKES.text(kind, text)
    form = form_of(kind, fake)
    assert re.fullmatch(pattern, fake)
    assert text != fake
    assert form is None or is_fake(form, fake)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        pytest.param(Kind.NAME, "2024-05-17", id="a date stays in any field"),
        pytest.param(Kind.ID, "  ", id="blanks"),
        pytest.param(Kind.IP, "127.0.0.1", id="this machine"),
        pytest.param(Kind.QUERY, "true", id="a flag"),
    ],
)
def test_what_names_nobody_stays(kind: Kind, text: str) -> None:
    """Dates, blanks, flags and the loopback address are no one's."""
    assert text == FAKES.text(kind, text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param((Kind.ID, "dana@hollis.ie"), (Kind.EMAIL, "dana@hollis.ie"), id="an email as user id"),
        pytest.param((Kind.EMAIL, "Dana@Hollis.ie"), (Kind.EMAIL, "dana@hollis.ie"), id="case of an email"),
        pytest.param((Kind.PHONE, "+353-861234567"), (Kind.PHONE, "+353 86 123 4567"), id="a phone number's spaces"),
        pytest.param((Kind.NAME, "dana"), (Kind.FIRST_NAME, "dana"), id="name and first name"),
        pytest.param((Kind.IP, "2a02:8084:0::1"), (Kind.IP, "2a02:8084::1"), id="two spellings of an address"),
    ],
)
def test_one_value_has_one_fake(one: tuple[Kind, str], other: tuple[Kind, str]) -> None:
    """The same person, number or address is the same after masking, in whichever field it stands."""
    assert FAKES.text(*one) == FAKES.text(*other)


def test_names_agree_with_their_parts() -> None:
    """`name` is `firstName` and `lastName`, as it was."""
    parts = [FAKES.text(Kind.FIRST_NAME, "Dana"), FAKES.text(Kind.LAST_NAME, "Hollis")]
    assert " ".join(parts) == FAKES.text(Kind.NAME, "Dana Hollis")


def test_addresses_of_one_domain_share_their_fake_domain() -> None:
    """Two mailboxes of one company are still of one company, and still two."""
    one, other = (FAKES.text(Kind.EMAIL, f"{name}@hollis.ie") for name in ("dana", "sam"))
    assert one.partition("@")[2] == other.partition("@")[2]
    assert one != other


def test_blanks_around_a_value_stay() -> None:
    """A handler that trims finds the same fake."""
    assert f"  {FAKES.text(Kind.ID, 'usr_1')} " == FAKES.text(Kind.ID, "  usr_1 ")


def test_an_id_does_not_become_what_a_check_would_take_for_another_kind() -> None:
    """Four numbers with dots that are no IP address may become one by chance: then the fake is another."""
    fakes = [FAKES.text(Kind.ID, f"{number}.1.1.1") for number in range(256, 356)]
    assert {Kind.ID} == {form_of(Kind.ID, fake) for fake in fakes}


@settings(deadline=None, max_examples=300)
@given(
    st.sampled_from(Kind),
    st.one_of(st.text(max_size=30), st.from_regex(r"[\w.+-]{1,9}@?[\w.:/ -]{1,12}", fullmatch=True)),
)
def test_every_fake_is_known_as_one(kind: Kind, text: str) -> None:
    """Whatever stands in a personal field, a check has nothing to say of its fake."""
    fake = FAKES.text(kind, text)
    form = form_of(kind, fake.strip()) if fake.strip() else None
    assert form is None or is_fake(form, fake.strip())


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        pytest.param(Kind.EMAIL, "dana@hollis.ie", id="email"),
        pytest.param(Kind.EMAIL, "dana@example.org.ie", id="email at a host that only begins so"),
        pytest.param(Kind.EMAIL, "dana@notexample.org", id="email at a host that only ends so"),
        pytest.param(Kind.PHONE, "+1 212 867 5309", id="phone"),
        pytest.param(Kind.IP, "81.2.69.142", id="address"),
        pytest.param(Kind.IP, "10.1.2.3", id="address at home"),
        pytest.param(Kind.NAME, "Dana Hollis", id="name"),
        pytest.param(Kind.WRITE_KEY, "stories-write-key", id="writeKey"),
        pytest.param(Kind.LINK, "https://danahollis.ie/", id="link"),
        pytest.param(Kind.LINK, "https://[half", id="a broken link"),
    ],
)
def test_what_may_be_real_is_not_taken_for_a_fake(kind: Kind, text: str) -> None:
    """Outside the reserved ranges and words a value is suspected."""
    assert not is_fake(kind, text)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        pytest.param(Kind.EMAIL, "john.doe@example.com", id="email at example.com"),
        pytest.param(Kind.EMAIL, "dana@hollis.example.com", id="email below example.com"),
        pytest.param(Kind.PHONE, "+1 555 0142", id="555 number without an area"),
        pytest.param(Kind.PHONE, "+1-212-555-0142", id="555 number"),
        pytest.param(Kind.IP, "198.51.100.7", id="documentation address"),
        pytest.param(Kind.IP, "2001:db8:4:1::a7", id="documentation address, IPv6"),
    ],
)
def test_what_is_reserved_for_examples_is_a_fake(kind: Kind, text: str) -> None:
    """Values that RFCs and number plans set aside belong to nobody, whoever wrote them."""
    assert is_fake(kind, text)
