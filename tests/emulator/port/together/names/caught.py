def gone(v):
    try:
        e = 5
        raise ValueError(v)
    except ValueError as e:
        pass
    return e


def kept_where_nothing_fails(v):
    e = "old"
    try:
        v["a"]
    except (KeyError, TypeError) as e:
        pass
    return e


def gone_by_continue(v):
    e = "old"
    found = []
    for x in [1, v]:
        try:
            x + 1
        except TypeError as e:
            found.append(str(e))
            continue
        found.append(x)
    return found, e


def copied(v):
    kept = None
    try:
        v["a"]
    except Exception as e:
        kept = e
    return repr(kept)


def program(v):
    found = []
    for function in [gone, kept_where_nothing_fails, gone_by_continue, copied]:
        try:
            found.append(function(v))
        except NameError as error:
            found.append(f"{type(error).__name__}: {error}")
    return found
