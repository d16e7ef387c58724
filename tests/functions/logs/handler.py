"""Logs at every level, once with arguments that do not fit."""

import logging

from functions.shared.plain import onIdentify

log = logging.getLogger("destination")


def onTrack(event, settings):
    log.debug("too small to see")
    log.info("sent %d", 3)
    logging.warning("careful")
    try:
        {}["absent"]
    except KeyError:
        log.exception("failed")


def onPage(event, settings):
    log.warning("sent %d", "three")


def onScreen(event, settings):
    log.warning("%s alone", "a text")
