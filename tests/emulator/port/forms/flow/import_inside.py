def program(v):
    from urllib.parse import quote as q
    import json as j

    return [q("a b"), j.dumps([1])]
