def program(v):
    try:
        r = requests.get("https://x.test/m", timeout=1)
        r.raise_for_status()
        raise requests.exceptions.HTTPError("x")
    except requests.exceptions.RequestException as e:
        return [getattr(e, "response", None) is None, getattr(e, "request", 1) is None, hasattr(e, "response"), str(e)]
