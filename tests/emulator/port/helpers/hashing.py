"""hashlib, hmac, base64, binascii and the checksums of zlib."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import zlib
from collections.abc import Callable
from functools import partial
from typing import Any

from hypothesis import strategies as st

from .specs import Spec
from .values import ANY, TEXTS

LONG = bytes(range(256)) * 3
BYTES = st.binary(max_size=70)
NO_BYTES = TEXTS | ANY
NEARLY_BASE64 = st.text(st.sampled_from("AZaz09+/-_=\n "), max_size=12)
NEARLY_BASE32 = st.text(st.sampled_from("AZaz0127="), max_size=3).map(lambda text: text + "A" * (-len(text) % 8))
GIVEN = {
    "empty": (b"",),
    "letters": (b"abc",),
    "every byte": (LONG,),
    "text": ("abc",),
    "none": (None,),
    "int": (5,),
    "list": ([1],),
}
ENCODED = {
    "empty": ("",),
    "bytes": (b"AAAA",),
    "padded": ("AA==",),
    "one letter": ("A",),
    "five letters": ("AAAAA",),
    "no padding": ("AA",),
    "half a padding": ("AA=",),
    "padding first": ("=AAAA",),
    "padding amid": ("A=AA=A==",),
    "letters behind": ("AA==AAAA",),
    "spaces": (" A A\nA A ",),
    "other letters": ("-_-_",),
    "not ascii": ("é",),
    "bytes beyond ascii": (b"\xe9AAAA",),
    "none": (None,),
    "int": (7,),
    "list": ([],),
}
STRICTLY = {f"{name}, strictly": (*row, None, True) for name, row in ENCODED.items()}
ALGORITHMS = ["md5", "sha1", "sha224", "sha256", "sha384", "sha512"]
ALGORITHMS += ["sha3_224", "sha3_256", "sha3_384", "sha3_512", "blake2b", "blake2s"]
METHODS = """(name, first, second) => {
  const digest = pyHashNew(name, first);
  const copy = digest.copy();
  const before = digest.hexdigest();
  digest.update(second);
  return [before, digest.digest(), copy.hexdigest(), digest.name, digest.digest_size, digest.block_size];
}"""
KEYED = """(key, first, second, name) => {
  const keyed = pyHmacNew(key, first, name);
  const copy = keyed.copy();
  const before = keyed.hexdigest();
  keyed.update(second);
  return [before, keyed.digest(), copy.hexdigest(), keyed.name, keyed.digest_size, keyed.block_size];
}"""


def hashed(name: str, first: Any, second: Any) -> list[Any]:
    """Return all that a hash tells of itself."""
    digest = hashlib.new(name, first)
    copy = digest.copy()
    before = digest.hexdigest()
    digest.update(second)
    return [before, digest.digest(), copy.hexdigest(), digest.name, digest.digest_size, digest.block_size]


def keyed(key: Any, first: Any, second: Any, name: str) -> list[Any]:
    """Return all that a keyed hash tells of itself."""
    keyed = hmac.new(key, first, name)
    copy = keyed.copy()
    before = keyed.hexdigest()
    keyed.update(second)
    return [before, keyed.digest(), copy.hexdigest(), keyed.name, keyed.digest_size, keyed.block_size]


def ascii_of(data: Any) -> bytes:
    """Return the bytes of what binascii takes for ASCII; a2b_qp decodes any."""
    binascii.a2b_qp(data)
    return data.encode() if isinstance(data, str) else bytes(data)


def blake2(name: str, data: bytes, size: int, key: bytes, *salt_and_person: bytes) -> list[Any]:
    """Hash bytes, and the digest of them."""
    more = dict(zip(("salt", "person"), salt_and_person, strict=False))
    digest = getattr(hashlib, name)(data, digest_size=size, key=key, **more)
    digest.update(digest.digest())
    return [digest.hexdigest(), digest.digest_size, digest.block_size, digest.name]


def of_bytes(name: str, python: Callable[..., Any], code: str = "", **rows: Any) -> Spec:
    """Return the spec of a function of bytes."""
    return Spec(name, python, GIVEN | rows, st.tuples(BYTES) | st.tuples(NO_BYTES), code=code)


def of_text(
    name: str, python: Callable[..., Any], rows: dict[str, tuple[Any, ...]], texts: Any = NEARLY_BASE64
) -> Spec:
    """Return the spec of a function that decodes ASCII."""
    return Spec(name, python, rows, st.tuples(texts) | st.tuples(BYTES) | st.tuples(NO_BYTES))


def _hash_of(name: str) -> Spec:
    helper = f"py{name.capitalize()}"
    python = getattr(hashlib, name)
    return of_bytes(helper, lambda data: python(data).hexdigest(), f"(data) => {helper}(data).hexdigest()")


PARTS = st.tuples(st.sampled_from(ALGORITHMS), BYTES, BYTES)
SPECS = [
    *map(_hash_of, ALGORITHMS),
    Spec(
        "pyHashNew",
        hashed,
        {name: (name, b"one", b"two") for name in ALGORITHMS}
        | {
            "upper case": ("SHA256", b"", b""),
            "unknown": ("sha0", b"", b""),
            "empty name": ("", b"", b""),
            "text": ("md5", b"", "two"),
            "none": ("md5", b"", None),
        },
        PARTS,
        code=METHODS,
    ),
    Spec(
        "PyDigest",
        lambda name: ".".join((type(hashlib.new(name)).__module__, type(hashlib.new(name)).__name__)),
        {"sha256": ("sha256",), "sha1": ("sha1",)},
        st.tuples(st.sampled_from(["md5", "sha256"])),
        code="(name) => pyTypeName(pyHashNew(name))",
    ),
    Spec(
        "pyHashAlgorithm",
        lambda name: hashlib.new(name).name,
        {"sha1": ("sha1",), "MD5": ("MD5",), "unknown": ("crc",), "constructor": ("constructor",)},
        st.tuples(st.sampled_from(ALGORITHMS)),
        code="(name) => (pyHashAlgorithm(name), name.toLowerCase())",
    ),
    of_bytes("pyHashData", lambda data: hashlib.md5(data) and data),
    Spec(
        "pyPbkdf2",
        hashlib.pbkdf2_hmac,
        {
            "sha256": ("sha256", b"secret", b"salt", 10, None),
            "length": ("sha1", b"secret", b"salt", 1, 7),
            "no length": ("md5", b"", b"", 1, 0),
            "no iteration": ("md5", b"", b"", 0, 1),
            "text": ("md5", "secret", b"", 1, 1),
            "text as salt": ("md5", b"", "salt", 1, 1),
        },
        st.tuples(st.sampled_from(["sha1", "sha512"]), BYTES, BYTES, st.integers(1, 4), st.integers(1, 40)),
    ),
    of_bytes("pyBytesLike", lambda data: bytes.fromhex(base64.b16encode(data).decode())),
    Spec(
        "pyHmacNew",
        keyed,
        {name: (b"key", b"one", b"two", name) for name in ALGORITHMS}
        | {
            "a long key": (LONG, b"one", b"two", "sha256"),
            "no message": (b"key", None, b"two", "sha256"),
            "text as key": ("key", b"one", b"two", "sha256"),
            "none as key": (None, b"one", b"two", "sha256"),
            "text": (b"key", "one", b"two", "sha256"),
            "text after": (b"key", b"one", "two", "sha256"),
            "no algorithm": (b"key", b"one", b"two", None),
            "empty algorithm": (b"key", b"one", b"two", ""),
            "unknown": (b"key", b"one", b"two", "sha0"),
        },
        st.tuples(BYTES, BYTES, BYTES, st.sampled_from(ALGORITHMS)),
        code=KEYED,
    ),
    Spec(
        "PyHmac",
        lambda key: hmac.new(key, b"m", hashlib.sha256).hexdigest(),
        {"key": (b"key",), "empty": (b"",)},
        st.tuples(BYTES),
        code='(key) => pyHmacNew(key, Buffer.from("m"), pySha256).hexdigest()',
    ),
    Spec(
        "pyHmacDigest",
        hmac.digest,
        {"sha256": (b"key", b"one", "sha256"), "unknown": (b"key", b"one", "sha0")},
        st.tuples(BYTES, BYTES, st.sampled_from(["md5", "sha512"])),
    ),
    Spec(
        "pyCompareDigest",
        hmac.compare_digest,
        {
            "equal texts": ("abc", "abc"),
            "other texts": ("abc", "abd"),
            "another length": ("abc", "ab"),
            "equal bytes": (b"abc", b"abc"),
            "other bytes": (b"abc", b"abd"),
            "text and bytes": ("abc", b"abc"),
            "text and list": ("abc", []),
            "bytes and none": (b"abc", None),
            "not ascii": ("é", "é"),
            "not ascii, and int": ("é", 1),
            "empty": ("", ""),
        },
        st.tuples(BYTES | TEXTS, BYTES | TEXTS | ANY) | TEXTS.map(lambda text: (text, text)),
    ),
    of_text("pyAsciiBytes", base64._bytes_from_decode_data, {"ok": ("AAAA",), "é": ("é",)}),
    of_text("pyAsciiOf", ascii_of, {"ok": ("AAAA",), "é": ("é",)}),
    Spec(
        "pyBytesTranslated",
        lambda data, old, new: data.translate(bytes.maketrans(old, new)),
        {"two": (b"a-b_", b"-_", b"+/"), "swapped": (b"+/", b"+/", b"/+"), "none": (b"", b"-_", b"+/")},
        st.tuples(BYTES, st.just(b"-_"), st.just(b"+/")),
    ),
    of_bytes("pyB64encode", base64.b64encode, altchars=(b"\xff\xfe", b"-_"), words=(b"", "-_"), three=(b"", b"abc")),
    of_text("pyB64decode", base64.b64decode, ENCODED | STRICTLY | {"altchars": ("-_-_", b"-_"), "one": ("", b"-")}),
    Spec(
        "pyBase64",
        lambda data, strict: binascii.a2b_base64(data, strict_mode=strict),
        {"strict": (b"AAAA", True), "not strict": (b"AA*AA", False)},
        st.tuples(NEARLY_BASE64.map(str.encode), st.booleans()),
    ),
    of_bytes("pyUrlsafeB64encode", base64.urlsafe_b64encode, both=(b"\xff\xfe\xfb",)),
    of_text("pyUrlsafeB64decode", base64.urlsafe_b64decode, ENCODED | {"both": ("__79-w==",)}),
    of_bytes("pyB16encode", base64.b16encode),
    of_text("pyB16decode", base64.b16decode, {"ok": ("00FF",), "lower": ("ff",), "any": ("ff", True), "odd": ("F",)}),
    of_bytes("pyB32encode", base64.b32encode),
    of_text(
        "pyB32decode",
        base64.b32decode,
        {
            "ok": ("MFRGGZDF",),
            "padded": ("MFRA====",),
            "lower": ("mfra====",),
            "any": ("mfra====", True),
            "short": ("MFRA",),
            "odd padding": ("MFRGG=ZD",),
            "much padding": ("MF=======",),
            "mapped": ("M1R0GZDF", False, "L"),
        },
        NEARLY_BASE32,
    ),
    of_bytes("pyHexlify", binascii.hexlify),
    of_text(
        "pyUnhexlify",
        binascii.unhexlify,
        {"ok": ("00ff",), "upper": (b"FF",), "odd": ("f",), "none of them": ("xy",), "none": (None,), "é": ("éé",)},
        st.text(st.sampled_from("09afAFg"), max_size=4),
    ),
    of_bytes("pyB2aBase64", binascii.b2a_base64, code="(data) => pyB2aBase64(data)"),
    of_text("pyA2bBase64", binascii.a2b_base64, ENCODED),
    of_bytes("pyB85encode", base64.b85encode, padded=(b"abc", True), whole=(b"abcd", True)),
    of_text(
        "pyB85decode",
        base64.b85decode,
        {
            "ok": ("VPaz",),
            "bytes": (b"VPaz",),
            "whole": ("VPazd",),
            "odd": ("V az",),
            "beyond": ("~~~~~",),
            "none": (None,),
        },
        st.text(st.sampled_from("0AZaz!~|{}"), max_size=11),
    ),
    of_bytes("pyViewedBytes", lambda data: memoryview(data).tobytes()),
    *(
        Spec(
            f"py{name.capitalize()}",
            partial(blake2, name),
            {
                "none": (b"", most, b""),
                "short": (b"abc", 5, b""),
                "a key": (b"abc", 16, b"k"),
                "a key alone": (b"", 16, b"key"),
                "a block": (b"a" * 2 * most, 9, b""),
                "more": (b"ab" * 200, most, b"k" * most),
                "salt": (b"a", 8, b"", b"salt", b"person"),
                "too large": (b"", most + 1, b""),
                "nothing": (b"", 0, b""),
                "a long key": (b"", 8, b"k" * (most + 1)),
                "a long salt": (b"", 8, b"", b"s" * most),
                "a text": ("a", 8, b""),
            },
            st.tuples(st.binary(max_size=300), st.integers(1, most), st.binary(max_size=9), st.binary(max_size=8)),
            code=f"""(data, size, ...given) => {{
  const digest = py{name.capitalize()}(data, size, ...given);
  digest.update(digest.digest());
  return [digest.hexdigest(), digest.digest_size, digest.block_size, digest.name];
}}""",
        )
        for name, most in (("blake2b", 64), ("blake2s", 32))
    ),
    Spec(
        "pyA85encode",
        base64.a85encode,
        {
            "none": (b"",),
            "whole": (b"abcd",),
            "a part": (b"abcde",),
            "zeros": (b"\0\0\0\0\0",),
            "spaces": (b"    " * 2,),
            "a text": ("a",),
        },
        st.tuples(st.binary(max_size=9)),
        code="(data) => pyA85encode(data)",
    ),
    Spec(
        "pyA85encode",
        lambda data, spaces, width, pad, adobe: base64.a85encode(
            data, foldspaces=spaces, wrapcol=width, pad=pad, adobe=adobe
        ),
        {
            "spaces": (b"    " * 3, True, 2, False, True),
            "narrow": (b"abcdefgh", False, 1, True, True),
            "padded": (b"a\0", False, 0, True, False),
        },
        st.tuples(
            st.binary(max_size=9) | st.just(b"    " * 3), st.booleans(), st.integers(0, 7), st.booleans(), st.booleans()
        ),
    ),
    Spec(
        "pyA85decode",
        lambda data, spaces=False, adobe=False: base64.a85decode(data, foldspaces=spaces, adobe=adobe),
        {
            "a text": ("BOu!rD]j7BEbo7",),
            "bytes": (b"BOu! r",),
            "zeros": ("z!!",),
            "within": ("!z",),
            "spaces": ("yy", True),
            "no spaces": ("y",),
            "framed": ("<~87cUR~>", False, True),
            "not framed": ("87cUR", False, True),
            "beyond": ("uuuuu",),
            "one alone": ("!",),
            "odd": ("!v",),
            "none": (None,),
        },
        st.tuples(st.text(st.sampled_from("!5uz \ny"), max_size=9), st.booleans()),
    ),
    of_bytes("pyDecodebytes", base64.decodebytes, lines=(b"YWJj\nZGVm\n",), short=(b"YWJ",)),
    of_bytes("pyEncodebytes", base64.encodebytes),
    of_bytes("pyCrc32", zlib.crc32, running=(b"b", 3421780262), negative=(b"b", -1), large=(b"b", 2**40 + 5)),
    of_bytes("pyAdler32", zlib.adler32, running=(b"b", 6422626), negative=(b"b", -1)),
]
