// A compiled regular expression: Python's text and flags, and the JavaScript one that means the same.
class PyPattern {
  static pyName = "re.Pattern";
  constructor(regexp, pattern, flags = 32, { names = {}, numbers, closing, steps = false, wary = false } = {}) {
    const groups = numbers?.length ?? new RegExp(regexp.source + "|", regexp.flags).exec("").length - 1;
    const all = Array.from({ length: groups }, (_, index) => index + 1);
    Object.assign(this, { pattern, flags, groups, groupindex: names });
    const hidden = { regexp, places: [0, ...(numbers ?? all)], closing: closing ?? all, steps, wary };
    for (const [name, value] of Object.entries(hidden)) Object.defineProperty(this, name, { value });
  }
  match(string, pos = 0, endpos = Infinity) {
    return pyMatched(this, string, pos, endpos, "from");
  }
  fullmatch(string, pos = 0, endpos = Infinity) {
    return pyMatched(this, string, pos, endpos, "all");
  }
  search(string, pos = 0, endpos = Infinity) {
    return pyMatched(this, string, pos, endpos, "any");
  }
  *finditer(string, pos = 0, endpos = Infinity) {
    yield* pyMatches(this, string, pos, endpos);
  }
  findall(string, pos = 0, endpos = Infinity) {
    const texts = (match) => pyTuple(...match.groups(""));
    const found = Array.from(pyMatches(this, string, pos, endpos));
    return found.map((match) => (this.groups < 2 ? match.group(this.groups) ?? "" : texts(match)));
  }
  split(string, maxsplit = 0) {
    return pyReSplit(this, string, maxsplit);
  }
  sub(repl, string, count = 0) {
    return pyReSub(this, repl, string, count)[0];
  }
  subn(repl, string, count = 0) {
    return pyTuple(...pyReSub(this, repl, string, count));
  }
  pyEquals(other) {
    return other instanceof PyPattern ? other.pattern === this.pattern && other.flags === this.flags : undefined;
  }
  pyHash() {
    return JSON.stringify([this.pattern, this.flags]);
  }
  pyRepr() {
    const names = { 2: "IGNORECASE", 8: "MULTILINE", 16: "DOTALL", 64: "VERBOSE", 256: "ASCII" };
    const set = Object.keys(names).filter((bit) => this.flags & bit).map((bit) => `re.${names[bit]}`);
    const shown = [Array.from(pyRepr(this.pattern)).slice(0, 200).join(""), set.join("|")];
    return `re.compile(${shown.filter(Boolean).join(", ")})`;
  }
  toJSON() {
    return pyNoJson(this);
  }
}
