"""hashlib, hmac, base64, binascii, and the digests that secrets compares."""

from __future__ import annotations

from emulator.port.rows.row import Row

_ALGORITHMS = ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384", "sha3_512")
_OF_BLAKE = {"blake2b": 64, "blake2s": 32}


def _digest(of: str) -> tuple[Row, ...]:
    return (
        Row(python=f"{of}.update", signature="data", gives="None"),
        Row(python=f"{of}.digest", gives="bytes"),
        Row(python=f"{of}.hexdigest", gives="str"),
        Row(python=f"{of}.copy", gives=of),
        Row(python=f"{of}.name", gives="str"),
        Row(python=f"{of}.digest_size", gives="int"),
        Row(python=f"{of}.block_size", gives="int"),
    )


ROWS = (
    *(
        Row(
            python=f"hashlib.{name}",
            signature="string=b'', *, usedforsecurity=True",
            helper=f"py{name.capitalize()}",
            gives="hashlib.HASH",
        )
        for name in _ALGORITHMS
    ),
    *(
        Row(
            python=f"hashlib.{name}",
            signature=f"data=b'', *, digest_size={size}, key=b'', salt=b'', person=b'', usedforsecurity=True",
            helper=f"py{name.capitalize()}",
            gives="hashlib.HASH",
            note="without a tree",
        )
        for name, size in _OF_BLAKE.items()
    ),
    Row(
        python="hashlib.new",
        signature="name, data=b'', *, usedforsecurity=True",
        helper="pyHashNew",
        gives="hashlib.HASH",
        note=f"{', '.join((*_ALGORITHMS, *_OF_BLAKE))}",
    ),
    Row(
        python="hashlib.pbkdf2_hmac",
        signature="hash_name, password, salt, iterations, dklen=None",
        helper="pyPbkdf2",
        gives="bytes",
    ),
    Row(python="hashlib.HASH", signature="name, state", helper="PyDigest", new=True, gives="hashlib.HASH"),
    *_digest("hashlib.HASH"),
    Row(python="hmac.new", signature="key, msg=None, digestmod=''", helper="pyHmacNew", gives="hmac.HMAC"),
    Row(python="hmac.digest", signature="key, msg, digest", helper="pyHmacDigest", gives="bytes"),
    Row(python="hmac.compare_digest", signature="a, b", helper="pyCompareDigest", gives="bool"),
    Row(python="secrets.compare_digest", signature="a, b", helper="pyCompareDigest", gives="bool"),
    Row(python="hmac.HMAC", signature="key, msg, digestmod", helper="PyHmac", new=True, gives="hmac.HMAC"),
    *_digest("hmac.HMAC"),
    Row(python="base64.b64encode", signature="s, altchars=None", helper="pyB64encode", gives="bytes"),
    Row(python="base64.b64decode", signature="s, altchars=None, validate=False", helper="pyB64decode", gives="bytes"),
    Row(python="base64.standard_b64encode", signature="s", helper="pyB64encode", gives="bytes"),
    Row(python="base64.standard_b64decode", signature="s", helper="pyB64decode", gives="bytes"),
    Row(python="base64.urlsafe_b64encode", signature="s", helper="pyUrlsafeB64encode", gives="bytes"),
    Row(python="base64.urlsafe_b64decode", signature="s", helper="pyUrlsafeB64decode", gives="bytes"),
    Row(python="base64.b85encode", signature="b, pad=False", helper="pyB85encode", gives="bytes"),
    Row(python="base64.b85decode", signature="b", helper="pyB85decode", gives="bytes"),
    Row(
        python="base64.a85encode",
        signature="b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False",
        helper="pyA85encode",
        gives="bytes",
    ),
    Row(
        python="base64.a85decode",
        signature="b, *, foldspaces=False, adobe=False, ignorechars=b''",
        helper="pyA85decode",
        gives="bytes",
    ),
    Row(python="base64.decodebytes", signature="s", helper="pyDecodebytes", gives="bytes"),
    Row(python="base64.encodebytes", signature="s", helper="pyEncodebytes", gives="bytes"),
    Row(python="base64.b32encode", signature="s", helper="pyB32encode", gives="bytes"),
    Row(python="base64.b32decode", signature="s, casefold=False, map01=None", helper="pyB32decode", gives="bytes"),
    Row(python="base64.b16encode", signature="s", helper="pyB16encode", gives="bytes"),
    Row(python="base64.b16decode", signature="s, casefold=False", helper="pyB16decode", gives="bytes"),
    Row(python="binascii.hexlify", signature="data", helper="pyHexlify", gives="bytes"),
    Row(python="binascii.b2a_hex", signature="data", helper="pyHexlify", gives="bytes"),
    Row(python="binascii.unhexlify", signature="hexstr", helper="pyUnhexlify", gives="bytes"),
    Row(python="binascii.a2b_hex", signature="hexstr", helper="pyUnhexlify", gives="bytes"),
    Row(python="binascii.b2a_base64", signature="data, *, newline=True", helper="pyB2aBase64", gives="bytes"),
    Row(python="binascii.a2b_base64", signature="data, *, strict_mode=False", helper="pyA2bBase64", gives="bytes"),
    Row(python="binascii.crc32", signature="data, crc=0", helper="pyCrc32", gives="int"),
)
"""One row each."""
