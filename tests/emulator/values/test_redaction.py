"""Secrets never reach a screen or a disk, however a handler wrote them."""

import base64
import html
import json
from collections.abc import Callable
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from emulator.values.function import Definition, Setting
from emulator.values.redaction import WRITE_KEY, Redactor, secrets_of

API_KEY = "{{settings.apiKey}}"
TOKEN = "{{settings.token}}"
ODD_SECRET = 'p"a/s\\s é+€ 😀'


def _lower_hex(text: str) -> str:
    return quote(text, safe="").replace("%2F", "%2f").replace("%C3%A9", "%c3%a9")


def _json_text(text: str) -> str:
    return json.dumps(text)[1:-1]


def _json_text_unicode(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)[1:-1]


FORMS: dict[str, Callable[[str], str]] = {
    "plain": lambda secret: secret,
    "json": _json_text,
    "json, not only ASCII": _json_text_unicode,
    "json, upper-case escapes": lambda secret: "".join(
        character if character.isascii() else _json_text(character).upper().replace("\\U", "\\u")
        for character in _json_text_unicode(secret)
    ),
    "json, escaped slash": lambda secret: _json_text(secret).replace("/", "\\/"),
    "json twice": lambda secret: _json_text(_json_text(secret)),
    "json twice, not only ASCII": lambda secret: _json_text_unicode(_json_text_unicode(secret)),
    "json, first not only ASCII": lambda secret: _json_text(_json_text_unicode(secret)),
    "repr": lambda secret: repr(secret)[1:-1],
    "repr, both quotes": lambda secret: repr(secret + "'\"")[1:-4],
    "html": html.escape,
    "hex": lambda secret: secret.encode().hex(),
    "hex, upper case": lambda secret: secret.encode().hex().upper(),
    "percent": lambda secret: quote(secret, safe=""),
    "percent, slashes kept": quote,
    "percent, plus": quote_plus,
    "percent, lower-case hex": _lower_hex,
    "percent, as encodeURIComponent": lambda secret: quote(secret, safe="!'()*"),
    "json in percent": lambda secret: quote(_json_text(secret), safe=""),
    "percent in json": lambda secret: _json_text(quote(secret)),
}
BASE64 = {"standard": base64.b64encode, "URL-safe": base64.urlsafe_b64encode}

long_secrets = st.text(st.characters(exclude_categories=["Cs"]), min_size=8, max_size=24).filter(
    lambda secret: len(secret.strip()) >= 8
)


def _decided(secret: str, before: int, encode: Callable[[bytes], bytes]) -> str:
    """The base64 characters that stay the same whatever stands before and after the secret."""
    raw = secret.encode()
    low = encode(bytes(before) + raw + bytes(3)).decode()
    high = encode(b"\xff" * before + raw + b"\xff" * 3).decode()
    return "".join(one for one, other in zip(low, high, strict=True) if one == other).rstrip("=")


class TestForms:
    """A secret in one form after another."""

    @pytest.mark.parametrize("form", FORMS)
    @pytest.mark.parametrize(
        "secret", ["K1234567", ODD_SECRET, "K123456\\"], ids=["letters", "odd", "ends in an escape"]
    )
    def test_a_secret_gives_way_in_each_form(self, secret: str, form: str) -> None:
        """Nothing but the placeholder is left of the secret, and nothing else is touched."""
        redactor = Redactor({API_KEY: secret})

        redacted = redactor.redact(f"<{FORMS[form](secret)}>")

        assert f"<{API_KEY}>" == redacted

    @pytest.mark.parametrize("form", FORMS)
    @settings(deadline=None, max_examples=40)
    @given(secret=long_secrets, before=st.text(max_size=5), after=st.text(max_size=5))
    def test_no_secret_survives_in_any_form(self, form: str, secret: str, before: str, after: str) -> None:
        """For any secret and surroundings, the form is absent outside the placeholder afterwards."""
        secret = secret.strip()
        written = FORMS[form](secret)

        redacted = Redactor({API_KEY: secret}).redact(before + written + after)

        assert not [piece for piece in redacted.split(API_KEY) if written in piece]

    @pytest.mark.parametrize("alphabet", BASE64)
    @settings(deadline=None, max_examples=60)
    @given(secret=long_secrets, before=st.binary(max_size=5), after=st.binary(max_size=5))
    @example(secret="ûûûûûûûû????????", before=b"a", after=b"")
    def test_base64_of_a_text_with_a_secret(self, alphabet: str, secret: str, before: bytes, after: bytes) -> None:
        """In each alignment and alphabet, the characters that the secret decides are gone."""
        secret = secret.strip()
        encode = BASE64[alphabet]
        encoded = encode(before + secret.encode() + after).decode()
        part = _decided(secret, len(before) % 3, encode)

        redacted = Redactor({API_KEY: secret}).redact(encoded)

        assert part in encoded
        assert not [piece for piece in redacted.split(API_KEY) if part in piece]

    def test_basic_authorization_keeps_what_is_not_secret(self) -> None:
        """A header of a user and a secret shows the user's part and that the right secret was used."""
        header = "Basic " + base64.b64encode(b"someone:K1234567").decode()

        redacted = Redactor({API_KEY: "K1234567"}).redact(header)
        expected = f"Basic c29tZW9uZTp{API_KEY}w=="

        assert expected == redacted


