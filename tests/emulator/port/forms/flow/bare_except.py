def program(v):
    try:
        return v.upper()
    except:
        return "no"
