class Odd(Exception):
    def __init__(self, code):
        self.code = code

    def __str__(self):
        return f"odd {self.code}"


def program(v):
    try:
        raise Odd(v)
    except Odd as e:
        return [str(e), f"{e}", e.code, e.args == (v,)]
