def program(v):
    given = {"a": v}
    return given.get("b") or given.get("a") or {} or "none"
