// One thing that is logged, with the attributes that do not depend on where the code stands.
class PyLogRecord {
  static pyName = "logging.LogRecord";
  constructor(name, level, message, args, { exc_info = null, stack_info = false, extra = null }) {
    // One dict gives its values by name.
    const isNamed = args.length === 1 && pyIsDict(args[0]) && pyTruthy(args[0]);
    const now = Date.now();
    Object.assign(this, { name, msg: message, args: isNamed ? args[0] : args, levelno: level });
    Object.assign(this, { levelname: pyLevelName(level), exc_text: null });
    Object.assign(this, { created: pyFloatOf(now / 1000), msecs: pyFloatOf(now % 1000) });
    Object.assign(this, { threadName: "MainThread", processName: "MainProcess" });
    this.exc_info = pyTruthy(exc_info) ? PyLogRecord.#caught(exc_info) : null;
    this.stack_info = pyTruthy(stack_info) ? "Stack (most recent call last):" : null;
    for (const [key, value] of extra === null ? [] : pyPairs(extra)) {
      const isTaken = ["message", "asctime"].includes(key) || Object.hasOwn(this, key);
      if (isTaken) throw pyMissing(`Attempt to overwrite ${pyRepr(key)} in LogRecord`);
      this[key] = value;
    }
  }
  static #caught(given) {
    if (Array.isArray(given)) return given;
    return given instanceof Error ? PyTuple.of(given.constructor, given, null) : PyTuple.of(null, null, null);
  }
  getMessage() {
    const message = pyStr(this.msg);
    return pyTruthy(this.args) ? pyMod(message, this.args) : message;
  }
  pyRepr() {
    throw pyError("TypeError", "a LogRecord's text tells where the code stands, which Segment does not know");
  }
}
