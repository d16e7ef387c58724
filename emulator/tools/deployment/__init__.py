"""Builds and checks what a deployment of a function needs. Nothing is sent."""

from __future__ import annotations

from emulator.tools.deployment.body import read_body
from emulator.tools.deployment.terraform import terraform_block

__all__ = ["read_body", "terraform_block"]
