"""The tools around the core: parity, probe, masking, scaffolding, validation, bundles for deployment."""
