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
    this.timers = [];
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
    const timer = this.cancel(number);
    if (timer) this.put({ ...timer, due: this.elapsed + timer.delay });
  }

  /** Drop a timer, and return it if it still waited. */
  cancel(number) {
    const at = this.timers.findIndex((timer) => timer.number === number);
    return at < 0 ? null : this.timers.splice(at, 1)[0];
  }

  /** When the next timer is due, in ms since the invocation's begin; null when none waits. */
  due() {
    return this.timers[0]?.due ?? null;
  }

  /** Move to the next timer and run it. */
  advance() {
    const timer = this.timers.shift();
    this.elapsed = timer.due;
    if (timer.repeats) this.put({ ...timer, due: timer.due + timer.delay });
    timer.work();
  }

  /** Keep the timers in the order in which they are due, those of one time by number. */
  put(timer) {
    const { timers } = this;
    let at = timers.length;
    while (at > 0 && before(timer, timers[at - 1])) at -= 1;
    timers.splice(at, 0, timer);
  }
}

function before(one, other) {
  return one.due < other.due || (one.due === other.due && one.number < other.number);
}

module.exports = { Clock };
