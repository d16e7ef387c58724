// Reads lines of text as rows: csv.reader.
class PyCsvReader {
  static pyName = "_csv.reader";
  line_num = 0;
  #lines;
  constructor(lines, format) {
    this.#lines = pyIter(lines)[Symbol.iterator]();
    this.dialect = format;
  }
  next() {
    const record = new PyCsvRecord(this.dialect);
    do {
      const { done, value: line } = this.#lines.next();
      if (done) return this.#rest(record);
      if (typeof line !== "string") {
        const advice = "(the file should be opened in text mode)";
        throw pyError("csv.Error", `iterator should return strings, not ${pyTypeName(line)} ${advice}`);
      }
      this.line_num += 1;
      for (const character of line) record.take(character);
      record.take("");
    } while (record.state !== "start");
    return { done: false, value: record.fields };
  }
  #rest(record) {
    if (!record.hasMore) return { done: true, value: undefined };
    if (this.dialect.strict) throw pyError("csv.Error", "unexpected end of data");
    record.save();
    return { done: false, value: record.fields };
  }
  [Symbol.iterator]() {
    return this;
  }
}
