"""Writes a file."""

from pathlib import Path

from functions.shared.plain import onIdentify


def onTrack(event, settings):
    Path("written-by-a-handler.txt").write_text("here", encoding="utf-8")
