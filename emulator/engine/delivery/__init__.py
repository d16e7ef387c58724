"""What Segment does around a handler: filters, invokes, and says what became of the event."""
