"""Returns a value, which Segment ignores."""

from functions.shared.plain import onIdentify


def onTrack(event, settings):
    return {"status": 500}
