"""Imports a module that does not exist."""

import no_such_module_anywhere
from functions.shared.plain import onIdentify
