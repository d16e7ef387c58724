import base64
import time
from functools import cached_property, partialmethod
from urllib.parse import urljoin

import requests


class ApiError(Exception):
    """An API error."""

    def __init__(self, status, payload=None, *args):
        super().__init__(status, payload, *args)
        self.status, self.payload = status, payload

    def __str__(self):
        return "%s: %s" % (
            self.status,
            self.payload["error"] if isinstance(self.payload, dict) else self.payload or "unknown",
        )

    @classmethod
    def from_response(cls, response):
        kind = NotFound if response.status_code == 404 else cls
        try:
            body = response.json()
        except ValueError:
            body = {"error": response.text[:20]}
        return kind(response.status_code, body)


class NotFound(ApiError):
    pass


class RateLimited(ApiError):
    @property
    def retry_after(self):
        return int(self.payload["retry"])


class Resource:
    path = None

    def __init__(self, client):
        self.client = client

    def __set_name__(self, owner, name):
        self.name = name

    def url(self, *parts):
        return "/".join(map(str, (self.path or type(self).__name__.lower(), *parts)))

    def get(self, id, **params):
        return self.client.request("GET", self.url(id), params=params)

    def create(self, **body):
        return self.client.request("POST", self.url(), json=body)


class Users(Resource):
    path = "v1/users"

    def tag(self, id, *tags):
        return self.client.put(self.url(id, "tags"), json=list(tags))


class Deals(Resource):
    def get(self, id, **params):
        result = super().get(id, expand="all", **params)
        return {"deal": result}


class Client:
    BASE, TIMEOUT = "https://x.test/api/", 3
    calls = 0

    def __init__(self, token, base=BASE):
        self.base, self._token = base, token

    @cached_property
    def users(self):
        return Users(self)

    deals = property(lambda self: Deals(self))

    @property
    def headers(self):
        return {
            "Authorization": "Basic " + base64.b64encode(f"{self._token}:".encode()).decode(),
            "X-Call": str(type(self).calls),
        }

    def request(self, method, path, **kwargs):
        type(self).calls += 1
        kwargs = {k: x for k, x in kwargs.items() if x}
        response = requests.request(
            method, urljoin(self.base, path), headers=self.headers, timeout=self.TIMEOUT, **kwargs
        )
        if not response.ok:
            raise ApiError.from_response(response)
        return response.json() if response.content else None

    get = partialmethod(request, "GET")
    put = partialmethod(request, "PUT")

    def __enter__(self):
        return self

    def __exit__(self, kind, error, tb):
        self.closed = kind.__name__ if kind else "clean"
        return kind is not None and issubclass(kind, NotFound)


def program(v):
    Client.calls = 0
    out = []
    with Client("tök") as c:
        out += [
            c.users.get(v if isinstance(v, (int, str)) and v != "" else "none"),
            c.users.create(name="n", value=v),
            c.users.tag(1, "a", "b"),
            c.deals.get(7, page=2),
            c.get("ping"),
        ]
        raise NotFound(404, {"error": "gone"})
    out += [
        c.closed,
        Client.calls,
        c.users is c.users,
        str(ApiError(500)),
        repr(RateLimited(429, {"retry": "7"})),
        RateLimited(429, {"retry": "7"}).retry_after,
        NotFound(404, "plain").args,
        ApiError.__doc__,
    ]
    return out
