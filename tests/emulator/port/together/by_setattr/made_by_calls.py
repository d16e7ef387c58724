class Given:
    pass


class Kept:
    def __init__(self, **values):
        for key, value in values.items():
            setattr(self, key, value)


def made(kind):
    def send(self, number):
        return requests.get(f"https://x.test/{kind}/{number}", timeout=1).status_code

    return send


def added(cls, name, kind):
    setattr(cls, name, made(kind))


for name in ("go", "come"):
    setattr(Given, name, made(name))
for name, kind in {"create": "post", "modify": "put"}.items():
    added(Given, name, kind)


def called_back(number):
    return requests.get(f"https://x.test/back/{number}", timeout=1).status_code


def program(v):
    given = Given()
    given.come(0)
    kept = Kept(back=called_back, name="n")
    return [given.go(1), given.create(2), Given().modify(3), kept.back(4), kept.name.upper()]
