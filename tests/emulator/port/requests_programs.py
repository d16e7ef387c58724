"""Handlers that send, as people write them with requests; each is a whole file, replayed under many replies."""

from __future__ import annotations

CLIENT = """
import json
import requests
from http import HTTPStatus
from requests.exceptions import ConnectionError, HTTPError, RequestException, Timeout
from emulator.segment import RetryError, ValidationError

BASE = "https://api.crm.test/v2"


class ApiError(Exception):
    def __init__(self, message, status=None, body=None):
        super().__init__(message)
        self.status = status
        self.body = body


class Client:
    def __init__(self, key, base=BASE):
        self.session = requests.Session()
        self.session.headers.update({"Authorization": f"Bearer {key}", "X-Client": "segment"})
        self.session.params = {"v": 2}
        self.base = base.rstrip("/")

    def call(self, method, path, **options):
        options.setdefault("timeout", (2, 4))
        response = self.session.request(method, f"{self.base}/{path}", **options)
        print(response.status_code, response.reason, response.headers.get("Content-Type"), response.text[:40])
        if response.status_code == HTTPStatus.TOO_MANY_REQUESTS or response.status_code >= 500:
            raise RetryError(f"try later: {response.status_code}")
        if not response.ok:
            try:
                message = response.json()["error"]
            except (ValueError, KeyError, TypeError) as error:
                message = f"{type(error).__name__}: {error}"
            raise ApiError(message, response.status_code, response.text)
        return response.json() if response.content else None

    def close(self):
        self.session.close()


def onTrack(event, settings):
    client = Client(settings.get("key", "k"))
    try:
        found = client.call("GET", "people", params={"email": event["properties"].get("email"), "tags": ["a", "b"]})
        print(json.dumps(found, sort_keys=True))
        client.call("POST", "events", json={"name": event["event"], "amount": 1.50, "ids": [1, None]}, headers={"X-Idem": "1"})
        client.call("PUT", "form", data={"a": "ü b", "c": [1, 2]})
    except ApiError as error:
        print("api", error, error.status, error.body)
        raise ValidationError(str(error)) from error
    except (Timeout, ConnectionError) as error:
        print(type(error).__name__ in ("ReadTimeout", "ConnectionError", "FetchError"), error.response is None)
        raise RetryError("no reply") from error
    except RequestException as error:
        print("other", isinstance(error, HTTPError))
        raise
    finally:
        client.close()
"""

STATUS = """
import requests
from requests.exceptions import HTTPError, JSONDecodeError, RequestException
from requests.auth import HTTPBasicAuth
from emulator.segment import RetryError, ValidationError


def onTrack(event, settings):
    try:
        response = requests.post(
            "https://api.crm.test/v2/things",
            data={"email": event["properties"].get("email"), "none": None},
            params=[("a", 1), ("a", "b c")],
            auth=HTTPBasicAuth("user", "pass"),
            cookies={"c": "1"},
            timeout=3,
        )
        response.raise_for_status()
        print(response.json())
    except HTTPError as error:
        response = error.response
        print(str(error), response.status_code, error.request.method, error.request.url, error.request.headers["Authorization"])
        if response.status_code in (429, 503):
            raise RetryError(str(error)) from error
        raise ValidationError(f"{error}") from error
    except JSONDecodeError as error:
        print("no JSON", error, error.msg, error.pos, error.lineno, error.colno)
        raise
    except requests.exceptions.Timeout:
        raise RetryError("late") from None
    except RequestException as error:
        print(error.request.url, error.response)
        raise RetryError("lost") from None


def onIdentify(event, settings):
    response = requests.get("https://api.crm.test/v2/things", auth=("u", "p"), timeout=2, allow_redirects=False)
    if response:
        print("fine", response.is_redirect, response.headers.get("location"))
    else:
        print("not fine", [line.decode() for line in response.iter_lines()])
    for name, value in response.headers.items():
        print(name, value)
    print(dict(response.headers), "content-type" in response.headers, len(response.content), response.encoding)
    print(response.history, response.url, response.elapsed.total_seconds())
    print(response)


def onPage(event, settings):
    url = settings.get("url") or event["properties"].get("url")
    method = event["properties"].get("method", "patch")
    response = requests.request(method, url, json={"page": event["name"]}, headers={"X-Page": event["name"]}, timeout=None)
    print(response.status_code, response.request.url, response.request.body)


def onGroup(event, settings):
    send = {"json": event["traits"], "timeout": 2, "headers": {"X-A": None}}
    if event["traits"].get("form"):
        send["data"] = send.pop("json")
    with requests.Session() as session:
        session.auth = ("a", "b")
        session.cookies.set("token", "t")
        first = session.put("https://api.crm.test/v2/groups", **send)
        second = session.get(first.headers.get("X-Next", "https://api.crm.test/v2/next"), params={"q": "ä~"})
        print(first.ok, second.ok, session.cookies.get_dict(), first.links)
"""

RETRIES = """
import requests
from requests.adapters import HTTPAdapter
from urllib3.util.retry import Retry
from emulator.segment import RetryError


def opened():
    session = requests.Session()
    retries = Retry(total=2, backoff_factor=0.5, status_forcelist=[500, 503], allowed_methods=["GET", "POST"])
    session.mount("https://", HTTPAdapter(max_retries=retries))
    return session


def onTrack(event, settings):
    try:
        response = opened().post("https://api.crm.test/v2/a", json=event["properties"], timeout=1)
        print(response.status_code, response.elapsed.total_seconds())
    except requests.exceptions.RetryError as error:
        print("given up", error.request.method)
        raise RetryError("given up") from None
    except requests.ConnectionError:
        raise RetryError("no connection") from None
"""

