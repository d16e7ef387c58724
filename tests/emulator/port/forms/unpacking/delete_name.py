def program(v):
    x = v
    del x
    try:
        return x
    except UnboundLocalError:
        return "gone"
