class Money:
    def __init__(self, cents):
        self._cents = cents

    @property
    def euros(self):
        return self._cents / 100

    @euros.setter
    def euros(self, value):
        self._cents = int(value * 100)

    @classmethod
    def of(cls, euros):
        made = cls(0)
        made.euros = euros
        return made

    @staticmethod
    def currency():
        return "EUR"


def program(v):
    m = Money(250)
    n = Money.of(3)
    m.euros = 4
    return [m.euros, n.euros, n._cents, Money.currency(), m.currency(), m.of(1).euros]
