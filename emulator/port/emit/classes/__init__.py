"""Own classes as JavaScript classes."""
