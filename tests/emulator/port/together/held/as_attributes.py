import json, string, secrets, random, time, hashlib, uuid, os.path, urllib.parse, logging, re, base64, copy


def tried(f):
    try:
        return f()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class Api:
    hasher = hashlib
    parse = urllib.parse

    def sign(self, x):
        return self.hasher.sha256(x.encode()).hexdigest()

    def q(self, x):
        return self.parse.quote(x) + self.parse.urlencode({"a": x})


def run(log=logging, clock=time, rx=re):
    log.info("hi %s", 1)
    return [
        int(clock.time()),
        rx.sub(r"a+", "b", "caat"),
        rx.compile("x").pattern,
        bool(rx.match("a", "ab", flags=rx.I)),
    ]


def program(v):
    return [
        Api().sign("a"),
        Api().q("é"),
        run(),
        tried(lambda: Api.hasher.new("md5", b"x").hexdigest()),
        [c for c in (copy,)][0].deepcopy({"a": [v]}),
    ]
