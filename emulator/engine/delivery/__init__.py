"""Does what Segment does around a handler: filters, batches, retries, outcomes."""
