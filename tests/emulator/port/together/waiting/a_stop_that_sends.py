class Done(StopIteration):
    pass


class Pages:
    def __init__(self, left):
        self.left = left

    def __iter__(self):
        return self

    def __next__(self):
        if self.left < 1:
            raise Done("none is left")
        requests.get("https://x.test/", timeout=1)
        self.left -= 1
        return self.left


def program(v):
    left = len(v) if isinstance(v, (str, list, dict)) else 2
    found = [each for each in Pages(left)]
    try:
        next(Pages(0))
    except StopIteration as error:
        found.append([type(error).__name__, str(error)])
    return [found, next(Pages(0), "none")]
