def program(v):
    r = requests.post("https://x.test/m", json={}, timeout=1, allow_redirects=False)
    return [
        getattr(r, "text"),
        getattr(r, "status_code", 0),
        hasattr(r, "nothing"),
        getattr(r, "headers", None) is None,
    ]
