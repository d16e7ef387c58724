def program(v):
    made = {}
    for key in ["b", "2", "a", "1"]:
        made[key] = v
    return [list(made), str(made) if v is None else 0, [k for k, _ in made.items()]]
