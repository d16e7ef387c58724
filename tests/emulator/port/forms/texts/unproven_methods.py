def program(v):
    return [v.strip().lower(), v.split("/"), v.replace("a", "b").title()]
