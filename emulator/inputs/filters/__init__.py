"""Reads Segment's destination filters: which events are dropped, and which fields are removed from others.

Source: Segment's docs, "Destination Filters", and the Public API's models of them. docs/filters.md says what those
leave open. `delivery.filtering` applies what is read here.
"""

from emulator.inputs.filters.filter import Action, AllowProperties, Drop, DropProperties, Filter, Sample
from emulator.inputs.filters.filter_files import filter_errors, filters_from, read_filters

__all__ = [
    "Action",
    "AllowProperties",
    "Drop",
    "DropProperties",
    "Filter",
    "Sample",
    "filter_errors",
    "filters_from",
    "read_filters",
]
