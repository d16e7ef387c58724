import requests
from requests.adapters import HTTPAdapter
from urllib3.util.retry import Retry


class TimeoutAdapter(HTTPAdapter):
    def __init__(self, *args, timeout=5, **kwargs):
        self.timeout = timeout
        super().__init__(*args, **kwargs)

    def send(self, request, **kwargs):
        if kwargs.get("timeout") is None:
            kwargs["timeout"] = self.timeout
        request.headers["X-Timeout"] = str(kwargs["timeout"])
        return super().send(request, **kwargs)


class Told(HTTPAdapter):
    def send(self, request, stream=False, timeout=None, verify=True, cert=None, proxies=None):
        print(request.method, timeout, stream)
        return super().send(request, stream, timeout, verify, cert, proxies)


def program(v):
    session = requests.Session()
    session.mount("https://", TimeoutAdapter(timeout=3, max_retries=Retry(total=2, backoff_factor=0)))
    session.mount("https://x.test/told", Told())
    return [
        session.get("https://x.test/a").status_code,
        session.post("https://x.test/told", json=v, timeout=2).status_code,
    ]
