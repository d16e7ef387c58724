from collections import defaultdict, deque
from dataclasses import dataclass, field, fields, replace
from functools import partial, reduce, total_ordering
from heapq import heappop, heappush, nlargest, merge
from itertools import (
    chain,
    compress,
    cycle,
    dropwhile,
    filterfalse,
    islice,
    repeat,
    starmap,
    takewhile,
    tee,
    zip_longest,
)
from operator import add, attrgetter, itemgetter, methodcaller, mul
from typing import Iterable, Iterator, NamedTuple


class Span(NamedTuple):
    start: int
    stop: int
    label: str = ""

    @classmethod
    def parse(cls, text: str) -> "Span":
        start, _, rest = text.partition("-")
        stop, *label = rest.split(":", 1)
        return cls(int(start), int(stop or start), *label)

    def __len__(self):
        return self.stop - self.start

    def __contains__(self, n):
        return self.start <= n < self.stop

    def __and__(self, other):
        lo, hi = max(self[0], other[0]), min(self[1], other[1])
        return Span(lo, hi) if lo < hi else None

    def __bool__(self):
        return self.stop > self.start


@total_ordering
@dataclass(eq=False)
class Job:
    name: str
    cost: int = 1
    needs: tuple = ()
    state: str = field(default="new", repr=False)

    def __lt__(self, other):
        return (self.cost, self.name) < (other.cost, other.name)

    def __eq__(self, other):
        return self.name == other.name if isinstance(other, Job) else NotImplemented

    def __hash__(self):
        return hash(self.name)


class Scheduler:
    def __init__(self, *jobs: Job):
        self.jobs = {job.name: job for job in jobs}
        self.heap: list[Job] = []

    def ready(self, done) -> Iterator[Job]:
        for job in self.jobs.values():
            if job.state == "new" and all(n in done for n in job.needs):
                yield job

    def run(self):
        done, order, clock = {}, [], 0
        while len(done) < len(self.jobs):
            for job in self.ready(done):
                job.state = "queued"
                heappush(self.heap, job)
            if not self.heap:
                raise RuntimeError("stuck: " + ", ".join(sorted(self.jobs.keys() - done.keys())))
            job = heappop(self.heap)
            clock += job.cost
            done[job.name] = clock
            order.append(job)
        return order, done


def running(values: Iterable[float], size: int) -> Iterator[float]:
    window = deque(maxlen=size)
    for value in values:
        window.append(value)
        if len(window) == size:
            yield sum(window) / size


def roundrobin(*its):
    nexts = cycle(iter(it).__next__ for it in its)
    left = len(its)
    while left:
        try:
            for step in nexts:
                yield step()
        except StopIteration:
            left -= 1
            nexts = cycle(islice(nexts, left))


def partition(test, xs):
    a, b = tee(xs)
    return list(filterfalse(test, a)), list(filter(test, b))


def program(v):
    spans = [*map(Span.parse, ["1-5:a", "3-9", "7-"])]
    out = [
        spans[0] & spans[1],
        len(spans[1]),
        4 in spans[0],
        [bool(s) for s in spans],
        spans[0]._asdict(),
        max(spans, key=len),
    ]
    jobs = [Job("deploy", 2, ("test", "build")), Job("build", 3), Job("lint"), Job("test", 1, ("build",))]
    order, done = Scheduler(*jobs).run()
    out += [
        [j.name for j in order],
        done,
        repr(jobs[0]),
        jobs[1] > jobs[2],
        jobs[0] == v,
        {jobs[0]: 1}[Job("deploy")],
        min(jobs).name,
    ]
    try:
        Scheduler(Job("a", needs=("b",)), Job("b", needs=("a",))).run()
    except RuntimeError as e:
        out.append(str(e))
    out += [list(running([1, 2, 3, 4], 2)), list(roundrobin("ABC", "D", "EF")), partition(lambda x: x % 2, range(5))]
    out += [
        list(compress("abcd", [1, 0, v, 1])),
        list(dropwhile(str.isspace, "  x y")),
        list(starmap(pow, [(2, 3), (3, 2)])),
    ]
    out += [
        nlargest(2, jobs, key=attrgetter("cost"))[0].name,
        list(merge([1, 4], [2, 3])),
        reduce(add, map(mul, [1, 2], [3, 4])),
    ]
    out += [[*map(methodcaller("split", ","), ["a,b"])], dict(zip_longest("ab", [1])), sum(map(len, repeat("ab", 3)))]
    grouped = defaultdict(lambda: defaultdict(list))
    for name, cost in map(attrgetter("name", "cost"), jobs):
        grouped[cost % 2][name[0]].append(name)
    out += [
        grouped,
        {k: {**g} for k, g in grouped.items()},
        replace(jobs[1], name="b2", cost=9).needs,
        [f.name for f in fields(Job)],
    ]
    return out
