class Currency:
    _known = {}

    def __new__(cls, code):
        code = code.upper()
        if code not in cls._known:
            self = super().__new__(cls)
            self.code = code
            cls._known[code] = self
        return cls._known[code]


def program(v):
    return [Currency("eur") is Currency("EUR"), Currency("usd").code, len(Currency._known)]
