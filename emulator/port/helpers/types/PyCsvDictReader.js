// Reads lines of text as dicts, by the names in the first one: csv.DictReader.
class PyCsvDictReader {
  static pyName = "csv.DictReader";
  #names;
  constructor(lines, names = null, restkey = null, restval = null, dialect = "excel", options = {}) {
    this.reader = new PyCsvReader(lines, new PyCsvFormat(dialect, options));
    this.#names = names === null ? null : Array.from(pyIter(names));
    Object.assign(this, { restkey, restval });
  }
  get fieldnames() {
    this.#names ??= this.reader.next().value ?? null;
    return this.#names;
  }
  get line_num() {
    return this.reader.line_num;
  }
  next() {
    const names = this.fieldnames;
    let row;
    do row = this.reader.next();
    while (!row.done && row.value.length === 0);
    if (row.done) return row;
    const fields = new PyDict(names.map((name, at) => [name, at < row.value.length ? row.value[at] : this.restval]));
    if (row.value.length > names.length) fields.set(this.restkey, row.value.slice(names.length));
    return { done: false, value: fields };
  }
  [Symbol.iterator]() {
    return this;
  }
}
