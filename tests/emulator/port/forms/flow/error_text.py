def program(v):
    try:
        return v["a"]["b"]
    except (KeyError, TypeError, IndexError, AttributeError) as e:
        return [str(e), repr(e), f"{e}", f"{type(e).__name__}"]
