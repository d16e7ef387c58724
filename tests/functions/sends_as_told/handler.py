"""Sends what an event's properties say, through requests or through one session, and prints all that comes back."""

import json
import time

import requests
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase, HTTPBasicAuth
from urllib3.util import Retry


class Token(AuthBase):
    def __call__(self, request):
        request.headers["X-Token"] = f"{request.method} {request.url}"
        return request


def onTrack(event, settings):
    given = event["properties"]
    if "session" in given:
        session = opened(given["session"])
        send = session.request
    else:
        session, send = None, requests.request
    try:
        for call in given["calls"]:
            tell(send(call["method"], call["url"], **options(call)), call, session)
    except Exception as error:
        told = [type(error).__name__, str(error), getattr(error, "request", None), getattr(error, "response", None)]
        told[2] = told[2] and told[2].url
        told[3] = None if told[3] is None else told[3].status_code
        show(told)


def opened(given):
    session = requests.Session()
    session.headers.update(given.get("headers", {}))
    session.params = given.get("params", {})
    if "auth" in given:
        session.auth = tuple(given["auth"])
    for name, value in given.get("cookies", {}).items():
        session.cookies.set(name, value)
    if "retry" in given:
        retry = given["retry"]
        session.mount("https://", HTTPAdapter(max_retries=retry if isinstance(retry, int) else Retry(**retry)))
    return session


def options(call):
    made = dict(call.get("options", {}))
    for name, key in (("tuple", "timeout"), ("pair", "auth")):
        if name in made:
            made[key] = tuple(made.pop(name))
    if "pairs" in made:
        made["data"] = [tuple(pair) for pair in made.pop("pairs")]
    if made.get("auth") == "basic":
        made["auth"] = HTTPBasicAuth("user", "pä:ss")
    if made.get("auth") == "token":
        made["auth"] = Token()
    if made.get("auth") == "no token":
        made["auth"] = AuthBase()
    if "bytes" in made:
        made["data"] = bytes(made.pop("bytes"))
    if "uploads" in made:
        made["files"] = {name: (f"{name}.txt", text, "text/plain") for name, text in made.pop("uploads").items()}
    return made


def tell(response, call, session):
    show([response.status_code, response.ok, response.reason, response.url, response.text, bool(response)])
    show([dict(response.headers), response.headers.get("CONTENT-type"), response.encoding, len(response.content)])
    show([response.is_redirect, response.links, response.cookies.get_dict(), response.elapsed.total_seconds()])
    show([[step.status_code, step.url, len(step.history)] for step in response.history])
    request = response.request
    body = request.body.decode("latin-1") if isinstance(request.body, bytes) else request.body
    show([request.method, request.url, request.headers.get("Content-Type"), request.path_url, body])
    show([line.decode("latin-1") for line in response.iter_lines()])
    show([part.decode("latin-1") for part in response.iter_content(3)])
    show([time.time(), session.cookies.get_dict() if session else None])
    if "json" in call:
        show(response.json())
    if "raises" in call:
        response.raise_for_status()


def show(value):
    print(json.dumps(value))
