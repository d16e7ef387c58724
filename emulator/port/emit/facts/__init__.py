"""Facts that the emitter asks for: what waits, what is reached, and the names that Python gives a meaning."""