class TestText:
    """Whole texts: what goes, what stays."""

    @settings(deadline=None, max_examples=100)
    @given(secret=long_secrets, text=st.text(max_size=400))
    def test_a_text_without_the_secret_is_the_same_object(self, secret: str, text: str) -> None:
        """What has nothing to hide is handed back as it is, remembered or not."""
        redactor = Redactor({API_KEY: secret})
        assume(API_KEY not in redactor.redact(text))

        assert redactor.redact(text) is text
        assert redactor.redact(text + "") is text

    def test_equal_texts_keep_their_identity(self) -> None:
        """The memory of short texts never swaps one object for an equal one."""
        redactor = Redactor({API_KEY: "K1234567"})
        first, second = "".join(["a", "bc"]), "".join(["ab", "c"])

        assert first is redactor.redact(first)
        assert second is redactor.redact(second)

    def test_every_occurrence_gives_way(self) -> None:
        """A long text is searched whole."""
        redactor = Redactor({API_KEY: "K1234567"})

        assert f"{API_KEY} {API_KEY}{'.' * 600}{API_KEY}" == redactor.redact(
            "K1234567 K1234567" + "." * 600 + "K1234567"
        )

    def test_the_longer_secret_goes_first(self) -> None:
        """A secret that contains another is not torn apart by it."""
        redactor = Redactor({TOKEN: "12345678", API_KEY: "key-12345678-key"})

        assert f"{API_KEY} {TOKEN}" == redactor.redact("key-12345678-key 12345678")

    def test_equal_secrets_have_one_placeholder(self) -> None:
        """The first of two settings with one value stands for both."""
        redacted = Redactor({TOKEN: "K1234567", API_KEY: "K1234567"}).redact("K1234567")

        assert f"{TOKEN}" == redacted

    @pytest.mark.parametrize("secret", ["settings", "s.apiKey", "apiKey", "{{settings.token}}", "{", "a"])
    def test_a_placeholder_is_never_redacted(self, secret: str) -> None:
        """Redaction twice is redaction once, even for a secret that reads like a placeholder."""
        redactor = Redactor({API_KEY: "K1234567", TOKEN: secret})
        once = redactor.redact(f"K1234567 and {secret}")

        assert f"{API_KEY} and {TOKEN}" == once
        assert redactor.redact(once) is once

    @pytest.mark.parametrize("value", ["", "  ", None, 12345678, True, ["K1234567"]], ids=repr)
    def test_what_is_no_text_is_no_secret(self, value: object) -> None:
        """Empty values and values that are not strings are left out."""
        text = "12345678  True K1234567"

        assert text == Redactor({API_KEY: value}).redact(text)

    def test_space_around_a_secret_does_not_hide_it(self) -> None:
        """A handler that strips its key is redacted too."""
        assert f"Token {API_KEY}" == Redactor({API_KEY: " K1234567\n"}).redact("Token K1234567")


SHORT_SECRETS = {
    "alone": ("k1", "k1", API_KEY),
    "between punctuation": ("k1", '{"a":"k1"}', f'{{"a":"{API_KEY}"}}'),
    "before a letter": ("k1", "k1s", "k1s"),
    "after a digit": ("k1", "0k1", "0k1"),
    "after a letter that is not ASCII": ("k1", "ék1", "ék1"),
    "between underscores": ("k1", "_k1_", f"_{API_KEY}_"),
    "after a percent escape": ("k1", "a%20k1", f"a%20{API_KEY}"),
    "after a line break in JSON": ("k1", '"a\\nk1"', f'"a\\n{API_KEY}"'),
    "after a unicode escape": ("k1", "\\u2014k1", f"\\u2014{API_KEY}"),
    "json-escaped": ('k"1', 'say "k\\"1"', f'say "{API_KEY}"'),
    "percent-encoded": ("k/1", "key=k%2f1&x", f"key={API_KEY}&x"),
    "all of a base64": ("k1", "Basic azE=", f"Basic {API_KEY}="),
    "a part of a base64": ("k1", "Basic azEx", "Basic azEx"),
    "seven characters": ("1234567", "12345678", "12345678"),
    "eight characters": ("12345678", "x12345678x", f"x{API_KEY}x"),
}


@pytest.mark.parametrize("name", SHORT_SECRETS)
def test_a_short_secret_gives_way_only_where_it_stands_alone(name: str) -> None:
    """Under eight characters, a value inside a word is taken for chance."""
    secret, text, expected = SHORT_SECRETS[name]

    assert expected == Redactor({API_KEY: secret}).redact(text)


