class AttrDict(dict):
    __getattr__ = dict.get
    __setattr__ = dict.__setitem__
    __delattr__ = dict.__delitem__


def program(v):
    a = AttrDict(x=1)
    a.y = 2
    out = [a.x, a.y, a.z, a, a["y"]]
    del a.x
    out.append(a)
    return out
