// The text of a header with addresses, read from its beginning on: words, comments, and the parts of an address.
class PyMailText {
  static pyName = "email._parseaddr._AddressList";
  at = 0;
  comments = [];
  constructor(text) {
    this.text = text;
  }
  get next() {
    return this.text[this.at];
  }
  take(pattern) {
    pattern.lastIndex = this.at;
    const [found = ""] = pattern.exec(this.text) ?? [];
    this.at += found.length;
    return found;
  }
  // What stands before `end`, behind a character that opened it; comments may have comments in them.
  inside(end) {
    this.at += 1;
    let found = "";
    while (this.at < this.text.length && this.next !== end && this.next !== "\r") {
      if (this.next === "(" && end === ")") {
        found += this.inside(")");
      } else {
        if (this.next === "\\") this.at += 1;
        found += this.next ?? "";
        this.at += 1;
      }
    }
    this.at += 1;
    return found;
  }
  comment() {
    this.comments.push(this.inside(")"));
  }
  // Spaces and comments are passed over; the spaces are told.
  gap() {
    let spaces = "";
    for (let found = this.take(/[ \t\r\n]+/y); found || this.next === "("; found = this.take(/[ \t\r\n]+/y)) {
      if (found === "") this.comment();
      spaces += found.replace(/[\r\n]/g, "");
    }
    return spaces;
  }
  words() {
    const found = [];
    for (;;) {
      this.gap();
      const word = this.next === '"' ? this.inside('"') : this.take(/[^()<>@,:;"[\] \t\r\n]+/y) || null;
      if (word === null) return found;
      found.push(word);
    }
  }
  domain() {
    let found = "";
    for (;;) {
      if (this.next === "(") this.comment();
      else if (this.next === "[") found += `[${this.inside("]")}]`;
      else if (this.next === "@") return "";
      else {
        const part = this.take(/[ \t]+|\.|[^()<>@,:;."[\] \t\r\n]+/y);
        if (part === "") return found;
        found += part.replace(/[ \t]/g, "");
      }
    }
  }
  // What stands before an @, and what behind it.
  address() {
    const parts = [];
    this.gap();
    while (this.at < this.text.length) {
      const isDot = this.next === ".";
      const part = this.next === '"' ? `"${this.inside('"').replace(/[\\"]/g, "\\$&")}"` : this.take(PyMailText.#part);
      if ((isDot || part === "") && parts.at(-1)?.trim() === "") parts.pop();
      if (part === "") break;
      const spaces = (parts.push(part), this.gap());
      if (!isDot && spaces) parts.push(spaces);
    }
    if (this.next !== "@") return parts.join("");
    this.at += 1;
    this.gap();
    const domain = this.domain();
    return domain && `${parts.join("")}@${domain}`;
  }
  static #part = /\.|[^()<>@,:;."[\] \t\r\n]+/y;
}
