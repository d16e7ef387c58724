import gzip
import io
import json
import zlib


def program(v):
    buffer = io.BytesIO()
    with gzip.open(buffer, "wb") as file:
        file.write(json.dumps({"a": v}).encode())
    with gzip.open(io.BytesIO(buffer.getvalue())) as file:
        out = [json.loads(file.read())]
    out += [
        zlib.decompress(gzip.compress(b"q"), 16 + zlib.MAX_WBITS).decode(),
        json.loads('{"a\tb": "x\ty", "n": [1.0, "\\t"]}', strict=False),
    ]
    for text in ('"a\tb"', '["a\nb", }', '{"a": "\t"'):
        for strict in (True, False):
            try:
                out.append(json.loads(text, strict=strict))
            except ValueError as error:
                out.append(str(error))
    return out
