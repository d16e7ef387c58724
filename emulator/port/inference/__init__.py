"""Infers what is proven of every value, statement by statement."""
