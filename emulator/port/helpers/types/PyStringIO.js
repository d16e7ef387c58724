// A text that is written and read like a file: io.StringIO. Places count characters.
class PyStringIO {
  static pyName = "_io.StringIO";
  #characters;
  #at = 0;
  #newline;
  closed = false;
  constructor(text = "", newline = "\n") {
    const isKnown = ["\n", "", null].includes(newline);
    if (!isKnown) throw pyError("ValueError", "the newline of a StringIO is '', None or '\\n' at Segment");
    if (typeof (text ?? "") !== "string") {
      throw pyError("TypeError", `initial_value must be str or None, not ${pyTypeName(text)}`);
    }
    this.#newline = newline;
    this.#characters = [];
    this.write(text ?? "");
    this.#at = 0;
  }
  #open() {
    if (this.closed) throw pyError("ValueError", "I/O operation on closed file");
    return this.#characters;
  }
  write(text) {
    const characters = this.#open();
    if (typeof text !== "string") throw pyError("TypeError", `string argument expected, got '${pyTypeName(text)}'`);
    const written = Array.from(this.#newline === null ? text.replace(/\r\n?/g, "\n") : text);
    while (characters.length < this.#at && written.length > 0) characters.push("\0");
    for (const character of written) characters[this.#at++] = character;
    return pyLen(text);
  }
  writelines(lines) {
    for (const line of pyIter(lines)) this.write(line);
    return null;
  }
  getvalue() {
    return this.#open().join("");
  }
  read(size = null) {
    const until = size === null || size < 0 ? this.#open().length : this.#at + Number(size);
    const text = this.#open().slice(this.#at, until).join("");
    this.#at = Math.max(this.#at, Math.min(until, this.#characters.length));
    return text;
  }
  readline(size = null) {
    const rest = this.#open().slice(this.#at).join("");
    const [line] = (this.#newline === "" ? /^.*?(\r\n|\r|\n|$)/s : /^.*?(\n|$)/s).exec(rest);
    return this.read(size === null || size < 0 ? pyLen(line) : Math.min(pyLen(line), Number(size)));
  }
  readlines() {
    return Array.from(this);
  }
  seek(offset, whence = 0) {
    const length = this.#open().length;
    if (whence === 0 && offset < 0) throw pyError("ValueError", `Negative seek position ${offset}`);
    if (whence !== 0 && offset !== 0) throw pyError("OSError", "Can't do nonzero cur-relative seeks");
    this.#at = { 0: offset, 1: this.#at, 2: length }[whence];
    return this.#at;
  }
  tell() {
    this.#open();
    return this.#at;
  }
  truncate(size = null) {
    this.#open().splice(size ?? this.#at);
    return size ?? this.#at;
  }
  close() {
    this.closed = true;
    return null;
  }
  flush() {
    return null;
  }
  next() {
    const value = this.readline();
    return value === "" ? { done: true, value: undefined } : { done: false, value };
  }
  [Symbol.iterator]() {
    return this;
  }
  pyEnter() {
    this.#open();
    return this;
  }
  pyExit() {
    this.close();
    return false;
  }
}
