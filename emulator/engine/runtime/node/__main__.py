"""Installs what JavaScript functions need: `python -m emulator.engine.runtime.node`."""

from emulator.engine.runtime.node.installing import main

main()
