"""Lifts the recursion limit, then has C code recurse until the interpreter crashes."""

import json
import sys

from functions.shared.plain import onIdentify


def onTrack(event, settings):
    sys.setrecursionlimit(10**9)
    nested = []
    for _ in range(2 * 10**5):
        nested = [nested]
    json.dumps(nested)
