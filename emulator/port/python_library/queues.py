"""The queues of the module queue, as Python 3.11 has them, for one thread: nobody else fills or empties them."""

# ruff: noqa: N818, ARG002  (the library's own names and parameters)
# mypy: ignore-errors

import heapq
from collections import deque


class Empty(Exception):
    """Nothing is there to get."""


class Full(Exception):
    """There is no room."""


class Queue:
    """First in, first out; `maxsize` 0 is no limit."""

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self.unfinished_tasks = 0
        self._init(maxsize)

    def _init(self, maxsize):
        self.queue = deque()

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()

    def qsize(self):
        """Return how many are there."""
        return len(self.queue)

    def empty(self):
        """Return whether nothing is there."""
        return not self.qsize()

    def full(self):
        """Return whether there is no more room."""
        return 0 < self.maxsize <= self.qsize()

    def put(self, item, block=True, timeout=None):
        """Add an item; Full where there is no room."""
        if self.full():
            _wait(block, timeout)
            raise Full
        self._put(item)
        self.unfinished_tasks += 1

    def get(self, block=True, timeout=None):
        """Return and remove an item; Empty where there is none."""
        if self.empty():
            _wait(block, timeout)
            raise Empty
        return self._get()

    def put_nowait(self, item):
        """Add an item, without waiting for room."""
        return self.put(item, block=False)

    def get_nowait(self):
        """Return and remove an item, without waiting for one."""
        return self.get(block=False)

    def task_done(self):
        """Note that an item that was taken is done."""
        if self.unfinished_tasks <= 0:
            raise ValueError("task_done() called too many times")
        self.unfinished_tasks -= 1

    def join(self):
        """Wait until every item is done."""
        if self.unfinished_tasks:
            _wait(True, None)


class LifoQueue(Queue):
    """Last in, first out."""

    def _init(self, maxsize):
        self.queue = []

    def _get(self):
        return self.queue.pop()


class PriorityQueue(Queue):
    """The least first."""

    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        heapq.heappush(self.queue, item)

    def _get(self):
        return heapq.heappop(self.queue)


class SimpleQueue:
    """First in, first out, without a limit."""

    def __init__(self):
        self._held = deque()

    def qsize(self):
        """Return how many are there."""
        return len(self._held)

    def empty(self):
        """Return whether nothing is there."""
        return not self._held

    def put(self, item, block=True, timeout=None):
        """Add an item; Full where there is no room."""
        self._held.append(item)

    def put_nowait(self, item):
        """Add an item, without waiting for room."""
        self._held.append(item)

    def get(self, block=True, timeout=None):
        """Return and remove an item; Empty where there is none."""
        if not self._held:
            _wait(block, timeout)
            raise Empty
        return self._held.popleft()

    def get_nowait(self):
        """Return and remove an item, without waiting for one."""
        return self.get(block=False)


def _wait(block, timeout):
    """Refuse to wait for what nobody would bring: Python waits for ever, or for the time that was said."""
    if block and timeout is not None and timeout < 0:
        raise ValueError("'timeout' must be a non-negative number")
    if block:
        raise NotImplementedError("a queue that waits, since no other thread is there; write get_nowait or put_nowait")
