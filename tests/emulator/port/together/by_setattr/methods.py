class Given:
    pass


def given(self, kind):
    return requests.get(f"https://x.test/given/{kind}", timeout=1).status_code


for name in ("go", "come"):
    setattr(Given, name, given)


def program(v):
    return [Given().go("b"), Given().come("c")]
