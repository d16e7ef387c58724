import json


class D(json.JSONDecoder):
    def __init__(self, *args, **kwargs):
        json.JSONDecoder.__init__(self, object_hook=self.object_hook, *args, **kwargs)

    def object_hook(self, obj):
        return {k: (v[:10] if isinstance(v, str) and k.endswith("At") else v) for k, v in obj.items()}


def program(v):
    return json.loads(json.dumps({"xAt": "2024-01-01T00:00:00Z", "v": v}), cls=D)
