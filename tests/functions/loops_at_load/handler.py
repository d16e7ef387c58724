"""Never finishes loading."""

from functions.shared.plain import onIdentify

while True:
    pass
