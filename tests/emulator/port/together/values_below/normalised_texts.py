class Email(str):
    def __new__(cls, value):
        value = value.strip().lower()
        if "@" not in value:
            raise ValueError(f"not an email: {value}")
        return super().__new__(cls, value)

    @property
    def domain(self):
        return self.partition("@")[2]


def program(v):
    e = Email(" Ann@Example.COM ")
    out = [e, e.domain, {"email": e}]
    try:
        Email("nope")
    except ValueError as err:
        out.append(str(err))
    return out
