"""Starts a thread that fails; the handler itself ends well."""

import threading

from functions.shared.plain import onIdentify


def onTrack(event, settings):
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()


def fail():
    raise ValueError("in a thread")
