import string
from collections import UserList
from html.parser import HTMLParser
from textwrap import TextWrapper

import requests


def fetched(name):
    return requests.get(f"https://x.test/{name}", timeout=1).json()["a"]


class Images(HTMLParser):
    def __init__(self):
        super().__init__()
        self.sizes = {}

    def handle_starttag(self, tag, attrs):
        if tag == "img":
            self.sizes[dict(attrs)["src"]] = fetched(dict(attrs)["src"])

    def handle_data(self, data):
        self.sizes.setdefault("text", data)


class Looked(string.Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs[key] if key in kwargs else fetched(key)


class Told(UserList):
    def append(self, item):
        super().append([item, fetched(f"item-{len(self)}")])


class Wrapped(TextWrapper):
    def wrap(self, text):
        return [*super().wrap(text), str(fetched("end"))]


def program(v):
    images = Images()
    images.feed("<p>hi <img src=one><img src='two'/></p>")
    images.close()
    told = Told()
    told.append(v)
    told.extend([1, 2])
    out = [images.sizes, Looked().format("{a} {b!r} {c:>3}", a=v), repr(told), Wrapped(width=9).fill("some words here")]
    return out
