"""Retry decorator with backoff sleep, memo per event, error hierarchy with codes."""

import functools, time, random


class ApiError(Exception):
    code = "api"

    def __init__(self, message, *, status=None, body=None):
        super().__init__(message)
        self.status, self.body = status, body or {}

    @classmethod
    def from_response(cls, r):
        try:
            body = r.json()
        except ValueError:
            body = {"raw": r.text[:20]}
        kind = next((k for k in cls.__subclasses__() if r.status_code in k.statuses), cls)
        return kind(f"{r.status_code} {r.reason}", status=r.status_code, body=body)

    def __str__(self):
        return f"[{self.code}] {super().__str__()}"


class Throttled(ApiError):
    code = "throttled"
    statuses = (429,)


class Gone(ApiError):
    code, statuses = "gone", (404, 410)


def retry(times=3, on=(Throttled,), delay=0.1, backoff=2.0):
    def wrap(fn):
        @functools.wraps(fn)
        def inner(*args, **kwargs):
            wait = delay
            for attempt in range(1, times + 1):
                try:
                    return fn(*args, attempt=attempt, **kwargs)
                except on as e:
                    if attempt == times:
                        raise
                    print(f"retry {fn.__name__} {attempt}: {e}")
                    time.sleep(wait)
                    wait *= backoff

        return inner

    return wrap


@retry(times=2, on=(Throttled, requests.ConnectionError))
def fetch(path, *, attempt, fail=False):
    r = requests.get(f"https://x.test/{path}", params={"n": attempt}, timeout=(3, 10))
    if fail and attempt < 2:
        raise Throttled("slow", status=429)
    if r.status_code >= 400:
        raise ApiError.from_response(r)
    return {"ok": True, "n": attempt, **(r.json() if r.text else {})}


def program(v):
    out = [fetch("a"), fetch("b", fail=True)]
    try:
        raise Gone("x", status=410, body={"v": v})
    except ApiError as e:
        out.append([str(e), e.status, e.body, e.args, e.code])
    return out
