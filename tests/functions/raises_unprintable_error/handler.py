"""Raises an error whose own text cannot be read."""

from functions.shared.plain import onIdentify


class Unprintable(Exception):
    def __str__(self):
        raise ValueError("no text")


def onTrack(event, settings):
    raise Unprintable
