def program(v):
    return [v if v else "none", (1 if v is None else 2) + 1]
