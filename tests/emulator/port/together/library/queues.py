import queue
from queue import Empty, LifoQueue, PriorityQueue


class Limiter:
    """Lets so many pass in a minute."""

    def __init__(self, many):
        self.passed = queue.Queue(maxsize=many)
        self.slept = 0

    def wait(self, now):
        if self.passed.full():
            first = self.passed.get()
            if now - first < 60:
                self.slept += 60 - (now - first)
        self.passed.put(now)


def program(v):
    limiter = Limiter(2)
    for each in (1, 2, 3):
        limiter.wait(each)
    last, ranked, plain = LifoQueue(), PriorityQueue(), queue.SimpleQueue()
    for each in (3, 1, 2):
        last.put(each)
        ranked.put((each, "x"))
        plain.put_nowait(each)
    taken = [[held.get_nowait() for _ in range(2)] for held in (last, ranked, plain)]
    ends = []
    for run in (
        lambda: queue.Queue().get_nowait(),
        lambda: limiter.passed.put(1, block=False),
        lambda: limiter.passed.put(1, timeout=-1),
        lambda: [plain.get(), plain.get(block=False)],
        lambda: ranked.task_done() or ranked.qsize(),
        lambda: queue.Queue().task_done(),
    ):
        try:
            ends.append(run())
        except (Empty, queue.Full) as error:
            ends.append(type(error).__name__)
        except ValueError as error:
            ends.append(str(error))
    return [limiter.slept, taken, ends, limiter.passed.qsize(), last.empty(), list(limiter.passed.queue), v]
