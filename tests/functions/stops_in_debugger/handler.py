"""Stops in the debugger, and prints."""


def onTrack(event, settings):
    breakpoint()
    print("after the breakpoint")
