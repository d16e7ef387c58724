import json


class Order(dict):
    def items(self):
        return self.get("items", [])


def program(v):
    o = Order(items=[["a", 1]], total=3)
    return [o.items(), json.dumps(o), dict(o), o]
