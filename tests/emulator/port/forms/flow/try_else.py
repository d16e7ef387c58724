def program(v):
    try:
        n = int(v)
    except (ValueError, TypeError) as e:
        return ["bad", type(e).__name__]
    except OverflowError:
        return "big"
    else:
        n += 1
    finally:
        v = None
    return n
