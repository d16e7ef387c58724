"""Sends through an adapter that sends again, as the event's properties configure it; prints how it ends and when."""

import time

import requests
from requests.adapters import HTTPAdapter
from urllib3.util import Retry


class Patient(HTTPAdapter):
    def send(self, request, **options):
        options["timeout"] = 9
        return super().send(request, **options)


def onTrack(event, settings):
    given = event["properties"]
    retries = given["retry"]
    session = requests.Session()
    kind = Patient if given.get("patient") else HTTPAdapter
    session.mount("https://", kind(max_retries=retries if isinstance(retries, int) else Retry(**retries)))
    began = time.time()
    try:
        response = session.request(given.get("method", "GET"), "https://api.test/a?b=1", timeout=2)
        print(response.status_code, response.elapsed.total_seconds())
    except requests.RequestException as error:
        print(type(error).__name__, error)
        print(error.request.method, error.request.url, error.response)
    print(time.time() - began)
