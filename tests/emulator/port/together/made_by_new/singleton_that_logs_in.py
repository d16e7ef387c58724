class Client:
    _instance = None

    def __new__(cls, *args, **kwargs):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
            cls._instance.token = None
        return cls._instance

    def __init__(self, key="k"):
        if self.token is None:
            self.token = requests.post("https://x.test/login", json={"k": key}, timeout=2).status_code

    @classmethod
    def get(cls):
        return cls()


def program(v):
    a = Client("a")
    return [a.token, Client.get() is a, Client(key="b") is a]
