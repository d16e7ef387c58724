"""The tools around the core: parity, probe, masking, scaffold, validation, deployment."""
