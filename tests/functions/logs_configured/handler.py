"""Configures logging as programs do, and logs what cannot be formatted, an error and a stack."""

import logging
import sys

logging.basicConfig(level=logging.INFO)
log = logging.getLogger("destination")


def onTrack(event, settings):
    log.debug("too small to see")
    log.info("sent %d", 3)
    try:
        {}["absent"]
    except KeyError:
        log.exception("failed")


def onPage(event, settings):
    log.info("sent %d", "three")


def onScreen(event, settings):
    log.warning("here", stack_info=True)


def onIdentify(event, settings):
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(logging.Formatter("%(asctime)s %(name)s: %(message)s"))
    log.addHandler(handler)
    log.propagate = False
    log.error("at last")
