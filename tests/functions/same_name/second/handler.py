"""A good handler; the fault is in function.json."""


def onTrack(event, settings):
    pass
