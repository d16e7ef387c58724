"""Tests of what a deployment needs."""
