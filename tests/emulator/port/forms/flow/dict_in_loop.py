def program(v):
    made = {"a": 1}
    for key in made:
        made[key + "x"] = v
    return made
