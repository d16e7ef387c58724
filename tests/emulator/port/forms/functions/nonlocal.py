def program(v):
    count = 0

    def bump(by=1):
        nonlocal count
        count += by
        return count

    bump()
    bump(5)
    return [count, bump()]
