"""Calls itself without end."""

from functions.shared.plain import onIdentify


def onTrack(event, settings):
    onTrack(event, settings)
