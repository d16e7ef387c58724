class Remote:
    """A mapping that lies behind an API."""

    def __init__(self):
        self.seen = []

    def __setitem__(self, key, value):
        self.seen.append((key, value, requests.put(f"https://x.test/{key}", json=value, timeout=1).status_code))

    def __getitem__(self, key):
        return self.seen[0][1] if key == "first" else requests.get(f"https://x.test/{key}", timeout=1).status_code

    def __delitem__(self, key):
        if key == "none":
            raise KeyError(key)
        self.seen.append((key, requests.delete(f"https://x.test/{key}", timeout=1).status_code))

    def __contains__(self, key):
        return requests.get(f"https://x.test/{key}", timeout=1).status_code % (4 if key == "x" else 7)


class Cache(dict):
    def __missing__(self, key):
        self[key] = found = (key, requests.get(f"https://x.test/{key}", timeout=1).status_code)
        return found


def program(v):
    remote, cache, plain = Remote(), Cache(known=1), {"k": 1}
    remote["a"] = v
    remote["first"] += 1 if isinstance(v, int) else remote["b"]
    for remote["loop"] in (1, 2):
        pass
    plain["k"], remote["pair"] = 3, 4
    del remote["a"], plain["k"]
    gone = "nothing"
    try:
        del remote["none"]
    except KeyError as error:
        gone = repr(error)
    asked = [each in remote for each in ("x", "y")]
    asked += ["x" not in remote, "k" in plain, "known" in cache, "a" in "abc"]
    first = cache["one"]
    counted = [cache[each][0] for each in ("two", "one")]
    return [remote.seen, gone, asked, first, counted, cache.get("three"), sorted(cache), plain]
