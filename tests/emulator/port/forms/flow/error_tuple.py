WRONG = (KeyError, IndexError)


def program(v):
    try:
        return v["x"]
    except WRONG:
        return "lookup"
    except Exception as error:
        return type(error).__name__
