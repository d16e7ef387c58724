"""Runs captures through destinations side by side: in several processes here, or on a Dask cluster.

A run is cut into parts, a capture with a destination each. A part runs in one job, which is a process; what it tells
is written down as records. The parent joins the records in the order of the parts, so a report has the same bytes
however many jobs there are.
"""
