class Router:
    """Methods that send, found by their names."""

    def handle(self, kind):
        method = getattr(self, "do_" + kind, None)
        return None if method is None else method(kind)

    def do_a(self, kind):
        return requests.get(f"https://x.test/{kind}", timeout=1).status_code


def program(v):
    return [Router().handle("a"), Router().handle("b"), [getattr(Router(), f"do_{each}")("x") for each in "aa"]]
