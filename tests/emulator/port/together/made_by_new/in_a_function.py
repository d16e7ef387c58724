def program(v):
    class P:
        def __new__(cls, x):
            if x < 0:
                raise ValueError("neg")
            self = super().__new__(cls)
            self.x = x
            return self

    out = [P(1).x]
    try:
        P(-1)
    except ValueError as e:
        out.append(str(e))
    return out
