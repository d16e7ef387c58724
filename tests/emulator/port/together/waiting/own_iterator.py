class Pages:
    """An iterator that asks for one page after the other."""

    def __init__(self, size):
        self.size, self.at = size, 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.at >= self.size:
            raise StopIteration
        self.at += 1
        return self.at, requests.get(f"https://x.test/{self.at}", timeout=1).status_code


class Book:
    def __init__(self, size):
        self.size = size

    def __iter__(self):
        return Pages(self.size)


def program(v):
    found = []
    for page, code in Pages(3):
        found.append(page * code)
        if page == 2:
            break
    pages = Pages(3)
    first = next(pages)
    rest = [each for each in pages]
    return [found, first, rest, list(Book(2)), next(pages, None), sum(page for page, _ in Book(2)), (9, 200) in Book(1)]
