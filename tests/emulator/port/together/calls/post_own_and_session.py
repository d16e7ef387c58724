class Client:
    def __init__(self):
        self.session = requests.Session()

    def post(self, path, **kwargs):
        return self.session.post("https://x.test" + path, **kwargs)

    def send(self, path, *, body=None, **more):
        return self.post(path, json=body, **more)


def program(v):
    c = Client()
    return [c.send("/a", body=v, headers={"A": "b"}).status_code, c.post("/b", params={"q": 1}).ok]
