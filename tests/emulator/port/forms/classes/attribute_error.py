class Box:
    pass


def program(v):
    try:
        return Box().missing
    except AttributeError as e:
        return str(e)
