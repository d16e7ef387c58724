"""Installs what JavaScript functions need: `python -m emulator.runtime.node`."""

from emulator.runtime.node.installing import main

main()
