import json


class E(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set):
            return sorted(o)
        return super().default(o)

    def encode(self, o):
        return super().encode(o).replace(" ", "")


class F(json.JSONEncoder):
    def __init__(self, *args, **kwargs):
        kwargs["sort_keys"] = True
        super().__init__(*args, **kwargs)


class G(json.JSONEncoder):
    def iterencode(self, o, _one_shot=False):
        for chunk in super().iterencode(o, _one_shot):
            yield chunk.upper()


def program(v):
    out = [
        E().encode({"a": {2, 1}, "v": v}),
        json.dumps({"b": v, "a": 1}, cls=E),
        F().encode({"b": 1, "a": v}),
        json.dumps({"b": v, "a": 1}, cls=F, indent=1),
    ]
    out.append("".join(json.JSONEncoder().iterencode({"v": v})))
    out.append("".join(E().iterencode({"v": v, "s": {1}})))
    out.append(json.dumps({"v": v}, cls=G))
    return out
