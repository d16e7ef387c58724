"""Sends while it loads."""

import requests
from functions.shared.plain import onIdentify

requests.get("https://api.test/", timeout=5)
