def f(a, b=2):
    return [a, b]


def program(v):
    call = f
    return [call(1), call(b=v, a=1), call(*[1], **{"b": v})]
