class Refused(Exception):
    """Goes over what it is given, which is data."""

    def __init__(self, errors):
        self.codes = [each.get("code", "?") for each in errors]
        super().__init__("; ".join(f"{each['message']}" for each in errors))


class Client:
    def ask(self, what):
        reply = requests.get(f"https://x.test/{what}", timeout=1)
        if reply.status_code != 200:
            raise Refused(reply.json()["errors"])
        return reply.json()

    def pages(self, last):
        for number in range(last):
            yield self.ask(number)


def program(v):
    found = [page.get("a") for page in Client().pages(2)]
    try:
        raise Refused([{"message": "m", "code": "c"}, {"message": 2}])
    except Refused as error:
        return [found, str(error), error.codes]
