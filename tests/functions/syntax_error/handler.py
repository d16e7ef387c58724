"""A colon is missing."""


def onTrack(event, settings)
    pass
