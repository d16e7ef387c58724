"""Derives fakes from a key: the same for the same value, and not to be guessed without it.

Every choice is an HMAC (keyed BLAKE2b) of the value, so that nobody without the key can try likely values and compare.
"""

from __future__ import annotations

import hashlib
import secrets
from typing import Final

LETTERS: Final = "abcdefghijklmnopqrstuvwxyz234567"
SHORT: Final = 16
"""A key of fewer characters could be guessed by trying."""

# Fixed, or one key would not give one fake in every file; slow, so that a weak key is not found in an afternoon.
_SALT: Final = b"segment-emulator mask 1"
_ITERATIONS: Final = 200_000
_ROUNDS: Final = 8


class Key:
    """A key to draw by. `Key.of(text)` is the same for the same text, `Key.random()` never twice."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    @classmethod
    def of(cls, text: str) -> Key:
        """Return the key that a person chose."""
        raw = text.encode("utf-8", "surrogatepass")
        return cls(hashlib.pbkdf2_hmac("sha256", raw, _SALT, _ITERATIONS))

    @classmethod
    def random(cls) -> Key:
        """Return a key that nobody will know."""
        return cls(secrets.token_bytes(32))

    def number(self, below: int, *parts: str) -> int:
        """Return the number from 0 to `below` - 1 that belongs to the parts."""
        drawn = b""
        while len(drawn) * 8 < below.bit_length() + 64:
            drawn += self._digest(str(len(drawn)), *parts)
        return int.from_bytes(drawn) % below

    def letters(self, count: int, *parts: str) -> str:
        """Return `count` characters of a-z and 2-7 that belong to the parts."""
        number = self.number(32**count, *parts)
        return "".join(LETTERS[number >> 5 * at & 31] for at in range(count))

    def other(self, number: int, below: int, *parts: str) -> int:
        """Return another number from 0 to `below` - 1: no two numbers get the same one, and none gets itself.

        `parts` name the permutation. With only one number to choose from, it is that one.
        """
        if below < 2:
            return number
        step = 1 + self.number(below - 1, "step", *parts)
        turned = (self._permuted(number, below, parts) + step) % below
        return self._permuted(turned, below, parts, backward=True)

    def _permuted(self, number: int, below: int, parts: tuple[str, ...], *, backward: bool = False) -> int:
        """Walk a Feistel permutation until it is back below the bound, which keeps it a permutation."""
        half = ((below - 1).bit_length() + 1) // 2
        rounds = range(_ROUNDS)
        while True:
            left, right = number >> half, number & (1 << half) - 1
            for turn in reversed(rounds) if backward else rounds:
                if backward:
                    left, right = right ^ self.number(1 << half, str(turn), str(left), *parts), left
                else:
                    left, right = right, left ^ self.number(1 << half, str(turn), str(right), *parts)
            number = left << half | right
            if number < below:
                return number

    def _digest(self, *parts: str) -> bytes:
        text = b"".join(len(raw).to_bytes(8) + raw for raw in (part.encode("utf-8", "surrogatepass") for part in parts))
        return hashlib.blake2b(text, key=self._secret, digest_size=32).digest()
