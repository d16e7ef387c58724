// threading.Lock() and RLock(): at Segment nobody else waits for one.
class PyLock {
  static pyName = "_thread.lock";
  #held = 0;
  #most;
  constructor(most = 1) {
    this.#most = most;
  }
  acquire(blocking = true, timeout = -1) {
    if (this.#held < this.#most) {
      this.#held += 1;
      return true;
    }
    if (!pyTruthy(blocking) || timeout >= 0) return false;
    throw pyError("RuntimeError", "a lock that is held already, which Python would wait for without end");
  }
  release() {
    if (this.#held === 0) {
      throw pyError("RuntimeError", this.#most === 1 ? "release unlocked lock" : "cannot release un-acquired lock");
    }
    this.#held -= 1;
    return null;
  }
  locked() {
    return this.#held > 0;
  }
  pyEnter() {
    return this.acquire();
  }
  pyExit() {
    this.release();
    return false;
  }
}
