"""Asks for more memory than there is, in one go."""

from functions.shared.plain import onIdentify


def onTrack(event, settings):
    bytearray(2**60)
