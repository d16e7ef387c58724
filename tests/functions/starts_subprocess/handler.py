"""Starts another process."""

import subprocess

from functions.shared.plain import onIdentify


def onTrack(event, settings):
    subprocess.run(["true"], check=True)
