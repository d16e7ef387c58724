"""A local workshop for Twilio Segment destination functions."""
