import json

DEBUG = False


class Config:
    LIVE = not DEBUG
    if LIVE:
        URL = "https://x.test/"
        RETRIES = 3
    else:
        URL = "https://debug.test/"
        RETRIES = 0
    PATHS = [f"p{i}" for i in range(2)]
    for _k in ("a", "b"):
        PATHS.append(_k)
    TABLE = {n: n.upper() for n in ("x", "y")}
    TABLE["z"] = len(PATHS)
    TABLE.update(q=RETRIES)
    COUNT = 1
    COUNT += len(TABLE)
    try:
        N = int("five")
    except ValueError:
        N = "none"
    assert COUNT > 1, "too few"
    while COUNT < 9:
        COUNT += 2
    for name, value in {"one": 1}.items():
        TABLE[name] = value

    def url(self, path):
        return f"{self.URL}{path}/{self.RETRIES}"


class Sub(Config):
    if DEBUG:
        URL = "no"
    LIMIT = 5


def program(v):
    c = Sub()
    return [
        Config.URL,
        Config.PATHS,
        Config.TABLE,
        Config.N,
        Config.COUNT,
        c.url("a"),
        c.LIMIT,
        Config._k,
        c.RETRIES,
        Sub.URL,
        Config.value,
    ]
