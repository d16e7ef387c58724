"""The right code in a file of the wrong name."""


def onTrack(event, settings):
    pass
