def f(r):
    match r:
        case requests.Response(status_code=200):
            return "ok"
        case requests.Response(status_code=c) if c > 300:
            return c
        case _:
            return "no"


def program(v):
    r = requests.get("https://x.test/")
    return [
        isinstance(r, requests.Response),
        isinstance(v, requests.Response),
        isinstance(v, (requests.Response, str)),
        f(r),
        f(v),
        isinstance(v, requests.models.Response),
    ]
