"""Takes more and more memory while it loads."""

from functions.shared.plain import onIdentify

kept = []
while True:
    kept.append(b"x" * 1_000_000)
