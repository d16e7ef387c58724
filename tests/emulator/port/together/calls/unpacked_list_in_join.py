def program(v):
    signed = sorted((n.lower(), m) for n, m in [*{"B": 1, "A": 2}.items(), ("Host", "h")] if n != "q")

    def inner(rows):
        return ";".join(n for n, _ in signed) + ",".join([n for n, _ in signed]) + str([m for _, m in signed])

    return [inner(v), ";".join(n for n, _ in signed), f"{';'.join(n for n, _ in signed)}"]
