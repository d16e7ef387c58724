"""Lifts the recursion limit, then has C code recurse until the interpreter crashes."""

import sys

from functions.shared.plain import onIdentify


def onTrack(event, settings):
    sys.setrecursionlimit(10**9)
    nested = []
    for _ in range(10**6):
        nested = [nested]
    repr(nested)
