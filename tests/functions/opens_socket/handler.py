"""Opens a connection of its own."""

import socket

from functions.shared.plain import onIdentify


def onTrack(event, settings):
    socket.create_connection(("127.0.0.1", 9), timeout=1)
