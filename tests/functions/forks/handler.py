"""Forks its process."""

import os

from functions.shared.plain import onIdentify


def onTrack(event, settings):
    os.fork()
