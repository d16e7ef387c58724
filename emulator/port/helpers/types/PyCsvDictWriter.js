// Writes dicts as lines of text: csv.DictWriter.
class PyCsvDictWriter {
  static pyName = "csv.DictWriter";
  constructor(file, names, restval = "", extras = "raise", dialect = "excel", options = {}) {
    if (!["raise", "ignore"].includes(String(extras).toLowerCase())) {
      throw pyError("ValueError", `extrasaction (${pyStr(extras)}) must be 'raise' or 'ignore'`);
    }
    Object.assign(this, { fieldnames: Array.from(pyIter(names)), restval, extrasaction: extras.toLowerCase() });
    this.writer = new PyCsvWriter(file, new PyCsvFormat(dialect, options));
  }
  writeheader() {
    return this.writer.writerow(this.fieldnames);
  }
  writerow(row) {
    if (this.extrasaction === "raise") {
      const known = new PyDict(this.fieldnames.map((name) => [name, true]));
      const extras = Array.from(pyPairs(row), ([name]) => name).filter((name) => !known.has(name));
      const told = extras.map((name) => pyRepr(name)).join(", ");
      if (told !== "") throw pyError("ValueError", `dict contains fields not in fieldnames: ${told}`);
    }
    return this.writer.writerow(this.fieldnames.map((name) => pyGet(row, name, this.restval)));
  }
  writerows(rows) {
    for (const row of pyIter(rows)) this.writerow(row);
    return null;
  }
}
