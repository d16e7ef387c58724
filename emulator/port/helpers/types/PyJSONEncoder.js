// json.JSONEncoder: a class below it says in default(o) what a value becomes that is no JSON.
class PyJSONEncoder {
  static pyName = "json.encoder.JSONEncoder";
  #options;
  constructor(skipkeys, ensure_ascii, check_circular, allow_nan, sort_keys, indent, separators, other) {
    this.#options = { skipkeys, ensure_ascii, allow_nan, sort_keys, indent, separators };
    if (other != null) Object.defineProperty(this, "default", { value: other });
  }
  default(o) {
    throw pyError("TypeError", `Object of type ${pyTypeName(o).split(".").at(-1)} is not JSON serializable`);
  }
  encode(o) {
    return pyJsonDumps(o, { ...this.#options, default: (value) => this.default(value) });
  }
}
