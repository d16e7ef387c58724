"""Prints before and after its time is over."""

import time


def onTrack(event, settings):
    print("begins")
    try:
        time.sleep(60)
    finally:
        print("ends")
