"""Runs JavaScript functions as Segment does, in a Node process."""
