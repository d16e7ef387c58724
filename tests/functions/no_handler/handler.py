"""Functions, but none that Segment would call."""


def send(event, settings):
    pass


def ontrack(event, settings):
    pass
