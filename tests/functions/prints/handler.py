"""Prints to standard output and standard error."""

import sys

from functions.shared.plain import onIdentify


def onTrack(event, settings):
    print("one", 2, sep=", ")
    print("trouble", file=sys.stderr)
