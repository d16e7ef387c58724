'use strict';
// Virtual time: it stands still while code runs, and moves to the next timer when nothing else is left to do.

const LONGEST = 2 ** 31 - 1;

class Clock {
  constructor() {
    this.fixed = null;
    this.numbers = 0;
    this.begin(0);
  }

  /** Begin an invocation at `at`, in ms since the epoch; what an earlier one left waiting is dropped. */
  begin(at) {
    this.base = at;
    this.elapsed = 0;
    this.heap = [];
    this.waiting = new Map();
  }

  /** The time that code reads, in ms since the epoch. */
  now() {
    return this.fixed === null ? this.base + this.elapsed : this.fixed;
  }

  /** Run `work` in `delay` ms, and again every `delay` ms with `repeats`; returns the timer's number. */
  schedule(work, delay, repeats = false) {
    const number = this.count();
    this.put({ number, work, delay, repeats, due: this.elapsed + delay });
    return number;
  }

  /** The next timer's number; what takes one and sets no timer keeps the numbers what they are with one. */
  count() {
    this.numbers += 1;
    return this.numbers;
  }

  /** As setTimeout and setInterval count: whole milliseconds, at least one. */
  static delay(value) {
    const delay = Number(value);
    return delay >= 1 && delay <= LONGEST ? Math.trunc(delay) : 1;
  }

  /** Have a timer that still waits begin its delay anew. */
  refresh(number) {
    const timer = this.waiting.get(number);
    if (timer) this.put({ ...timer, due: this.elapsed + timer.delay });
  }

  cancel(number) {
    this.waiting.delete(number);
  }

  /** When the next timer is due, in ms since the invocation's begin; null when none waits. */
  due() {
    while (this.heap.length && this.waiting.get(this.heap[0].number) !== this.heap[0]) this.pop();
    return this.heap.length ? this.heap[0].due : null;
  }

  /** Move to the next timer and run it. */
  advance() {
    const timer = this.pop();
    this.elapsed = timer.due;
    if (timer.repeats) this.put({ ...timer, due: timer.due + timer.delay });
    else this.waiting.delete(timer.number);
    timer.work();
  }

  put(timer) {
    this.waiting.set(timer.number, timer);
    const heap = this.heap;
    let at = heap.push(timer) - 1;
    while (at > 0 && before(timer, heap[(at - 1) >> 1])) {
      heap[at] = heap[(at - 1) >> 1];
      at = (at - 1) >> 1;
    }
    heap[at] = timer;
  }

  pop() {
    const heap = this.heap;
    const first = heap[0];
    const last = heap.pop();
    if (!heap.length) return first;
    let at = 0;
    for (let child = 1; child < heap.length; child = 2 * at + 1) {
      if (child + 1 < heap.length && before(heap[child + 1], heap[child])) child += 1;
      if (!before(heap[child], last)) break;
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = last;
    return first;
  }
}

function before(one, other) {
  return one.due < other.due || (one.due === other.due && one.number < other.number);
}

module.exports = { Clock };
