import functools


def guarded(f):
    @functools.wraps(f)
    def wrapper(self, *a, **k):
        try:
            return f(self, *a, **k)
        except KeyError as e:
            return f"missing {e}"

    return wrapper


class C:
    @guarded
    def send(self, data):
        return requests.post("https://x.test/m", json={"x": data["a"]}, timeout=1, allow_redirects=False).status_code


def program(v):
    return C().send(v if isinstance(v, dict) else {})
