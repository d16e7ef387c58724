import base64
import hashlib
import hmac
import json
import struct
import zlib


def framed(kind, body):
    frame = bytearray(b"SEG1")
    frame.append(kind)
    frame += struct.pack(">I", len(body))
    frame.extend(body)
    frame[4] ^= 0x80
    frame[0:2] = b"se"
    return frame


def tail(raw):
    view = memoryview(raw)
    return view[-3:].tobytes(), bytes(view[4:6]), view[0], len(view), view[1:3].tolist(), view[:2].hex(), view.nbytes


def xor(a, b):
    return bytearray(x ^ y for x, y in zip(a, b))


def attempts(v, frame):
    view = memoryview(bytearray(b"xyz"))
    view[0] = 97
    view[1:] = b"YZ"
    view[1:] = bytearray(b"yz")
    for make in (
        lambda: bytearray(v),
        lambda: frame.append(v),
        lambda: frame + v,
        lambda: frame[v],
        lambda: {frame: 1},
        lambda: memoryview(v),
        lambda: memoryview(b"ab")[5],
        lambda: frame.remove(7),
        lambda: json.dumps({"a": memoryview(b"ab").tobytes().decode()}),
        lambda: [view.tobytes(), view == b"ayz", bytearray(b"ayz") == view, view.readonly],
        lambda: frame.pop(99),
        lambda: bytearray("é"),
        lambda: list(frame.insert(1, 300)),
    ):
        try:
            yield repr(make())
        except (TypeError, ValueError, IndexError) as error:
            yield f"{type(error).__name__}: {error}"


def program(v):
    frame = framed(7, b"body")
    sent = bytes(frame)
    out = [
        repr(frame),
        frame.hex(),
        len(frame),
        frame[4],
        list(frame[:3]),
        frame == sent,
        sent == frame,
        b"body" in frame,
    ]
    out += [
        isinstance(frame, bytearray),
        isinstance(frame, bytes),
        isinstance(sent, (bytes, bytearray)),
        bool(bytearray()),
    ]
    out += [hashlib.sha256(frame).hexdigest(), hmac.new(bytearray(b"k"), frame, "sha1").hexdigest()]
    out += [
        base64.b64encode(frame).decode(),
        zlib.crc32(frame),
        int.from_bytes(frame[:4], "big"),
        sum(frame),
        max(frame),
    ]
    out += [
        frame[-4:].decode(),
        (frame + b"!")[-1],
        (b"!" + frame)[:2],
        b"-".join([frame, b"x"]),
        bytearray(3),
        frame * 2,
    ]
    digest = hashlib.md5()
    digest.update(frame)
    out += [
        digest.hexdigest(),
        tail(sent),
        tail(frame),
        xor(b"abc", b"cba"),
        bytearray("é", "utf-8"),
        struct.unpack(">I", frame[5:9]),
    ]
    frame.reverse()
    frame.insert(0, 1)
    out += [
        frame.pop(),
        frame.pop(0),
        frame.copy() is frame,
        frame.find(b"d"),
        frame.count(b"o"),
        frame.startswith(b"yd"),
    ]
    del frame[:4]
    frame[1:1] = b"--"
    out += [
        bytes(frame),
        type(frame).__name__,
        [each for each in frame][:2],
        sorted(frame)[0],
        frame < b"zz",
        memoryview(sent) == sent,
    ]
    frame.clear()
    with memoryview(sent) as view:
        out += [frame, view[2:][1]]
    requests.post("https://x.test/raw", data=bytearray(b"raw"), timeout=1)
    out += attempts(v, framed(1, b""))
    return [each if isinstance(each, (int, str)) else repr(each) for each in out]
