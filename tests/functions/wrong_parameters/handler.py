"""A handler that forgot its settings."""


def onIdentify(event, settings):
    pass


def onTrack(event):
    pass
