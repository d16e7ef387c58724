class Card:
    def __init__(self):
        self.body = []

    def __iadd__(self, element):
        self.body.append(element)
        return self

    def text(self, text):
        self += {"text": text}

    def texts(self, values):
        for value in values:
            self += value
        return self.body


class Node:
    def __init__(self, value, above=None):
        self.value, self.above = value, above

    def root(self):
        while self.above is not None:
            self = self.above
        return self.value

    def path(self):
        while self:
            yield self.value
            self = self.above

    def below(self, value):
        self = Node(value, self)
        return self, lambda: self.value

    @classmethod
    def kind(cls, wanted):
        if wanted:
            cls = type(wanted)
        return cls.__name__


def program(v):
    card = Card()
    card.text(v)
    node, value = Node(v, Node("b", Node("c"))).below(0)
    return [card.texts([1, v]), node.root(), list(node.path()), value(), Node.kind(v)]
