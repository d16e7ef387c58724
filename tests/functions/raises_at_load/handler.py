"""Fails while it loads."""

from functions.shared.plain import onIdentify

KEY = {}["absent"]
