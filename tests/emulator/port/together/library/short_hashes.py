import hashlib
from hashlib import blake2b


def program(v):
    h = hashlib.blake2s(digest_size=8, key=b"k")
    h.update(b"a")
    return [
        blake2b(str(v).encode(), digest_size=5).hexdigest(),
        h.hexdigest(),
        hashlib.blake2b(b"x" * 300, digest_size=20, person=b"p").hexdigest(),
        blake2b(b"a").hexdigest(),
        hashlib.blake2b(b"q", key=b"s").hexdigest(),
    ]
