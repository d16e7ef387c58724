"""Sends each kind of body, query and credential that requests knows."""

import io

import requests

URL = "https://api.test/form"


def onTrack(event, settings):
    requests.get(URL, params={"a": ["1", "2"], "b": "ü &"}, timeout=5)
    requests.post(URL, data={"a": "1", "b": ["2", "ü"]}, timeout=(3, 5))
    requests.post(URL, data="text ü", headers={"Content-Type": "text/plain"}, timeout=5)
    requests.put(URL, data=b"\xff\x00", timeout=5)
    requests.put(URL, data=bytearray(b"bytes"), timeout=5)
    requests.patch(URL, data=(part for part in (b"one,", b"two")), timeout=5)
    requests.post(URL, data=io.BytesIO(b"from a file"), timeout=5)
    requests.post(URL, files={"upload": ("name.txt", b"content")}, timeout=5)
    requests.delete(URL, auth=("user", "word"), timeout=5)
    requests.get("https://user:word@api.test/form", timeout=5)
    with requests.get(URL, stream=True, timeout=5) as response:
        print(list(response.iter_lines()), response.raw.read())
    requests.head(URL, timeout=5)
    requests.options(URL, timeout=5)
    requests.request("purge", URL)
