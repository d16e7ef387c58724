"""Ids and numbers keep their shape, stay apart, and tell that they are fakes when they are long enough."""

from __future__ import annotations

import re
import uuid

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emulator.tools.masking.key import Key
from emulator.tools.masking.value_shapes import is_unmarked, shaped, shaped_number

KEY, AGAIN = Key.of("a key that is long enough for anyone"), Key.of("a key that is long enough for anyone")
quick = settings(deadline=None, max_examples=100)
exact = st.integers(min_value=-(2**53), max_value=2**53)
fractions = st.floats(allow_nan=False, allow_infinity=False).filter(lambda number: not number.is_integer())
large = st.floats(min_value=2.0**53 + 2, allow_infinity=False)


@pytest.mark.parametrize(
    ("text", "pattern"),
    [
        pytest.param("usr_1001", r"usr_[1-9][0-9]{3}", id="a word that names nobody stays"),
        pytest.param("unknown-7003", r"unknown-[1-9][0-9]{3}", id="what a reply rule may ask for stays"),
        pytest.param("usr1001", r"usr[1-9][0-9]{3}", id="a word without a separator"),
        pytest.param("dana-1984", r"[a-z]{4}-[1-9][0-9]{3}", id="a name does not stay"),
        pytest.param("Dana_Hollis", r"[A-Z][a-z]{3}_[A-Z][a-z]{5}", id="letters keep their case"),
        pytest.param("0042", r"00[1-9][0-9]", id="leading zeros stay"),
        pytest.param("team/7 ö?#%", r"team/[1-9] [à-ÿ]\?#%", id="signs and spaces stay, letters beyond ASCII are such"),
        pytest.param("李-12", r"[\u4e00-\u9fff]-[1-9][0-9]", id="a script stays"),
        pytest.param("507f1f77bcf86cd799439011", r"[0-9a-f]{24}", id="hexadecimal stays so"),
    ],
)
def test_an_id_keeps_its_shape(text: str, pattern: str) -> None:
    """A letter becomes a letter, a digit a digit, and the rest stays."""
    assert re.fullmatch(pattern, shaped(text, KEY))
    assert shaped(text, KEY) != text


@pytest.mark.parametrize("text", ["", ".", "..", "anonymous", "0", "🦊", "00000000-0000-0000-0000-000000000000"])
def test_what_names_nobody_stays(text: str) -> None:
    """Signs, words that ids are built with, zero and the nil UUID are no one's id."""
    assert text == shaped(text, KEY)


@quick
@given(st.uuids(), st.booleans())
def test_a_uuid_stays_one_of_its_version(original: uuid.UUID, upper: bool) -> None:
    """Version, variant and case stay, whatever the UUID is."""
    text = str(original).upper() if upper else str(original)
    fake = shaped(text, KEY)
    assert (original.version, original.variant) == (uuid.UUID(fake).version, uuid.UUID(fake).variant)
    assert fake.upper() == fake if text.isupper() else fake.lower() == fake


@quick
@given(st.text(max_size=40))
def test_any_text_keeps_its_length_and_is_known_as_a_fake(text: str) -> None:
    """Whatever an id is, its fake is as long, is the same each time, and does not lack the mark."""
    fake = shaped(text, KEY)
    assert len(text) == len(fake)
    assert fake == shaped(text, AGAIN)
    assert not is_unmarked(fake)


@pytest.mark.parametrize("pattern", ["{}", "usr_{}", "{}-a"], ids=["digits", "prefix", "letter"])
def test_two_short_ids_never_become_one(pattern: str) -> None:
    """A thousand ids of one shape have a thousand fakes, and none is its own."""
    ids = [pattern.format(number) for number in range(1000, 2000)]
    fakes = [shaped(text, KEY) for text in ids]
    assert len(ids) == len(set(fakes))
    assert all(text != fake for text, fake in zip(ids, fakes, strict=True))


def test_a_long_id_that_was_not_masked_can_be_told() -> None:
    """Without the key, nearly all UUIDs are known as none of ours, and none of our own is taken for one."""
    originals = [str(uuid.uuid5(uuid.NAMESPACE_DNS, str(number))) for number in range(500)]
    assert sum(map(is_unmarked, originals)) >= 498
    assert not any(is_unmarked(shaped(text, KEY)) for text in originals)


@quick
@given(st.one_of(exact, fractions, large))
def test_a_number_stays_as_large_and_of_its_kind(number: float) -> None:
    """An integer below 2**53 stays one, with as many digits and its sign; any other number does not become one."""
    fake = shaped_number(number, KEY)
    assert type(number) is type(fake)
    assert (abs(number) < 2**53, float(number).is_integer()) == (abs(fake) < 2**53, float(fake).is_integer())
    assert len(repr(number)) == len(repr(fake)) if isinstance(number, int) else (number < 0) == (fake < 0)


def test_a_number_and_its_text_have_one_fake() -> None:
    """A handler that writes the id 4711 as text names the user that "4711" names."""
    assert shaped("4711", KEY) == str(shaped_number(4711, KEY))


@pytest.mark.parametrize("number", [53.3498, -6.2603, 89.9, 0.5], ids=str)
def test_a_number_fits_where_it_did(number: float) -> None:
    """A latitude stays one."""
    assert abs(shaped_number(number, KEY, lambda found: abs(found) <= 90)) <= 90


def test_another_key_makes_another_fake() -> None:
    """What an id becomes cannot be found without the key."""
    assert shaped("usr_100123", KEY) != shaped("usr_100123", Key.of("another key that is long enough"))
    assert shaped("usr_100123", Key.random()) != shaped("usr_100123", Key.random())


@quick
@given(st.integers(1, 5000).flatmap(lambda below: st.tuples(st.just(below), st.integers(0, below - 1))))
def test_a_permutation_stays_below_its_bound_and_moves_everything(sizes: tuple[int, int]) -> None:
    """No number gets itself, unless it is the only one."""
    below, number = sizes
    other = KEY.other(number, below, "here")
    assert 0 <= other < below
    assert (other == number) is (below == 1)


@pytest.mark.parametrize("below", [2, 3, 9, 10, 26, 100])
def test_a_permutation_reaches_every_number(below: int) -> None:
    """Every number below the bound is another's fake, once, however few there are."""
    others = [KEY.other(number, below, "there") for number in range(below)]
    assert list(range(below)) == sorted(others)
    assert all(number != other for number, other in enumerate(others))


def test_an_id_in_hexadecimal_does_not_become_a_number() -> None:
    """Of hundreds of fakes some would be drawn in digits alone: those are drawn again."""
    fakes = [shaped(f"{number:07x}a", KEY) for number in range(500)]
    assert [fake for fake in fakes if not re.fullmatch(r"(?=.*[0-9])(?=.*[a-f])[0-9a-f]{8}", fake)] == []
