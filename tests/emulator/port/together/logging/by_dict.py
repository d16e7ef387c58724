import logging
import logging.config
import sys
from logging.config import dictConfig

before = logging.getLogger("before")
below = logging.getLogger("app.db.pool")
below.setLevel(logging.ERROR)


class Short(logging.Formatter):
    def __init__(self, most=10, fmt=None):
        super().__init__(fmt or "%(message)s")
        self.most = most

    def format(self, record):
        return super().format(record)[: self.most] + "…"


class NoSecrets(logging.Filter):
    def __init__(self, word="secret"):
        super().__init__()
        self.word = word

    def filter(self, record):
        return self.word not in record.getMessage()


CONFIG = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "plain": {"format": "%(levelname)-8s %(name)s: %(message)s"},
        "short": {"()": Short, "most": 12},
        "dated": {"format": "%(asctime)s %(message)s", "datefmt": "%H:%M:%S"},
    },
    "filters": {"secrets": {"()": NoSecrets, "word": "token"}, "app": {"name": "app"}},
    "handlers": {
        "console": {"class": "logging.StreamHandler", "formatter": "plain", "stream": "ext://sys.stdout"},
        "errors": {
            "class": "logging.StreamHandler",
            "formatter": "short",
            "level": "ERROR",
            "stream": "ext://sys.stderr",
        },
        "dated": {"class": "logging.StreamHandler", "formatter": "dated", "filters": ["secrets"]},
        "nothing": {"class": "logging.NullHandler"},
    },
    "loggers": {
        "app": {"handlers": ["console", "errors"], "level": "INFO", "propagate": False},
        "app.http": {"level": "WARNING"},
        "quiet": {"handlers": ["nothing"], "level": logging.DEBUG, "propagate": False},
    },
    "root": {"handlers": ["dated"], "level": "INFO"},
}
dictConfig(CONFIG)


def told(config):
    try:
        logging.config.dictConfig(config)
        return "told"
    except (KeyError, TypeError, ValueError) as error:
        return [type(error).__name__, str(error)]


def program(v):
    dictConfig(CONFIG)
    for name in ("app", "app.http", "app.db.pool", "quiet", "before", "other"):
        log = logging.getLogger(name)
        log.debug("%s debug", name)
        log.info("%s info %r", name, v)
        log.warning("%s warning token", name)
        log.error("%s error that is long", name)
    states = [
        [log.level, log.disabled, log.propagate, len(log.handlers)] for log in (before, below, logging.getLogger("app"))
    ]
    out = [told({}), told({"version": 2}), told({"version": 1, "root": {"handlers": ["none"]}})]
    out.append(told({"version": 1, "loggers": {"x": {"level": "LOUD"}}}))
    out.append(told({"version": 1, "handlers": {"h": {"formatter": "plain", "class": "logging.StreamHandler"}}}))
    out.append(told({"version": 1, "formatters": {"f": {"format": "none"}}}))
    logging.config.dictConfig({"version": 1, "loggers": {"app": {"level": "ERROR"}}})
    states += [
        [log.level, log.disabled, log.propagate, len(log.handlers)] for log in (before, below, logging.getLogger("app"))
    ]
    before.error("never")
    return [states, out, sys.stdout is not None]
