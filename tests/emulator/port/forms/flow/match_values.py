def program(v):
    match v:
        case None:
            return "none"
        case True | False:
            return "bool"
        case 0 | 1 | 2:
            return "few"
        case "a" | "abc" as t:
            return t
        case str(t) if t.startswith(" "):
            return "space"
        case str():
            return "text"
        case int() | float() as n:
            return n
        case []:
            return "empty"
        case [x]:
            return ["one", x]
        case [x, *rest]:
            return ["more", x, rest]
        case {"a": 1, **others}:
            return ["a", others]
        case {"id": i, "name": str(n)}:
            return [i, n]
        case {}:
            return "dict"
        case _:
            return "other"
