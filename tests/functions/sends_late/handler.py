"""Sends from a thread that begins only after the handler has returned."""

import _thread
import threading

import requests
from functions.shared.plain import onIdentify


def onTrack(event, settings):
    threading.Timer(0.05, send).start()


def onPage(event, settings):
    _thread.start_new_thread(wait_and_send, ())


def wait_and_send():
    threading.Event().wait(0.05)
    send()


def send():
    requests.post("https://api.test/late", json={}, timeout=5)
