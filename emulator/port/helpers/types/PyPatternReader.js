// Reads a pattern of Python and writes it as JavaScript; what the engines do differently is NotImplementedError.
class PyPatternReader {
  constructor(text, flags) {
    Object.assign(this, { text, flags, chars: Array.from(text), at: 0, names: {}, count: 0, closed: [], words: false });
  }
  compiled() {
    const found = /^\(\?([imsx]+)\)/.exec(this.text);
    for (const letter of found?.[1] ?? "") this.flags |= { i: 2, m: 8, s: 16, x: 64 }[letter];
    this.at = found?.[0].length ?? 0;
    if (this.flags & 64) this.chars = pyWithoutComments(this.chars);
    if (this.flags & ~(2 | 8 | 16 | 32 | 64 | 256) || (this.flags & 258) === 258) this.unknown("these flags");
    const { js, nullable, choosy } = this.branches();
    if (this.at < this.chars.length) this.fail("unbalanced parenthesis", this.at);
    if (this.isUnfixed) throw pyError("re.error", "look-behind requires fixed-width pattern");
    const isOrdered = this.closed.every((number, index) => number === index + 1);
    const more = { names: this.names, closing: isOrdered ? undefined : this.closed, steps: nullable && choosy };
    const [letters, wary] = this.flags & 2 ? ["iu", this.words] : ["u", false];
    const bits = this.flags & 256 ? this.flags : this.flags | 32;
    return new PyPattern(new RegExp(js || "(?:)", letters), this.text, bits, { ...more, wary });
  }
  fail(what, place) {
    const before = this.chars.slice(0, place);
    const line = before.filter((each) => each === "\n").length + 1;
    const column = place - before.lastIndexOf("\n");
    const where = this.chars.includes("\n") ? ` (line ${line}, column ${column})` : "";
    throw pyError("re.error", `${what} at position ${place}${where}`);
  }
  unknown(what) {
    throw pyError("NotImplementedError", `${what} in a pattern that is known only when it runs: ${pyRepr(this.text)}`);
  }
  takes(char) {
    if (this.chars[this.at] !== char) return false;
    this.at += 1;
    return true;
  }
  branches() {
    const nodes = [this.sequence()];
    while (this.takes("|")) nodes.push(this.sequence());
    return nodes.length === 1 ? nodes[0] : pyPatternBranches(nodes);
  }
  sequence() {
    const items = [];
    while (this.at < this.chars.length && !"|)".includes(this.chars[this.at])) {
      const char = this.chars[this.at];
      const times = "*+?{".includes(char) ? this.times(char) : undefined;
      if (times) items.push(this.repeated(items.pop(), times));
      else items.push(...this.item());
    }
    return pyPatternSequence(items);
  }
  // The numbers of a repeat and where it stands; undefined for a brace that is none.
  times(char) {
    const place = this.at;
    const rest = this.chars.slice(place).join("");
    const found = char === "{" ? /^\{(?!\})(\d*)(?:(,)(\d*))?\}/.exec(rest) : [char];
    if (!found) return undefined;
    this.at += found[0].length;
    const [, low = "", comma, high = ""] = found;
    const most = comma ? Number(high || Infinity) : Number(low || Infinity);
    const [least, end] = { "*": [0, Infinity], "+": [1, Infinity], "?": [0, 1] }[char] ?? [Number(low), most];
    if (end < least) this.fail("min repeat greater than max repeat", place + 1);
    return { least, most: end, place };
  }
  repeated(item, { least, most, place }) {
    if (!item || item.isPlace) this.fail("nothing to repeat", place);
    if (item.isRepeat) this.fail("multiple repeat", place);
    const isLazy = this.takes("?");
    if (!isLazy && this.chars[this.at] === "+") this.unknown("a possessive repeat");
    const isOnce = most === 1;
    const isLeftOut = [...item.groups].some((group) => !item.sure.has(group));
    if (!isOnce && isLeftOut) this.unknown("a group that may be left out in a round of a repeat");
    if (!isOnce && item.nullable && (item.groups.size > 0 || item.choosy)) {
      this.unknown("a repeat of what may match nothing");
    }
    return pyPatternRepeat(item, least, most, isLazy);
  }
  item() {
    const char = this.chars[this.at];
    this.at += 1;
    if (char === "[") return [pyPatternItem(this.set(), 1)];
    if (char === "(") return this.group();
    if (char === "\\") return [this.escape()];
    if (char === ".") return [pyPatternItem(this.flags & 16 ? "[^]" : "[^\\n]", 1)];
    if (char === "^") return [pyPatternItem(this.flags & 8 ? "(?<![^\\n])" : "^", 0)];
    if (char === "$") return [pyPatternItem(this.flags & 8 ? "(?![^\\n])" : "(?=\\n?$)", 0)];
    return [pyPatternItem(this.literal(char), 1)];
  }
  literal(char) {
    const isI = this.flags & 2 && "iI\u0130\u0131".includes(char);
    return isI ? "[iI\u0130\u0131]" : char.replace(/[\^$\\.*+?()[\]{}|/]/, "\\$&");
  }
  group() {
    const start = this.at - 1;
    const opened = this.takes("?") ? this.extension(start) : { head: "(" };
    if (opened === null) return [];
    const number = opened.head === "(" ? (this.count += 1) : null;
    if (opened.name !== undefined) this.names[opened.name] = number;
    const inner = this.branches();
    if (!this.takes(")")) this.fail("missing ), unterminated subpattern", start);
    if (number !== null) this.closed.push(number);
    if (opened.head === "(?!" || opened.head === "(?<!") {
      if (inner.groups.size > 0) this.unknown("a group in a negative assertion");
    }
    if (opened.head.startsWith("(?<") && inner.width[0] !== inner.width[1]) {
      this.isUnfixed = true;
    }
    return [pyPatternGroup(opened, number, inner)];
  }
  // What stands after "(?"; null for a comment.
  extension(start) {
    const rest = this.chars.slice(this.at).join("");
    const found = /^(?:[:=!]|<[=!])/.exec(rest) ?? /^P<([^>)]*)>/.exec(rest) ?? /^#[^)]*\)/.exec(rest);
    if (!found) this.unknown(`(?${Array.from(rest)[0] ?? ""}`);
    this.at += Array.from(found[0]).length;
    if (found[0].startsWith("#")) return null;
    if (!found[0].startsWith("P")) return { head: `(?${found[0]}` };
    if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(found[1])) {
      this.fail(found[1] ? `bad character in group name ${pyRepr(found[1])}` : "missing group name", start + 4);
    }
    if (found[1] in this.names) this.unknown("a group name used twice");
    return { head: "(", name: found[1] };
  }
  escape() {
    const { code, category, place } = this.escaped(false);
    if (place !== undefined) {
      this.words ||= /b/i.test(place);
      return pyPatternItem(pyPatternPlace(place, Boolean(this.flags & 256)), 0);
    }
    return pyPatternItem(category ? this.written([{ category }], false) : this.literal(code), 1);
  }
  // One escape: a character, a class of characters, or a place.
  escaped(isInSet) {
    const start = this.at - 1;
    const char = this.chars[this.at];
    if (char === undefined) this.fail("bad escape (end of pattern)", start);
    this.at += 1;
    if ("dDwWsS".includes(char)) return { category: char };
    if (!isInSet && "AZbB".includes(char)) return { place: char };
    const short = { n: "\n", t: "\t", r: "\r", f: "\f", v: "\v", a: "\x07", b: "\b" }[char];
    if (short) return { code: short };
    const size = { x: 2, u: 4, U: 8 }[char];
    if (size) {
      const digits = /^[0-9a-fA-F]*/.exec(this.chars.slice(this.at, this.at + size).join(""))[0];
      this.at += digits.length;
      if (digits.length < size) this.fail(`incomplete escape \\${char}${digits}`, start);
      return { code: String.fromCodePoint(parseInt(digits, 16)) };
    }
    if (/[0-9]/.test(char)) this.unknown(`\\${char}`);
    if (/[A-Za-z]/.test(char)) this.fail(`bad escape \\${char}`, start);
    return { code: char };
  }
  set() {
    const start = this.at - 1;
    const isNegated = this.takes("^");
    const items = [];
    const first = this.at;
    while (this.chars[this.at] !== "]" || this.at === first) {
      const [from, low] = [this.at, this.setItem(start)];
      if (this.chars[this.at] !== "-" || this.chars[this.at + 1] === "]") {
        items.push(low);
        continue;
      }
      this.at += 1;
      const high = this.setItem(start);
      const isRange = low.code && high.code && low.code.codePointAt(0) <= high.code.codePointAt(0);
      if (!isRange) this.fail(`bad character range ${this.chars.slice(from, this.at).join("")}`, from);
      items.push({ code: low.code, high: high.code });
    }
    this.at += 1;
    return this.written(items, isNegated);
  }
  setItem(start) {
    if (this.at >= this.chars.length) this.fail("unterminated character set", start);
    this.at += 1;
    return this.chars[this.at - 1] === "\\" ? this.escaped(true) : { code: this.chars[this.at - 1] };
  }
  written(items, isNegated) {
    this.words ||= items.some(({ category }) => /w/i.test(category ?? ""));
    return pyPatternClass(items, isNegated, this.flags);
  }
}
