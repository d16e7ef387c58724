"""Returns the settings it was given; a set where they say so, since that is not JSON."""


def onTrack(event, settings):
    return settings


def onBatch(events, settings):
    return {"a", "set"} if settings.get("odd") else [len(events), settings]
