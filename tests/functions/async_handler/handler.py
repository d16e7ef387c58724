"""A handler written as in JavaScript."""


async def onTrack(event, settings):
    pass
