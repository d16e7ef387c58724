class Id(str):
    def short(self):
        return self[:2].upper()


class Count(int):
    def next(self):
        return Count(self + 1)


class Ratio(float):
    pass


class Items(tuple):
    def first(self):
        return self[0]


class Names(set):
    pass


def tried(function, *given):
    try:
        return function(*given)
    except (TypeError, ValueError, IndexError, AttributeError) as error:
        return [type(error).__name__, str(error)]


def program(v):
    text = Id(v)
    out = [text, text.short(), text == v, text + "x", "x" + text, len(text), text in ("3", "ab"), f"{text}|{text!r}"]
    out += [tried(lambda: text + v), tried(lambda: v in text), tried(lambda: text < v), tried(lambda: text % v)]
    out += [tried(lambda: Count(v).next()), tried(lambda: Count(v) + v), tried(lambda: Count(v) == v), tried(Ratio, v)]
    out += [tried(lambda: Count(3) < v), tried(lambda: Count(2) * v), tried(lambda: Ratio(0.5) + v)]
    out += [tried(lambda: Items(v).first()), tried(lambda: Items(v) + (1,)), tried(lambda: len(Items(v)))]
    return [*out, tried(lambda: len(Names(v))), tried(lambda: len(Names(v) | {1})), tried(lambda: text.nothing)]