class TestValues:
    """JSON values and texts of JSON."""

    def test_strings_keys_and_numbers_of_a_tree(self) -> None:
        """A JSON value is redacted to its leaves; what is no secret keeps its type."""
        redactor = Redactor({API_KEY: "K1234567", TOKEN: "12345678"})
        value = {"K1234567": ["K1234567", 12345678, 1, 1.5, True, None, {"a": "b"}]}
        expected = {API_KEY: [API_KEY, TOKEN, 1, 1.5, True, None, {"a": "b"}]}

        assert expected == redactor.redact_value(value)

    @settings(deadline=None, max_examples=50)
    @given(
        value=st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(),
            lambda items: st.lists(items) | st.dictionaries(st.text(), items),
        )
    )
    def test_a_tree_without_secrets_is_equal(self, value: object) -> None:
        """Nothing is lost or changed on the way."""
        assert value == Redactor({API_KEY: "no such value anywhere"}).redact_value(value)

    @pytest.mark.parametrize("secret", [ODD_SECRET, "K123456\\", '\\"K12345"'])
    def test_json_stays_json(self, secret: str) -> None:
        """A text of JSON can still be parsed, and holds the placeholder where the secret was."""
        redactor = Redactor({API_KEY: secret})
        body = json.dumps({"key": secret, "nested": json.dumps([secret])})

        assert {"key": API_KEY, "nested": json.dumps([API_KEY])} == json.loads(redactor.redact(body))


class TestWriteKey:
    """The secret that comes with an event."""

    def test_a_write_key_is_a_secret(self) -> None:
        """An event's writeKey gives way beside the settings."""
        redactor = Redactor({API_KEY: "K1234567"}).with_write_key("W7654321")

        assert f"{API_KEY} {WRITE_KEY}" == redactor.redact("K1234567 W7654321")

    def test_one_write_key_is_compiled_once(self) -> None:
        """A capture whose events share a key costs one redactor."""
        redactor = Redactor({API_KEY: "K1234567"})

        assert redactor.with_write_key("W7654321") is redactor.with_write_key("W7654321")

    @pytest.mark.parametrize("write_key", [None, "", " ", 5, "K1234567"], ids=repr)
    def test_nothing_new_is_the_same_redactor(self, write_key: object) -> None:
        """Events without a key, or with one that is known, need no other redactor."""
        redactor = Redactor({API_KEY: "K1234567"})

        assert redactor is redactor.with_write_key(write_key)


def _setting(name: str, *, sensitive: bool) -> Setting:
    return Setting(name=name, label=name, type="STRING", required=False, sensitive=sensitive, description="")


DEFINITION = Definition(
    display_name="Example",
    description="",
    resource_type="DESTINATION",
    settings=(
        _setting("apiKey", sensitive=True),
        _setting("keyName", sensitive=False),
        _setting("extra", sensitive=True),
    ),
)
SECRETS = {
    "sensitive by definition": ({"apiKey": "a", "keyName": "b"}, DEFINITION, {API_KEY: "a"}),
    "by name where nothing is declared": (
        {"apiKey": "a", "Token": "b", "client_secret": "c", "password": "d", "endpoint": "e"},
        None,
        {API_KEY: "a", "{{settings.Token}}": "b", "{{settings.client_secret}}": "c", "{{settings.password}}": "d"},
    ),
    "by name beside a definition": ({"otherToken": "a", "other": "b"}, DEFINITION, {"{{settings.otherToken}}": "a"}),
    "inside an array": (
        {"extra": ["a", 1, "b"]},
        DEFINITION,
        {"{{settings.extra[0]}}": "a", "{{settings.extra[2]}}": "b"},
    ),
    "inside a map": (
        {"extra": {"x-y": "a", 'q"': "b"}},
        DEFINITION,
        {"{{settings.extra.x-y}}": "a", "{{settings.extra[1]}}": "b"},
    ),
    "no strings": ({"apiKey": None, "extra": 5}, DEFINITION, {}),
}


@pytest.mark.parametrize("name", SECRETS)
def test_secrets_of_settings(name: str) -> None:
    """Every string inside a sensitive setting has a placeholder of its own, safe inside JSON."""
    given_settings, definition, expected = SECRETS[name]

    assert expected == secrets_of(given_settings, definition)


PEM = "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0B\nAQEFAASCBKcwggSjAgEAAoIB\nx9Q=\n-----END KEY-----\n"


def test_a_secret_of_several_lines() -> None:
    """It is found whole, and each of its lines by itself, as programs show such a text in pieces."""
    redactor = Redactor({"{{settings.key}}": PEM})

    assert "a {{settings.key}} b" == redactor.redact(f"a {PEM.strip()} b")
    assert "'{{settings.key}}\\n' +" == redactor.redact("'MIIEvQIBADANBgkqhkiG9w0B\\n' +")
    assert "-----BEGIN KEY-----" == redactor.redact("-----BEGIN KEY-----")


@pytest.mark.parametrize(
    ("text", "length", "expected"),
    [
        ("a 12345678 b", 12, "a {{k}} b"),
        ("a 12345678 b", 5, "a {{k}}"),
        ("12345678 12345678 tail", 12, "{{k}} {{k}}"),
        ("none at all", 4, "none"),
        ("", 4, ""),
    ],
)
def test_the_start_of_a_text(text: str, length: int, expected: str) -> None:
    """It is cut as if no secret had been there; a secret that goes on behind the cut is hidden whole."""
    assert expected == Redactor({"{{k}}": "12345678"}).redact_start(text, length)
