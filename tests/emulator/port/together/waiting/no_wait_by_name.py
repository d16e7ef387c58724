class Client(object):
    """Its update sends; those of a session's headers and params do not."""

    def __init__(self, v):
        self.session = requests.Session()
        self.session.headers.update({"X-Kind": "a"})
        self.session.params.update({"a": str(v)})

    def update(self, value):
        return self.session.get("https://x.test/", params={"v": str(value)}, timeout=1).status_code

    def again(self, value):
        return self.update(value)


class Failed(Exception):
    def __init__(self, text):
        super(Failed, self).__init__(text)
        self.text = text


def program(v):
    client = Client(v)
    try:
        raise Failed("no")
    except Failed as error:
        return [client.update(1), client.again(2), error.text, str(error)]
