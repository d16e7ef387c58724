"""Runs functions: an invocation goes in, its result comes out, whatever the handler does."""
