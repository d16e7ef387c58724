"""The values that travel between rooms: events, functions, deliveries, verdicts, JSON, secrets."""
