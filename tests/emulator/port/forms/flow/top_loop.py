TABLE = {}
for number in range(3):
    TABLE[f"n{number}"] = number
if "n1" in TABLE:
    LABEL = "one"
else:
    LABEL = "none"


def program(v):
    return [TABLE, LABEL]
