// How a table is written as text: the options of a csv reader or writer, over those of a named dialect.
class PyCsvFormat {
  constructor(dialect, options = {}) {
    const named = {
      excel: {},
      "excel-tab": { delimiter: "\t" },
      unix: { quoting: 1, lineterminator: "\n" },
    };
    const name = dialect ?? "excel";
    if (!Object.hasOwn(named, name)) throw pyError("csv.Error", "unknown dialect");
    Object.assign(this, { delimiter: ",", quotechar: '"', escapechar: null, lineterminator: "\r\n", quoting: 0 });
    Object.assign(this, { doublequote: true, skipinitialspace: false, strict: false }, named[name]);
    for (const [option, value] of Object.entries(options)) {
      if (value === undefined) continue;
      const isKnown = Object.hasOwn(this, option);
      if (!isKnown) throw pyError("TypeError", `'${option}' is an invalid keyword argument for this function`);
      this[option] = value;
    }
    for (const option of ["delimiter", "quotechar", "escapechar"]) this.#checkCharacter(option);
    if (typeof this.lineterminator !== "string") throw pyError("TypeError", "lineterminator must be set");
  }
  #checkCharacter(option) {
    const value = this[option];
    if (value === null && option !== "delimiter") return;
    const isOne = typeof value === "string" && pyLen(value) === 1;
    if (!isOne) throw pyError("TypeError", `"${option}" must be a 1-character string`);
  }
}
