def program(v):
    class Missing(dict):
        def __missing__(self, key):
            return f"<{key}>"

    return ["{a} {b}".format_map(Missing(a=1)), Missing(v)["zz"], Missing(v).get("zz")]
