SECRETS = {"password", "secret", "token"}


class Scrubber:
    FIELDS = frozenset()
    MASK = "***"

    def scrubbed(self, key, value):
        for field in self.FIELDS:
            if field in key.lower():
                return self.MASK
        return value


class Own(Scrubber):
    FIELDS = frozenset(["api_key", "authorization"])


def is_secret(key):
    for word in SECRETS:
        if word in key or (key.startswith("x-") and not word.isdigit()):
            return True
    else:
        return False


def program(v):
    own = Own()
    found = [own.scrubbed(key, 1) for key in ("Authorization", "name", "MY_API_KEY")]
    return [found, [is_secret(key) for key in ("user_password", "plan", "x-a")], Scrubber().scrubbed("token", v)]
