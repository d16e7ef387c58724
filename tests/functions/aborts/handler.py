"""Aborts the process, which ends it by a signal."""

import os

from functions.shared.plain import onIdentify


def onTrack(event, settings):
    os.abort()
