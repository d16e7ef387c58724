def program(v):
    found = []

    def inner():
        try:
            return v["a"]
        except KeyError as e:
            found.append(str(e))
            raise ValueError(f"no {e}") from e
        finally:
            found.append("end")

    try:
        found.append(inner())
    except Exception as e:
        found.append([type(e).__name__, str(e), e.args[0] if e.args else None])
    return found
