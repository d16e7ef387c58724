from enum import Enum
from functools import partial


class Channel(Enum):
    EMAIL = "email"
    SMS = "sms"

    @property
    def url(self):
        return URLS[self]

    def send(self, body):
        return requests.post(self.url, json=body, timeout=2).status_code


URLS = {Channel.EMAIL: "https://x.test/e", Channel.SMS: "https://x.test/s"}


class Op(Enum):
    DOUBLE = partial(lambda x: x * 2)

    def __call__(self, x):
        return self.value(x)


def program(v):
    return [Channel("sms").send({"a": 1}), [c.url for c in Channel], {c.name: c.value for c in Channel}, Op.DOUBLE(4)]
