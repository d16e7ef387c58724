def program(v):
    """Return it.

    As it is.
    """
    # A comment */ stays.
    return v  # behind it
