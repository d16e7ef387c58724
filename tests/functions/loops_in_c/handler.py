"""Hands a pattern to the regular expression engine that it needs years for, in one call."""

import re

from functions.shared.plain import onIdentify


def onTrack(event, settings):
    re.match(r"(a|aa)+$", "a" * 200 + "b")
