def program(v):
    given = {"a": "1"}
    given["__proto__"] = "p"
    for headers in (given, {**given, "x": "y"}, dict(given), given.copy()):
        requests.post("https://x.test/p", headers=headers, json={**given}, timeout=1)
    return [given, list(given), {key: value for key, value in given.items()}]
