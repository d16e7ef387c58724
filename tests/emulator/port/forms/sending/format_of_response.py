def program(v):
    r = requests.post("https://x.test/m", json={}, timeout=1, allow_redirects=False)
    return [r.status_code, "{0.status_code} {r.reason}".format(r, r=r)]
