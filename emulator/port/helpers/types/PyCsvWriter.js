// Writes rows as lines of text: csv.writer.
class PyCsvWriter {
  static pyName = "_csv.writer";
  #file;
  constructor(file, format) {
    this.#file = file;
    this.dialect = format;
  }
  writerow(row) {
    const isNone = row == null || pyNumberOf(row) !== null;
    if (isNone) throw pyError("csv.Error", `iterable expected, not ${pyTypeName(row)}`);
    const fields = Array.from(pyIter(row), (value) => this.#field(value));
    let line = fields.join(this.dialect.delimiter);
    if (line === "" && fields.length > 0) {
      const { quoting, quotechar } = this.dialect;
      if (quoting === 3) throw pyError("csv.Error", "single empty field record must be quoted");
      line = quotechar + quotechar;
    }
    return this.#file.write(line + this.dialect.lineterminator);
  }
  writerows(rows) {
    for (const row of pyIter(rows)) this.writerow(row);
    return null;
  }
  #field(value) {
    const { delimiter, quotechar, escapechar, lineterminator, quoting, doublequote } = this.dialect;
    let isQuoted = quoting === 1 || (quoting === 2 && pyNumberOf(value) === null);
    const written = Array.from(value == null ? "" : pyStr(value), (character) => {
      const isOwn = [quotechar, escapechar].includes(character);
      if (!isOwn && character !== delimiter && !lineterminator.includes(character)) return character;
      if (quoting !== 3 && !isOwn) isQuoted = true;
      if (quoting !== 3 && !isOwn) return character;
      if (quoting !== 3 && character === quotechar && doublequote) {
        isQuoted = true;
        return quotechar + quotechar;
      }
      if (escapechar === null) throw pyError("csv.Error", "need to escape, but no escapechar set");
      return escapechar + character;
    });
    return isQuoted ? quotechar + written.join("") + quotechar : written.join("");
  }
}
