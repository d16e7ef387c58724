"""Settings of the whole suite."""

from __future__ import annotations

import os
import sys

from hypothesis import HealthCheck, settings

# Where the environment forbids bytecode, as containers do, each command under test would compile the emulator anew.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


# How long an example takes depends on what else the machine does: no test is red for that.
settings.register_profile("suite", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("suite")
