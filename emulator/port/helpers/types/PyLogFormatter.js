// Turns a record into the text of a line, by a format in the style of %.
class PyLogFormatter {
  static pyName = "logging.Formatter";
  static unknown = /%\((pathname|filename|module|lineno|funcName|process|thread|relativeCreated|taskName)\)/;
  constructor(format = null, dates = null, style = "%", validate = true, defaults = null) {
    Object.assign(this, { _fmt: format ?? "%(message)s", datefmt: dates, _defaults: defaults });
    if (style !== "%") throw pyError("ValueError", "formats of logs are of style % at Segment: %(message)s");
    const [, field] = PyLogFormatter.unknown.exec(this._fmt) ?? [];
    if (field) throw pyError("ValueError", `a log at Segment does not know its ${field}; leave it out of the format`);
    if (!pyTruthy(validate) || /%\(\w+\)[#0+ -]*(\*|\d+)?(\.(\*|\d+))?[diouxefgcrsa%]/i.test(this._fmt)) return;
    throw pyError("ValueError", `Invalid format '${this._fmt}' for '%' style`);
  }
  usesTime() {
    return this._fmt.includes("%(asctime)");
  }
  formatTime(record, dates = null) {
    if (pyTruthy(dates)) return pyLogTime(record, dates);
    const text = new Date(Math.round(record.created * 1000)).toISOString();
    return text.replace("T", " ").replace(".", ",").replace("Z", "");
  }
  formatMessage(record) {
    try {
      return pyMod(this._fmt, { ...this._defaults, ...record });
    } catch (error) {
      if (!pyIsError(error, "KeyError")) throw error;
      throw pyError("ValueError", `Formatting field not found in record: ${pyStr(error)}`);
    }
  }
  formatException(given) {
    return pyTraceback(given[1]);
  }
  formatStack(text) {
    return text;
  }
  format(record) {
    record.message = record.getMessage();
    if (this.usesTime()) record.asctime = this.formatTime(record, this.datefmt);
    let text = this.formatMessage(record);
    if (record.exc_info !== null) record.exc_text ??= this.formatException(record.exc_info);
    for (const more of [record.exc_text, record.stack_info && this.formatStack(record.stack_info)]) {
      if (more) text += (text.endsWith("\n") ? "" : "\n") + more;
    }
    return text;
  }
}
