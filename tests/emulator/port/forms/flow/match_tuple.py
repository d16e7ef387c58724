def program(v):
    match v, len(str(v)) > 2:
        case (str(), True):
            return "long"
        case (x, False) if x:
            return x
        case (_, b):
            return b
