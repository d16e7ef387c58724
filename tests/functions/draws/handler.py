"""Sends what it draws from every source of chance that Python has."""

import os
import random
import secrets
import uuid

import requests

STATE = random.Random(5).getstate()


def onTrack(event, settings):
    requests.post("https://api.test/track", json=drawn(), timeout=5)


def onPage(event, settings):
    random.seed(event["name"])
    state = random.getstate()
    first = random.random()
    random.setstate(state)
    requests.post("https://api.test/page", json={"first": first, "again": random.random()}, timeout=5)


def onScreen(event, settings):
    random.setstate(STATE)
    requests.post("https://api.test/screen", json={"first": random.random()}, timeout=5)


def drawn():
    return {
        "gauss": random.gauss(0, 1),
        "random": random.random(),
        "randint": random.randint(0, 10**9),
        "choice": random.choice(range(10**6)),
        "sample": random.sample(range(1000), 8),
        "own": random.Random().random(),
        "system": random.SystemRandom().random(),
        "token": secrets.token_hex(8),
        "below": secrets.randbelow(10**9),
        "urandom": os.urandom(8).hex(),
        "uuid1": str(uuid.uuid1()),
        "uuid4": str(uuid.uuid4()),
        "state": random.getstate()[1][:4],
        "seeded": seeded(),
        "last": random.gauss(0, 1),
    }


def seeded():
    random.seed()
    return random.random()
