def onTrack(event, settings):
    print(event["text"].replace("{apiKey}", settings["apiKey"]))