TEXTS = """
import json
from urllib.parse import parse_qs, parse_qsl, quote, quote_plus, unquote, unquote_plus, urlencode, urljoin, urlparse, urlsplit, urlunparse
from http import HTTPStatus

import requests


def onTrack(event, settings):
    value = event["properties"].get("value")
    try:
        parts = urlparse(value)
        print(parts.scheme, parts.netloc, parts.path, parts.hostname, parts.port, parts.query, parts.geturl())
        scheme, netloc, path, params, query, fragment = parts
        print(urlunparse((scheme, netloc, path, params, query, "")), parts._replace(query="a=1").geturl())
        print(parse_qs(parts.query), parse_qsl(parts.query, keep_blank_values=True), urlsplit(value))
        print(quote(value), quote(value, safe=""), quote_plus(value), unquote(value), unquote_plus(value))
        print(urljoin("https://x.test/a/b", value), urlencode({"v": value, "n": [1, 2]}, doseq=True))
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
    try:
        print(json.dumps(event["properties"], indent=2, sort_keys=True, ensure_ascii=False), json.dumps({1: 2.0, "b": (1, None)}))
        print(json.dumps(event, separators=(",", ":"), default=str)[:20])
        print(json.loads(value))
    except json.JSONDecodeError as error:
        print("no JSON:", error.msg, error.pos, error)
    except TypeError as error:
        print(error)
    print(HTTPStatus.OK, HTTPStatus.NOT_FOUND.value, HTTPStatus(404).phrase, HTTPStatus.OK == 200, requests.codes.ok, requests.codes.too_many)
    print(requests.utils.quote("a b/c"), f"{HTTPStatus.CREATED}")
"""

BEARER = """
import requests
from requests.auth import AuthBase


class Bearer(AuthBase):
    def __init__(self, token):
        self.token = token

    def __call__(self, r):
        r.headers["Authorization"] = "Bearer " + self.token
        return r


def signed(request):
    request.headers["X-Url"] = request.url
    return request


def onTrack(event, settings):
    for auth in (Bearer("t"), signed, None):
        response = requests.get("https://api.crm.test/v2/a", params={"x": 1}, auth=auth, timeout=1)
        print(response.status_code)
    files = {"file": ("a.csv", "x,y\\n1,2\\n", "text/csv")}
    print(requests.post("https://api.crm.test/v2/upload", files=files, data={"k": "v"}, timeout=1).ok)
"""

CHOSEN = """
import requests


def onTrack(event, settings):
    verb = event["properties"].get("email") or "head"
    send = requests.post if "a" in verb else requests.put
    response = send("https://api.crm.test/v2/people", json={"verb": verb}, timeout=2)
    table = {"GET": requests.get, "DELETE": requests.delete}
    print(response.status_code, table["GET"]("https://api.crm.test/v2/people", {"q": 1}).text)
    for name in ("patch", "options", verb):
        print(getattr(requests, name)("https://api.crm.test/v2/people", headers={"X-A": "b"}).status_code)
    print(getattr(requests, "nothing", None), getattr(requests, "request")("GET", url="https://api.crm.test/v2/people").ok)
"""
PROGRAMS = {"client": CLIENT, "chosen": CHOSEN, "status": STATUS, "retries": RETRIES, "texts": TEXTS, "bearer": BEARER}

EVENTS = [
    {
        "type": "track",
        "event": "Bought",
        "properties": {"email": "a+b@x.test", "value": "https://u:p@X.test:80/a b?c=d&e=#f"},
    },
    {"type": "track", "event": "Ünï", "properties": {"email": None, "value": '{"a": [1, 2.5, "é"]}', "b": 1}},
    {"type": "track", "event": "x", "properties": {"value": "[1, 2"}},
    {"type": "track", "event": "x", "properties": {"value": 5}},
    {"type": "track", "event": "x", "properties": {"value": "http://[::1"}},
    {"type": "identify", "traits": {}},
    {"type": "page", "name": "Home", "properties": {"url": "https://api.crm.test/v2/p?q=é"}},
    {"type": "page", "name": "ü", "properties": {"url": "https://api.crm.test/", "method": "post"}},
    {"type": "page", "name": "€", "properties": {"url": "https://api.crm.test/", "method": "post"}},
    {"type": "page", "name": "No", "properties": {"url": "api.crm.test/x"}},
    {"type": "page", "name": "No", "properties": {}},
    {"type": "page", "name": "No", "properties": {"url": "ftp://x/"}},
    {"type": "group", "traits": {"name": "A", "size": 2.0}},
    {"type": "group", "traits": {"name": "A", "form": True, "list": ["x", 1], "none": None}},
]

REPLIES = [
    [],
    [{"status": 200, "headers": {"Content-Type": "text/html"}, "body": "<ü>"}],
    [{"status": 404, "json": {"error": "no such person"}, "delay": 0.5}],
    [{"status": 400, "body": "wrong"}],
    [{"status": 429, "headers": {"Retry-After": "1"}}],
    [{"status": 503, "times": 2, "body": ""}],
    [{"status": 204, "body": "", "headers": {"X-Next": "/relative", "Link": "<https://x.test/2>; rel=next"}}],
    [
        {"url": "*/moved*", "status": 200, "json": {"moved": True}},
        {"status": 302, "headers": {"Location": "/moved", "Set-Cookie": "seen=1; Path=/"}},
    ],
    [{"fault": "timeout"}],
    [{"fault": "reset"}],
    [{"fault": "refused"}],
    [{"fault": "malformed"}],
]
