import hashlib
import hmac


def program(v):
    data = str(v).encode()
    short = hashlib.blake2b(data, digest_size=8, key=b"secret", person=b"ids").hexdigest()
    salted = hashlib.blake2s(salt=b"pepper", usedforsecurity=False)
    salted.update(data)
    signed = hmac.new(b"k" * 200, data, lambda given=b"": hashlib.blake2b(given, digest_size=12))
    out = [short, salted.hexdigest(), salted.digest_size, signed.hexdigest(), signed.name]
    out.append(hmac.new(b"key", data, hashlib.blake2s).hexdigest())
    for size, key in ((0, b""), (65, b""), (8, b"k" * 65), (8, v)):
        try:
            out.append(hashlib.blake2b(b"", digest_size=size, key=key).hexdigest())
        except (TypeError, ValueError) as e:
            out.append(str(e))
    return out
