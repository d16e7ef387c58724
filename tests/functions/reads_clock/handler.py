"""Sends every time that Python knows."""

import datetime
import time
import uuid

import requests


def onTrack(event, settings):
    requests.post("https://api.test/track", json=times(), timeout=5)
    time.sleep(0.25)
    requests.post("https://api.test/track", json=times(), timeout=5)


def onPage(event, settings):
    requests.post("https://api.test/page", json={"uuid1": str(uuid.uuid1())}, timeout=5)


def times():
    return {
        "time": time.time(),
        "time_ns": time.time_ns(),
        "monotonic": time.monotonic(),
        "monotonic_ns": time.monotonic_ns(),
        "perf_counter": time.perf_counter(),
        "gmtime": time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime()),
        "localtime": time.strftime("%Y-%m-%dT%H:%M:%S"),
        "utc": datetime.datetime.now(datetime.timezone.utc).isoformat(),
        "now": datetime.datetime.now().isoformat(),
        "today": datetime.date.today().isoformat(),
    }
