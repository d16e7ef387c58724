"""Maps the result of an action, which a mapping called, to Segment's outcome and reason for its event.

Source: Segment's docs, "Integration error codes", and the Actions framework.
"""

from __future__ import annotations

from emulator.engine.delivery.outcomes import DELIVERED, error_of, outcome_of
from emulator.engine.delivery.statuses import is_delivered, is_tried_again
from emulator.engine.delivery.steps import End
from emulator.engine.runtime.invocation import InvocationResult, is_retryable
from emulator.values.reply_faults import FAULTS


def end_of_action(result: InvocationResult, timeout: float) -> End:
    """Return how one mapping of an event ends, by the rule of Segment's own destinations.

    Whether it is tried again is decided by the status of the reply that the action failed on, or by the fault that came
    instead. An action that failed without either is known by its error's name, as a handler is.
    """
    error = error_of(result, timeout)
    if result.stop == "timeout":
        return End("exhausted", FAULTS["timeout"].code, error, again=True)
    if error is None and result.stop is None:
        return DELIVERED
    last = result.sent[-1] if result.sent else None
    if last is not None and last.fault is not None:
        return End("exhausted", FAULTS[last.fault].code, error, again=result.stop is None)
    if last is not None and last.reply is not None and not is_delivered(last.reply.status):
        status = last.reply.status
        if is_tried_again(status):
            return End("exhausted", f"{status}", error, again=result.stop is None)
        return End("discarded", f"{status}", error)
    outcome, reason = outcome_of(result)
    return End(outcome, reason, error, is_retryable(error.name if error else None, result.stop))
