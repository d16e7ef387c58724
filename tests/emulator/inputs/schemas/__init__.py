"""Tests of the schemas and of the two validators that read them."""
