import statistics
from heapq import nlargest
from itertools import accumulate, combinations, dropwhile, islice, pairwise, product, starmap, takewhile


def code(x):
    return requests.get(f"https://x.test/{quote(str(x))}", timeout=1).status_code


def both(total, x):
    return total + code(x) if x != 2 else total


def numbers():
    for n in (1, 2, 3):
        code(n)
        yield n


class Running:
    def __init__(self):
        self.seen = []

    def step(self, total, x):
        self.seen.append(x)
        return total + code(x)


def program(v):
    running = Running()
    first = next(accumulate([1, 2, 3], both, initial=100))
    sums = list(accumulate(numbers()))
    held = accumulate(numbers(), running.step)
    next(held), next(held)
    try:
        list(accumulate(v, lambda a, b: code(b)))
    except TypeError as e:
        first = str(e)
    try:
        accumulate(v, func=both)
        starmap(code, v)
    except TypeError as e:
        first += str(e)
    many = numbers()
    return [
        first,
        list(accumulate([5, 2, 1], both, initial=0)),
        list(accumulate([5, 2, 1], func=both)),
        sums,
        running.seen,
        [total for total in accumulate("abc")],
        list(starmap(lambda a, b: a + code(b), [(1, 2), [3, 4]])),
        list(starmap(pow, zip(numbers(), [1, 2, 3]))),
        list(dropwhile(lambda x: code(x) == 200 and x < 2, [1, 2, 1])),
        list(takewhile(lambda x: x < 3, numbers())),
        list(pairwise(numbers())),
        [b - a for a, b in pairwise(accumulate(numbers(), both))],
        [list(each) for each in product(numbers(), "ab")],
        list(combinations(numbers(), 2)),
        nlargest(2, numbers()),
        statistics.mean(many),
        list(islice(accumulate(numbers(), both), 2)),
    ]
