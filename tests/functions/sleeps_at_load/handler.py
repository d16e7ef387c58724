"""Sleeps for too long while it loads."""

import time

from functions.shared.plain import onIdentify

time.sleep(60)
