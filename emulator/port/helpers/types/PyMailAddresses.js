// The addresses of a header, one after the other, as email.utils reads them.
class PyMailAddresses extends PyMailText {
  static of(text) {
    const reader = new PyMailAddresses(text);
    const found = [];
    while (reader.at < text.length) {
      const some = reader.some();
      found.push(...(some.length > 0 ? some : [pyTuple("", "")]));
    }
    return found;
  }
  // One address, or those of a group.
  some() {
    this.comments = [];
    this.gap();
    const start = this.at;
    const words = this.words();
    const found = this.#behind(words, start);
    this.gap();
    this.take(/,/y);
    return found;
  }
  #behind(words, start) {
    if (this.next === "." || this.next === "@") {
      this.at = start;
      const address = this.address();
      return [pyTuple(this.comments.join(" "), address)];
    }
    if (this.next === ":") return this.#group();
    if (this.next === "<") {
      const address = this.#route();
      const comment = this.comments.length > 0 ? ` (${this.comments.join(" ")})` : "";
      return [pyTuple(words.join(" ") + comment, address)];
    }
    if (words.length > 0) return [pyTuple(this.comments.join(" "), words[0])];
    this.take(/[()<>@,:;."[\]]/y);
    return [];
  }
  #group() {
    const found = [];
    this.at += 1;
    while (this.at < this.text.length) {
      this.gap();
      if (this.take(/;/y)) break;
      found.push(...this.some());
    }
    return found;
  }
  #route() {
    this.at += 1;
    this.gap();
    for (; this.at < this.text.length && !this.take(/>/y); this.gap()) {
      if (this.take(/@/y)) {
        this.gap();
        if (this.at < this.text.length) this.domain();
      } else if (!this.take(/:/y)) {
        const address = this.address();
        this.at += 1;
        return address;
      }
    }
    return "";
  }
}
