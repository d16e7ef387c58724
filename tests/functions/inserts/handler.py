"""An insert function: changes events on their way to a destination, keeps some back, and forgets to return others."""

from emulator.segment import DropEvent, RetryError


def onTrack(event, settings):
    if event["event"] == "Internal":
        raise DropEvent("internal events stay inside")
    if event["event"] == "Later":
        raise RetryError("later")
    if event["event"] == "Forgotten":
        return None
    if event["event"] == "Text":
        return "an event"
    event["properties"]["plan"] = settings.get("plan", "free")
    return event


def onBatch(events, settings):
    how = events[0]["properties"].get("how")
    if how == "drop":
        raise DropEvent("all of them")
    if how == "nothing":
        return None
    if how == "shorter":
        return [onTrack(event, settings) for event in reversed(events) if event["event"] != "Internal"]
    if how == "nulls":
        return [None if event["event"] == "Internal" else onTrack(event, settings) for event in events]
    if how == "statuses":
        return [{"status": event["properties"]["status"], "errormessage": "as told"} for event in events]
    return [onTrack(event, settings) for event in events]
