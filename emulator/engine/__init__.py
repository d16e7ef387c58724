"""Runs events through functions as Segment does, answers their requests, and judges the deliveries."""
