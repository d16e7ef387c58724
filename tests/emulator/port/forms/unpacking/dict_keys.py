def program(v):
    made = {}
    made[1] = "int"
    made["1"] = "text"
    made[None] = v
    return [
        [k for k in made],
        list(made.values()),
        made.get(1),
        made.get("1"),
        made.get(None),
        1.0 in made,
        True in made,
    ]
