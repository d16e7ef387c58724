def program(v):
    r = requests.post("https://x.test/m", json={}, timeout=1, allow_redirects=False)
    name = "rea" + "son"
    return [r.status_code, getattr(r, name, None)]
