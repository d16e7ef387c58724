"""Runs a shell command."""

import os

from functions.shared.plain import onIdentify


def onTrack(event, settings):
    os.system("true")
