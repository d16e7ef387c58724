"""The modules `random`, `secrets` and `uuid`, and os.urandom: what is drawn is the same in both runtimes."""

from __future__ import annotations

import uuid

from emulator.port.rows.row import Row

_WEIGHTS = "population, weights=None, *, cum_weights=None, k=1"
_NAMESPACES = ("NAMESPACE_DNS", "NAMESPACE_URL", "NAMESPACE_OID", "NAMESPACE_X500")
_PARTS = {
    "str": "hex urn variant",
    "int": "int time_low time_mid time_hi_version clock_seq_hi_variant clock_seq_low node clock_seq time",
    "bytes": "bytes bytes_le",
    "tuple": "fields",
    "any": "version",
}
_UUID = "hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None"

ROWS = (
    Row(python="random.random", helper="pyRandom", gives="float"),
    Row(python="random.randint", signature="a, b", helper="pyRandint", gives="int", note="a float raises TypeError"),
    Row(python="random.randrange", signature="start, stop=None, step=1", helper="pyRandrange", gives="int"),
    Row(python="random.getrandbits", signature="k", helper="pyRandomBits", gives="int"),
    Row(python="random.randbytes", signature="n", helper="pyRandomBytes", gives="bytes"),
    Row(python="random.choice", signature="seq", helper="pyChoice"),
    Row(python="random.choices", signature=_WEIGHTS, helper="pyChoices", gives="list"),
    Row(python="random.sample", signature="population, k, *, counts=None", helper="pySample", gives="list"),
    Row(python="random.shuffle", signature="x", helper="pyShuffle", gives="None"),
    Row(python="random.uniform", signature="a, b", helper="pyUniform", gives="float"),
    Row(python="random.triangular", signature="low=0.0, high=1.0, mode=None", helper="pyTriangular", gives="float"),
    Row(python="os.urandom", signature="size", helper="pyRandomBytes", gives="bytes"),
    Row(python="secrets.choice", signature="seq", helper="pyChoice"),
    Row(python="secrets.randbelow", signature="exclusive_upper_bound", helper="pyRandbelow", gives="int"),
    Row(python="secrets.randbits", signature="k", helper="pyRandomBits", gives="int"),
    Row(python="secrets.token_bytes", signature="nbytes=None", helper="pyTokenBytes", gives="bytes"),
    Row(python="secrets.token_hex", signature="nbytes=None", helper="pyTokenHex", gives="str"),
    Row(python="secrets.token_urlsafe", signature="nbytes=None", helper="pyTokenUrlsafe", gives="str"),
    Row(python="uuid.uuid3", signature="namespace, name", helper="pyUuid3", gives="uuid.UUID"),
    Row(python="uuid.uuid4", helper="pyUuid4", gives="uuid.UUID"),
    Row(python="uuid.uuid5", signature="namespace, name", helper="pyUuid5", gives="uuid.UUID"),
    Row(python="uuid.UUID", signature=_UUID, helper="PyUUID", new=True, gives="uuid.UUID"),
    *[Row(python=f"uuid.UUID.{name}", gives=gives) for gives, names in _PARTS.items() for name in names.split()],
    *[
        Row(python=f"uuid.{name}", value=f'new PyUUID("{getattr(uuid, name)}")', gives="uuid.UUID")
        for name in _NAMESPACES
    ],
)
"""One row each."""
