// urllib3.util.Retry: what may be sent again, how often, and after which pause.
class PyRetry {
  static pyName = "urllib3.util.retry.Retry";
  static parameters = [
    ...["total", "connect", "read", "redirect", "status", "other", "allowed_methods", "status_forcelist"],
    ...["backoff_factor", "backoff_max", "raise_on_redirect", "raise_on_status", "history"],
    ...["respect_retry_after_header", "remove_headers_on_redirect", "backoff_jitter"],
  ];
  constructor(...given) {
    const usual = [10, null, null, null, null, null, ["DELETE", "GET", "HEAD", "OPTIONS", "PUT", "TRACE"], [], 0, 120];
    const values = [...usual, true, true, [], true, [], 0];
    PyRetry.parameters.forEach((name, index) => {
      this[name] = given[index] === undefined ? values[index] : given[index];
    });
    if (pyTruthy(this.backoff_jitter)) throw pyError("NotImplementedError", "Retry with backoff_jitter; leave it out");
  }
  #retries(method) {
    const methods = this.allowed_methods;
    return !pyTruthy(methods) || pyIn(method, methods);
  }
  isRetry(method, status, isTold) {
    if (!this.#retries(method)) return false;
    if (pyTruthy(this.status_forcelist ?? []) && pyIn(status, this.status_forcelist)) return true;
    return Boolean(this.total && this.respect_retry_after_header && isTold && [413, 429, 503].includes(status));
  }
  // What is left after a fault of this kind, or after a reply; null when nothing is.
  after(kind, method) {
    const isFixed = this.total === false && kind !== "status";
    const isRefused = kind === "connect" && this.connect === false;
    const isLost = kind === "read" && (this.read === false || !this.#retries(method));
    if (isFixed || isRefused || isLost) return null;
    const next = Object.assign(new PyRetry(), this);
    if (next.total !== null) next.total -= 1;
    if (next[kind] !== null) next[kind] -= 1;
    next.history = [...this.history, kind];
    const counts = PyRetry.parameters.slice(0, 6);
    return counts.some((name) => next[name] < 0) ? undefined : next;
  }
  // How many seconds to wait before it is sent again.
  pause(told) {
    if (this.respect_retry_after_header && told > 0) return told;
    if (this.history.length <= 1) return 0;
    return Math.max(0, Math.min(this.backoff_max, this.backoff_factor * 2 ** (this.history.length - 1)));
  }
}
