"""One good handler, and two that Segment would never call."""


def onTrack(event, settings):
    pass


def onIdentity(event, settings):
    pass


def on_page(event, settings):
    pass


def only_a_helper():
    pass


def one(event, settings):
    """A function of the handler's own."""
    raise NotImplementedError
