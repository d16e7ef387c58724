"""Leaves a thread behind that never ends."""

import threading

from functions.shared.plain import onIdentify


def onTrack(event, settings):
    threading.Thread(target=threading.Event().wait, daemon=True).start()
