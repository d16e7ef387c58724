"""Checks events against a tracking plan, as Segment's Protocols does.

The plan's rules are read in `plan_file`, and choose what an event is held against in `plan_rules`; `plan_check` counts
what it finds by name and cause. What Segment documents: the rules of a plan (Public API, RuleV1), that names are
compared to the letter, that `context.protocols.event_version` chooses a version, else the oldest, and that the common
schema is over every event.
"""

from __future__ import annotations

from emulator.tools.tracking_plan.plan_check import PlanCheck

__all__ = ["PlanCheck"]
