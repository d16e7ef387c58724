import json
import logging


class Kept(logging.Handler):
    def __init__(self, most, level=logging.INFO):
        super().__init__(level=level)
        self.most = most
        self.seen = []

    def emit(self, record):
        self.seen = [*self.seen, self.format(record)][-self.most :]


class Lines(logging.Formatter):
    def __init__(self, service):
        super().__init__("%(levelname)s %(message)s")
        self.service = service

    def format(self, record):
        return json.dumps({"service": self.service, "line": super().format(record)})


class Tagged(logging.LoggerAdapter):
    def __init__(self, logger, tag):
        super().__init__(logger, {"tag": tag})

    def process(self, msg, kwargs):
        return f"[{self.extra['tag']}] {msg}", kwargs


class Quiet(logging.Filter):
    def __init__(self, word):
        super().__init__()
        self.word = word

    def filter(self, record):
        return self.word not in record.getMessage()


def program(v):
    log = logging.getLogger("kept")
    log.propagate = False
    handler = Kept(2)
    handler.setFormatter(Lines("crm"))
    handler.addFilter(Quiet("secret"))
    log.addHandler(handler)
    log.warning("a %s", v)
    log.warning("secret")
    log.info("too low")
    Tagged(log, "t").error("b")
    log.removeHandler(handler)
    return [handler.seen, handler.level]
