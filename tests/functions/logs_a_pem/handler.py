"""Prints a secret of several lines, alone and as an object shows it, up to the end of what is logged."""


def onTrack(event, settings):
    print(settings["apiKey"])
    print({"key": settings["apiKey"]})
    for line in settings["apiKey"].splitlines():
        print(line)
    print("." * event["properties"].get("before", 0) + settings["apiKey"])
