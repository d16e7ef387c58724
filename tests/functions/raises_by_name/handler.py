"""Raises the Segment error that the event names."""

from emulator import segment
from functions.shared.plain import onIdentify


def onTrack(event, settings):
    raise getattr(segment, event["event"])("told to")
