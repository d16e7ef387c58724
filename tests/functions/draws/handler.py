"""Sends what it draws from every source of chance that Python has."""

import os
import random
import secrets
import tempfile
import uuid

import requests


def onTrack(event, settings):
    requests.post("https://api.test/track", json=drawn(), timeout=5)


def onPage(event, settings):
    random.seed(event["name"])
    requests.post("https://api.test/page", json={"random": random.random(), "gauss": random.gauss(0, 1)}, timeout=5)


def drawn():
    return {
        "random": random.random(),
        "randint": random.randint(0, 10**9),
        "gauss": random.gauss(0, 1),
        "choice": random.choice(range(10**6)),
        "shuffled": random.sample(range(8), 8),
        "own": random.Random().random(),
        "system": random.SystemRandom().random(),
        "token": secrets.token_hex(8),
        "below": secrets.randbelow(10**9),
        "urandom": os.urandom(8).hex(),
        "uuid1": str(uuid.uuid1()),
        "uuid4": str(uuid.uuid4()),
        "set": list({f"word-{number}" for number in range(20)}),
        "file": next(tempfile._get_candidate_names()),
    }
