import queue
import time
from queue import Empty, LifoQueue, PriorityQueue


class Limiter:
    """Lets so many pass in a minute."""

    def __init__(self, many):
        self.passed = queue.Queue(maxsize=many)

    def wait(self, now):
        if self.passed.full():
            first = self.passed.get()
            if now - first < 60:
                time.sleep(60 - (now - first))
        self.passed.put(now)


def program(v):
    limiter, began = Limiter(2), time.time()
    for each in (1, 2, 3):
        limiter.wait(each)
    slept = round(time.time() - began)
    last, ranked, plain = LifoQueue(), PriorityQueue(), queue.SimpleQueue()
    for each in (3, 1, 2):
        last.put(each)
        ranked.put((each, "x"))
        plain.put_nowait(each)
    taken = [[held.get_nowait() for _ in range(2)] for held in (last, ranked, plain)]
    ends = []
    for run in (
        lambda: queue.Queue().get_nowait(),
        lambda: queue.Queue().get(True, 2),
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
    return [slept, taken, ends, limiter.passed.qsize(), last.empty(), list(limiter.passed.queue), v]
