"""Prints, and sleeps a little, while it loads."""

import time

from functions.shared.plain import onIdentify

print("loading")
time.sleep(1)
