"""Sends once, as the event says, and prints what comes back."""

import requests
from functions.shared.plain import onIdentify

SHOWN = ["status_code", "ok", "reason", "url", "text", "is_redirect"]


def onTrack(event, settings):
    options = {"timeout": 5, **event["properties"]}
    method = options.pop("method", "POST")
    url = options.pop("url", "https://api.test/track")
    if isinstance(options["timeout"], list):
        options["timeout"] = tuple(options["timeout"])
    try:
        response = requests.request(method, url, **options)
    except (requests.RequestException, ValueError) as error:
        print(type(error).__name__)
        return
    for name in SHOWN:
        print(f"{name}: {getattr(response, name)!r}")
    print(f"headers: {dict(response.headers)}")
    print(f"history: {[(step.status_code, step.url) for step in response.history]}")
    print(f"cookies: {response.cookies.get_dict()}")
    print(f"elapsed: {response.elapsed.total_seconds()}")
    try:
        print(f"json: {response.json()!r}")
    except requests.exceptions.JSONDecodeError as error:
        print("json: JSONDecodeError")
