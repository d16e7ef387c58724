def program(v):
    r = requests.post("https://x.test/m", json={}, timeout=1, allow_redirects=False)
    return getattr(r, "json")()
